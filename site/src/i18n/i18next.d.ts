import 'i18next';
import type { messages } from './locales/en';
import type { later } from './locales/en/later';

declare module 'i18next' {
  interface CustomTypeOptions {
    // Keys are checked by the compiler: a misspelt one does not build.
    resources: { translation: typeof messages & typeof later };
    returnNull: false;
  }
}
