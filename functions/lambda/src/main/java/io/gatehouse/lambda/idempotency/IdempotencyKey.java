package io.gatehouse.lambda.idempotency;

/**
 * Names one request of one caller (R52).
 *
 * @param scope whose key it is, such as {@code USER#usr_…}: two callers may choose the same key. At
 *     most {@value #MAXIMUM_SCOPE_LENGTH} characters
 * @param key as the caller chose it; kept only as a hash, since it may mean something to them
 */
public record IdempotencyKey(String scope, String key) {
  public static final int MAXIMUM_SCOPE_LENGTH = 400;

  public IdempotencyKey {
    if (scope.isEmpty() || scope.length() > MAXIMUM_SCOPE_LENGTH || key.isEmpty()) {
      throw new IllegalArgumentException("neither scope nor key may be empty, or the scope long");
    }
  }
}
