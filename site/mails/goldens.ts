import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../functions/lambda/src/test/resources/ses/golden/', import.meta.url);

/** A mail as it goes out, in one language. */
export interface GoldenMail {
  readonly name: string;
  readonly html: string;
}

/** Every kind of mail in every language, in order of their names. */
export const GOLDEN_MAILS: readonly GoldenMail[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    name: file.replace('.html', ''),
    html: readFileSync(new URL(file, FOLDER), 'utf8'),
  }));
