import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyType } from '@/api/types';
import { useCompanyOptions } from './api/find-companies';

interface CompanySelectProps {
  readonly types: readonly CompanyType[];
  readonly value: string;
  readonly placeholder: string;
  /** Given, the choice can be taken back; this is what "none" is called. */
  readonly noneLabel?: string;
  readonly onChange: (companyId: string) => void;
}

/** Enough to fill the list; fewer fitting ones on the pages so far, and the next page is fetched at once. */
const SHOWN = 10;

export function CompanySelect({ types, value, placeholder, noneLabel, onChange }: CompanySelectProps) {
  const { t } = useTranslation();
  const [startsWith, setStartsWith] = useState('');
  const [chosen, setChosen] = useState<SelectProps.Option | null>(null);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useCompanyOptions(startsWith);

  const options = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ type }) => types.includes(type))
    .map(({ id, name, type }) => ({ value: id, label: name, description: t(`companies.types.${type}`) }));
  const tooFew = options.length < SHOWN;
  useEffect(() => {
    if (tooFew && hasNextPage && !isFetching) void fetchNextPage();
  }, [tooFew, hasNextPage, isFetching, fetchNextPage]);

  const none = { value: '', label: noneLabel ?? '' };
  return (
    <Select
      options={noneLabel === undefined || startsWith !== '' ? options : [none, ...options]}
      selectedOption={value === '' ? null : chosen}
      placeholder={placeholder}
      filteringType="manual"
      filteringPlaceholder={t('companies.new.findCompany')}
      filteringAriaLabel={t('companies.new.findCompany')}
      filteringClearAriaLabel={t('common.clear')}
      statusType={error ? 'error' : isFetching ? 'loading' : hasNextPage ? 'pending' : 'finished'}
      loadingText={t('common.loading')}
      errorText={t('companies.new.optionsFailed')}
      recoveryText={t('common.retry')}
      empty={t('companies.new.noOptions')}
      onLoadItems={({ detail }) => {
        if (detail.filteringText !== startsWith) setStartsWith(detail.filteringText);
        else if (error) void refetch();
        else if (hasNextPage) void fetchNextPage();
      }}
      onChange={({ detail }) => {
        setChosen(detail.selectedOption);
        onChange(detail.selectedOption.value ?? '');
      }}
    />
  );
}
