package io.gatehouse.lambda.edge;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells whether two requests are the same one (R52). Keys are each caller's own: two callers may
 * choose the same.
 */
final class Idempotency {
  private static final int MAXIMUM_LENGTH = 128;

  private Idempotency() {}

  static IdempotencyKey key(Actor actor, String key) {
    if (key.isBlank() || key.length() > MAXIMUM_LENGTH) {
      throw Validation.refuse(
          "/idempotencyKey", "must have between 1 and " + MAXIMUM_LENGTH + " characters");
    }
    String scope =
        switch (actor) {
          // What somebody does for another company is not what they do for their own.
          case Actor.Person person ->
              "USER#"
                  + person.id()
                  + (person.actingFor() == null ? "" : "#FOR#" + person.actingFor());
          case Actor.LinkHolder holder -> "USER#" + holder.id();
          case Actor.Workload workload -> "WORKLOAD#" + workload.name();
          case Actor.Anonymous ignored -> throw new IllegalStateException("nobody to keep it for");
          case Actor.Schedule ignored -> throw new IllegalStateException("jobs bring no keys");
        };
    return new IdempotencyKey(scope, key);
  }

  /** Of the operation and its input, whatever the order of its fields. */
  static String hash(Request request) {
    Object input = Json.MAPPER.convertValue(request.input(), Map.class);
    String canonical = request.operation().id() + "\n" + Json.write(input);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
