import { useTranslation } from 'react-i18next';
import { chooseLanguage } from './i18n';
import { isLanguage, LANGUAGES } from './languages';

/** The entries of the language menu, each in its own words, the current one ticked. */
export function useLanguageMenu() {
  const { i18n } = useTranslation();
  return {
    items: LANGUAGES.map(
      ({ id, name }) => ({ id, text: name, itemType: 'checkbox', checked: id === i18n.language }) as const,
    ),
    choose(id: string) {
      if (isLanguage(id)) void chooseLanguage(id);
    },
  };
}
