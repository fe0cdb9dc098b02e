import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { caniemail } from 'caniemail';
import { CLIENTS } from './clients.ts';

interface Feature {
  readonly title: string;
  readonly stats: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>> | undefined>
  >;
}

const DATA = createRequire(import.meta.url).resolve('caniemail/caniemail.json');
const FEATURES = (JSON.parse(readFileSync(DATA, 'utf8')) as { data: Feature[] }).data;

/** What a mail uses that some of the programs do not know at all: the title of the feature, and who does not know it. */
export function unknownTo(html: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (title: string, client: string) => {
    found.set(title, (found.get(title) ?? new Set()).add(client));
  };
  for (const [client, issues] of caniemail({ clients: [...CLIENTS], html }).issues.errors) {
    for (const { title } of issues) add(title, client);
  }
  // The program does not know of Outlook.com, but its data does: of all that anybody has trouble with, what that has.
  const { errors, warnings } = caniemail({ clients: ['*'], html }).issues;
  for (const { title } of [...errors.values(), ...warnings.values()].flat()) {
    const tested = FEATURES.find((feature) => feature.title === title)?.stats['outlook'];
    const newest = Object.entries(tested?.['outlook-com'] ?? {})
      .sort()
      .at(-1)?.[1];
    if (newest?.startsWith('n')) add(title, 'outlook.outlook-com');
  }
  return found;
}
