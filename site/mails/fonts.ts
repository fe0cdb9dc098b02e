import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The fonts a mail asks for first, as the same two on every machine; no mail brings or fetches any. */
export function bundledFonts(): string {
  return [
    ...['400', '600', '700'].flatMap((weight) => [
      face('Segoe UI', weight, `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`),
      face(
        'Segoe UI',
        weight,
        `@fontsource/noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff2`,
        'U+0100-02BA, U+1E00-1E9F',
      ),
    ]),
    face('Consolas', '700', '@fontsource/noto-sans-mono/files/noto-sans-mono-latin-700-normal.woff2'),
  ].join('\n');
}

function face(family: string, weight: string, file: string, range?: string): string {
  const data = readFileSync(require.resolve(file)).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight};${range ? ` unicode-range: ${range};` : ''} src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}
