package io.gatehouse.lambda.idempotency;

/**
 * The same key was answered while this request was decided. Nothing of this request was written;
 * {@link IdempotentChanges#find} has the answer.
 */
public final class AnsweredMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AnsweredMeanwhileException() {
    super("answered meanwhile", null, false, false);
  }
}
