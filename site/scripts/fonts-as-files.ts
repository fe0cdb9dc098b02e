import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const EMBEDDED_FONT = /url\(['"]?data:font\/woff2;base64,([A-Za-z0-9+/=]+)['"]?\)/g;

/**
 * Cloudscape's global styles carry eight Open Sans files inside the style sheet: 140 KB gzipped that block the first
 * paint, of which a page uses two or three. This writes them out as files, so the browser fetches only the weights it
 * shows, after the first paint.
 */
export function fontsAsFiles(): Plugin {
  let folder = '';
  return {
    name: 'gatehouse-fonts-as-files',
    enforce: 'pre',
    configResolved(config) {
      folder = join(config.root, 'node_modules', '.gatehouse-fonts');
    },
    transform(code, id) {
      if (!id.includes('@cloudscape-design/global-styles/') || !id.endsWith('index.css')) return null;
      mkdirSync(folder, { recursive: true });
      const replaced = code.replace(EMBEDDED_FONT, (_whole, base64: string) => {
        const bytes = Buffer.from(base64, 'base64');
        const file = join(
          folder,
          `open-sans-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.woff2`,
        );
        writeFileSync(file, bytes);
        return `url('${file}'); font-display: swap`;
      });
      if (replaced === code)
        throw new Error('No embedded font found: has Cloudscape changed its global styles?');
      return { code: replaced, map: null };
    },
  };
}
