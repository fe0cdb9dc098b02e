/**
 * The way through a list whose pages are known by token only: the tokens of the pages before this one, the first page
 * having none. Kept in the history entry, so that back, forward and reload come to the same page.
 */
export type Trail = readonly string[];

export function trailOf(historyState: unknown): Trail {
  const trail = (historyState as { trail?: unknown } | null)?.trail;
  return Array.isArray(trail) && trail.every((token) => typeof token === 'string') ? trail : [];
}

/** The token to ask for, undefined on the first page. */
export const tokenOf = (trail: Trail): string | undefined => trail.at(-1);

/** Counted from 1, as people do. */
export const pageOf = (trail: Trail): number => trail.length + 1;

/** The way to a page that was seen before, or to the one after this. */
export function trailTo(page: number, trail: Trail, nextPageToken: string | undefined): Trail {
  if (page <= pageOf(trail)) return trail.slice(0, page - 1);
  return nextPageToken === undefined ? trail : [...trail, nextPageToken];
}
