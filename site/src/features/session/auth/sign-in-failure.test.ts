import { describe, expect, it } from 'vitest';
import { SignInFailure, signInFailureOf } from './sign-in-failure';

const thrown = (name: string) => Object.assign(new Error('from Cognito'), { name });

describe('signInFailureOf', () => {
  it('does not tell an unknown address from a wrong password (R40)', () => {
    const reasons = ['NotAuthorizedException', 'UserNotFoundException', 'UserNotConfirmedException'].map(
      (name) => signInFailureOf(thrown(name)).reason,
    );
    expect(new Set(reasons)).toEqual(new Set(['rejected']));
  });

  it('tells too many attempts, and no connection', () => {
    expect(signInFailureOf(thrown('TooManyRequestsException')).reason).toBe('tooMany');
    expect(signInFailureOf(thrown('NetworkError')).reason).toBe('unreachable');
  });

  it('keeps a reason already found', () => {
    expect(signInFailureOf(new SignInFailure('unsupported')).reason).toBe('unsupported');
  });
});
