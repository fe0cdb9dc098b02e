import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@/api/types';
import { isLanguage, languageOfBrowser } from './languages';

/** Each language is a chunk of its own: a visitor downloads one. */
const LOCALES = {
  en: () => import('./locales/en'),
  fr: () => import('./locales/fr'),
  da: () => import('./locales/da'),
};

/** The same for words that no first page needs. */
const LATER = {
  en: () => import('./locales/en/later'),
  fr: () => import('./locales/fr/later'),
  da: () => import('./locales/da/later'),
};

let laterWanted = false;

/** Where the choice made with the switcher is kept. A preference, not a secret. */
const CHOSEN = 'gatehouse.language';

/** What was last taken from a person's record, so that the next page begins in it. */
const SUGGESTED = 'gatehouse.language.suggested';

export const i18n = createInstance();

function stored(key: string): Language | undefined {
  const language = localStorage.getItem(key);
  return isLanguage(language) ? language : undefined;
}

async function apply(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation')) {
    const { messages } = await LOCALES[language]();
    i18n.addResourceBundle(language, 'translation', messages);
  }
  if (laterWanted) await addLater(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

async function addLater(language: Language): Promise<void> {
  const { later } = await LATER[language]();
  i18n.addResourceBundle(language, 'translation', later, true);
}

/** Fetches the words of what is behind the sign-in and not on every page; from then on in every language chosen. */
export function loadLaterWords(): Promise<void> {
  laterWanted = true;
  return addLater(currentLanguage());
}

export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    resources: {},
    // A missing text shows its key, which the end to end tests look for, instead of hiding behind English.
    fallbackLng: false,
    // React escapes; doing it twice would show &amp; to people.
    interpolation: { escapeValue: false },
  });
  await apply(stored(CHOSEN) ?? stored(SUGGESTED) ?? languageOfBrowser(navigator.languages));
}

/** The user's own choice, kept in this browser. */
export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOSEN, language);
  return apply(language);
}

/** The language of a person's record or mail: used unless they have chosen another one in this browser. */
export async function suggestLanguage(language: Language): Promise<void> {
  localStorage.setItem(SUGGESTED, language);
  if (stored(CHOSEN) === undefined && i18n.language !== language) await apply(language);
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'en';
}
