package io.gatehouse.lambda.idempotency;

/**
 * What a request was answered.
 *
 * @param requestHash tells whether a repeated request is the same one
 * @param status the HTTP status
 * @param body the answer's JSON; never one that holds a secret
 */
public record StoredAnswer(String requestHash, int status, String body) {
  /** Not the body: it may name people. */
  @Override
  public String toString() {
    return "StoredAnswer[" + status + "]";
  }
}
