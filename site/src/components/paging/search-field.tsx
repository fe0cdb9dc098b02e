import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onSearch: (text: string) => void;
}

/** A filter that asks the server once typing pauses. */
export function SearchField({ value, placeholder, onSearch }: SearchFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  // The address may change by itself (a link, "clear filter", back): then its word counts, not what was typed.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }
  const search = (typed: string): void => {
    setSent(typed);
    onSearch(typed);
  };
  return (
    <TextFilter
      filteringText={text}
      filteringPlaceholder={placeholder}
      filteringAriaLabel={placeholder}
      filteringClearAriaLabel={t('common.clear')}
      onChange={({ detail }) => setText(detail.filteringText)}
      onDelayedChange={({ detail }) => search(detail.filteringText.trim())}
    />
  );
}
