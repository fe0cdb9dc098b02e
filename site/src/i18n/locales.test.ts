import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as da } from './locales/da';
import { later as daLater } from './locales/da/later';
import { messages as en } from './locales/en';
import { later as enLater } from './locales/en/later';
import { messages as fr } from './locales/fr';
import { later as frLater } from './locales/fr/later';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

type Flat = Readonly<Record<string, string>>;

function flatten(value: object, prefix = ''): Flat {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
      typeof entry === 'object' && entry !== null
        ? Object.entries(flatten(entry, `${prefix}${key}.`))
        : [[prefix + key, String(entry)]],
    ),
  );
}

const LANGUAGES: Readonly<Record<string, Flat>> = {
  en: { ...flatten(en), ...flatten(enLater) },
  fr: { ...flatten(fr), ...flatten(frLater) },
  da: { ...flatten(da), ...flatten(daLater) },
};
const keysOf = (texts: Flat): string[] =>
  [...new Set(Object.keys(texts).map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe.each(Object.entries(LANGUAGES))('the texts in %s', (language, texts) => {
  it('are complete, and no more than that', () => {
    expect(keysOf(texts)).toEqual(keysOf(LANGUAGES['en'] ?? {}));
  });

  it('are never empty', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same values as the English ones', () => {
    const english = LANGUAGES['en'] ?? {};
    for (const [key, text] of Object.entries(texts)) {
      if (PLURAL.test(key)) continue;
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')]);
    }
  });

  it('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = Object.keys(texts)
      .filter((key) => PLURAL.test(key))
      .map((key) => key.replace(PLURAL, ''));
    for (const key of new Set(plurals)) {
      for (const form of forms) expect(texts).toHaveProperty([`${key}_${form}`]);
    }
  });
});

describe('the English texts', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const literals = new Set(
    [...source.matchAll(/['"`]([a-z][A-Za-z]*(?:\.[A-Za-z_-]+)+)['"`]/g)].map(([, key]) => key),
  );
  const templates = [...source.matchAll(/`([a-z][A-Za-z]*\.[^`\s]*\$\{[^`\s]*)`/g)].map(
    ([, template]) =>
      new RegExp(`^${(template ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );

  it('are all in use', () => {
    const unused = keysOf(LANGUAGES['en'] ?? {}).filter(
      (key) => !literals.has(key) && !templates.some((template) => template.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
