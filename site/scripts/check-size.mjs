// Refuses a build whose first load has grown past the budget of 450 KB gzipped. Counted for each entry page: the entry
// and the page's own chunks, everything they import statically with its style sheets, and the words of one language.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

/** The entry, and the words of one language (French, the longest). */
const ALWAYS = [
  'index.html',
  'src/i18n/locales/fr/index.ts',
  'node_modules/@cloudscape-design/components/i18n/messages/all.fr.js',
];

/** What every room behind the sign-in needs. */
const SIGNED_IN = ['src/app/shell.tsx', 'src/features/session/auth/amplify.ts'];

/** What a visitor downloads before each room can be used, in gzipped bytes at most. */
const BUDGETS = {
  'sign-in': { rooms: ['src/features/session/sign-in-page.tsx'], limit: 300_000 },
  companies: { rooms: [...SIGNED_IN, 'src/app/rooms/companies-room.tsx'], limit: 450_000 },
  'user page': { rooms: [...SIGNED_IN, 'src/app/rooms/user-room.tsx'], limit: 450_000 },
  invitation: { rooms: ['src/app/rooms/invitation-room.tsx'], limit: 300_000 },
};

function collect(key, files) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk ${key}: has the file moved?`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) collect(imported, files);
}

let tooLarge = false;
for (const [room, { rooms, limit }] of Object.entries(BUDGETS)) {
  const files = new Set();
  for (const key of [...ALWAYS, ...rooms]) collect(key, files);
  let scripts = 0;
  let styles = 0;
  for (const file of files) {
    if (file.endsWith('.css')) styles += gzipped(file);
    else scripts += gzipped(file);
  }
  const total = scripts + styles;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
  const verdict = total > limit ? 'TOO LARGE' : 'ok';
  console.log(
    `first load of ${room.padEnd(10)} ${kilobytes(total)} gzipped (scripts ${kilobytes(scripts)}, styles ${kilobytes(styles)}), budget ${kilobytes(limit)}: ${verdict}`,
  );
  tooLarge ||= total > limit;
}
const fonts = readdirSync(new URL('assets/', dist)).filter((file) => file.endsWith('.woff2')).length;
console.log(`${fonts} font files, fetched only where used`);
// Only this check needs it; visitors do not.
rmSync(new URL('.vite/', dist), { recursive: true });
if (tooLarge) process.exit(1);
