package io.gatehouse.lambda.dynamodb;

import io.gatehouse.lambda.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A kept answer (R52).
 *
 * @param scope whose, as the edge names them; it is the partition, with no prefix of ours
 * @param keyHash SHA-256 of the caller's key, in hexadecimal: of fixed length whatever they chose
 */
record AnswerKey(String scope, String keyHash) implements Key {
  private static final String SK_PREFIX = "IDEMPOTENCY#";

  static AnswerKey of(IdempotencyKey key) {
    return new AnswerKey(key.scope(), hash(key.key()));
  }

  static AnswerKey of(Item item) {
    return new AnswerKey(item.text(Attributes.PK), Key.after(SK_PREFIX, item.text(Attributes.SK)));
  }

  @Override
  public String pk() {
    return scope;
  }

  @Override
  public String sk() {
    return SK_PREFIX + keyHash;
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
