import type { Problem } from '@/api/problem';
import type { LinkState } from '@/api/types';

/** What the page tells of a link before anything is typed (R37); the server refuses those it cannot name. */
export type LinkView = LinkState | 'UNKNOWN';

export type DeadLink = Exclude<LinkView, 'VALID'>;

const VIEW_OF_PROBLEM: Readonly<Record<string, DeadLink>> = {
  'link-unknown': 'UNKNOWN',
  'link-lapsed': 'LAPSED',
  'link-used': 'USED',
  'link-revoked': 'REVOKED',
  'link-locked': 'LOCKED',
};

/** The state a refusal tells of, or undefined when it is about something else (no connection, a wrong code). */
export function deadLinkOf(problem: Problem | null | undefined): DeadLink | undefined {
  if (!problem) return undefined;
  // A token that is no token at all fails as a request; for people that is an unknown link too.
  if (problem.code === 'invalid-request' && problem.fieldErrors.some(({ field }) => field === '/token'))
    return 'UNKNOWN';
  return VIEW_OF_PROBLEM[problem.code];
}
