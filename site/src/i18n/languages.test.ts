import { describe, expect, it } from 'vitest';
import { languageOfBrowser } from './languages';

describe('languageOfBrowser', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de-DE', 'da', 'fr'], 'da'],
    [['de'], 'en'],
    [[], 'en'],
  ])('%j speaks %s', (wanted, language) => expect(languageOfBrowser(wanted)).toBe(language));
});
