import 'i18next';
import type { messages } from './locales/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    // Keys are checked by the compiler: a misspelt one does not build.
    resources: { translation: typeof messages };
    returnNull: false;
  }
}
