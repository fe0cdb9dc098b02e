import { describe, expect, it } from 'vitest';
import type { LinkState, User } from '@/api/types';
import { userState } from './user-state';

const user = (status: User['status'], state?: LinkState): Pick<User, 'status' | 'invitation'> =>
  state === undefined ? { status } : { status, invitation: { state, sentAt: '', expiresAt: '' } };

describe('userState (R36)', () => {
  it.each([
    [user('ACTIVE', 'USED'), 'ACTIVE'],
    [user('DISABLED', 'VALID'), 'DISABLED'],
    [user('DELETED', 'REVOKED'), 'DELETED'],
    [user('ERASED'), 'ERASED'],
    [user('NOT_INVITED'), 'NOT_INVITED'],
    [user('INVITED', 'VALID'), 'INVITED'],
    [user('INVITED', 'LAPSED'), 'LAPSED'],
    [user('NOT_INVITED', 'REVOKED'), 'REVOKED'],
    [user('INVITED', 'LOCKED'), 'LOCKED'],
  ])('%j is shown as %s', (given, shown) => expect(userState(given)).toBe(shown));
});
