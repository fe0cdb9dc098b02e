/** Why signing in failed, as far as people may and need to know: never whether the address is known (R40). */
export type SignInFailureReason = 'rejected' | 'tooMany' | 'unreachable' | 'unsupported';

export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly reason: SignInFailureReason;

  constructor(reason: SignInFailureReason) {
    super(reason);
    this.reason = reason;
  }
}

const REASON_OF_NAME: Readonly<Record<string, SignInFailureReason>> = {
  NotAuthorizedException: 'rejected',
  UserNotFoundException: 'rejected',
  UserNotConfirmedException: 'rejected',
  PasswordResetRequiredException: 'rejected',
  InvalidParameterException: 'rejected',
  TooManyRequestsException: 'tooMany',
  LimitExceededException: 'tooMany',
  TooManyFailedAttemptsException: 'tooMany',
};

export function signInFailureOf(thrown: unknown): SignInFailure {
  if (thrown instanceof SignInFailure) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  return new SignInFailure(REASON_OF_NAME[name] ?? 'unreachable');
}
