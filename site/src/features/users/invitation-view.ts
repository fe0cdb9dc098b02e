import type { User } from '@/api/types';

/** The invitation as its panel tells it. */
export type InvitationView =
  'none' | 'open' | 'accepted' | 'lapsed' | 'revoked' | 'locked' | 'disabled' | 'deleted';

export function invitationView({ status, invitation }: Pick<User, 'status' | 'invitation'>): InvitationView {
  if (status === 'ACTIVE') return 'accepted';
  if (status === 'DISABLED') return 'disabled';
  if (status === 'DELETED' || status === 'ERASED') return 'deleted';
  switch (invitation?.state) {
    case undefined:
      return 'none';
    case 'VALID':
      return 'open';
    case 'LAPSED':
      return 'lapsed';
    case 'REVOKED':
      return 'revoked';
    case 'LOCKED':
      return 'locked';
    case 'USED':
      return 'accepted';
  }
}

/** Whoever has a password needs none, and neither the disabled nor the deleted can be invited. */
export const canSend = (view: InvitationView): boolean =>
  view !== 'accepted' && view !== 'disabled' && view !== 'deleted';

/** What replaces an earlier mail is called so. */
export const isAgain = (view: InvitationView): boolean => view !== 'none';
