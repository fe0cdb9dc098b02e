import { describe, expect, it } from 'vitest';
import type { LinkState, User } from '@/api/types';
import { canSend, invitationView, isAgain } from './invitation-view';

const view = (status: User['status'], state?: LinkState) =>
  invitationView(
    state === undefined ? { status } : { status, invitation: { state, sentAt: '', expiresAt: '' } },
  );

describe('invitationView (R36)', () => {
  it.each([
    ['NOT_INVITED', undefined, 'none'],
    ['INVITED', 'VALID', 'open'],
    ['INVITED', 'LAPSED', 'lapsed'],
    ['NOT_INVITED', 'REVOKED', 'revoked'],
    ['INVITED', 'LOCKED', 'locked'],
    ['ACTIVE', 'USED', 'accepted'],
    ['DISABLED', 'VALID', 'disabled'],
  ] as const)('%s with %s is told as %s', (status, state, told) => expect(view(status, state)).toBe(told));

  it('offers sending to whoever has no password and is not disabled', () => {
    expect(canSend(view('NOT_INVITED'))).toBe(true);
    expect(canSend(view('INVITED', 'LAPSED'))).toBe(true);
    expect(canSend(view('ACTIVE'))).toBe(false);
    expect(canSend(view('DISABLED'))).toBe(false);
    expect(isAgain(view('NOT_INVITED'))).toBe(false);
  });
});
