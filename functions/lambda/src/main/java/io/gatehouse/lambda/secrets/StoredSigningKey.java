package io.gatehouse.lambda.secrets;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The key in Secrets Manager, read when it is first needed and again every few minutes: a process
 * restored from a snapshot must not go on with a key that was replaced since, or one function would
 * send links that another one does not know. A new value ends every open link.
 */
@Singleton
final class StoredSigningKey implements SigningKey {
  private static final String ALGORITHM = "HmacSHA256";

  /**
   * 32 random letters and digits are 190 bits; less is a mistake in the setup, and better noticed
   * than used.
   */
  private static final int MINIMUM_LENGTH = 32;

  /** How long functions may disagree after a change of the key. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final SecretsManagerClient client;
  private final String secretArn;
  private final Clock clock;
  private @Nullable Master master;

  StoredSigningKey(
      SecretsManagerClient client, @Value("${SIGNING_KEY_ARN}") String secretArn, Clock clock) {
    this.client = client;
    this.secretArn = secretArn;
    this.clock = clock;
  }

  /** Not a record: a record's text would show the key. */
  private static final class Master {
    private final byte[] key;
    private final Instant readAt;

    Master(byte[] key, Instant readAt) {
      this.key = key;
      this.readAt = readAt;
    }
  }

  @Override
  public byte[] mac(String purpose, String text) {
    return hmac(hmac(master(), purpose), text);
  }

  /** A failed read is not remembered: the next call tries again. */
  private synchronized byte[] master() {
    Instant now = clock.instant();
    Master known = master;
    if (known == null || !now.isBefore(known.readAt.plus(KEPT))) {
      known = new Master(read(), now);
      master = known;
    }
    return known.key;
  }

  private byte[] read() {
    String secret = client.getSecretValue(request -> request.secretId(secretArn)).secretString();
    if (secret == null || secret.length() < MINIMUM_LENGTH) {
      throw new IllegalStateException(
          "the signing key must be a text of at least " + MINIMUM_LENGTH + " characters");
    }
    return secret.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java runtime knows " + ALGORITHM, impossible);
    }
  }
}
