import type { Language } from '@/api/types';

/** The languages of the portal (R8), each named in itself. */
export const LANGUAGES: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
  { id: 'da', name: 'Dansk' },
];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some(({ id }) => id === value);
}

export function languageName(language: Language): string {
  return LANGUAGES.find(({ id }) => id === language)?.name ?? language;
}

/** The first language of the browser's list that the portal speaks (`fr-CA` is French), or English. */
export function languageOfBrowser(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}
