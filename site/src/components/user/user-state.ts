import type { StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { User } from '@/api/types';

/** A user's status as admins need it: an invitation nobody can answer any more is not just "invited" (R36). */
export type UserState = User['status'] | 'LAPSED' | 'REVOKED' | 'LOCKED';

export function userState({ status, invitation }: Pick<User, 'status' | 'invitation'>): UserState {
  if (status !== 'NOT_INVITED' && status !== 'INVITED') return status;
  switch (invitation?.state) {
    case 'LAPSED':
    case 'REVOKED':
    case 'LOCKED':
      return invitation.state;
    case 'VALID':
      return 'INVITED';
    case 'USED':
    case undefined:
      return status;
  }
}

export const INDICATOR_OF: Record<UserState, StatusIndicatorProps.Type> = {
  ACTIVE: 'success',
  DISABLED: 'stopped',
  DELETED: 'stopped',
  ERASED: 'stopped',
  NOT_INVITED: 'pending',
  INVITED: 'in-progress',
  LAPSED: 'warning',
  REVOKED: 'stopped',
  LOCKED: 'error',
};
