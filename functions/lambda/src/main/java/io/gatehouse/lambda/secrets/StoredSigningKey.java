package io.gatehouse.lambda.secrets;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The key in Secrets Manager, read when it is first needed and then kept for the life of the
 * process; in a SnapStart snapshot, too. A new value therefore takes effect with the next published
 * version, and ends every open link.
 */
@Singleton
final class StoredSigningKey implements SigningKey {
  private static final String ALGORITHM = "HmacSHA256";

  /**
   * 32 random letters and digits are 190 bits; less is a mistake in the setup, and better noticed
   * than used.
   */
  private static final int MINIMUM_LENGTH = 32;

  private final SecretsManagerClient client;
  private final String secretArn;
  private byte @Nullable [] master;

  StoredSigningKey(SecretsManagerClient client, @Value("${SIGNING_KEY_ARN}") String secretArn) {
    this.client = client;
    this.secretArn = secretArn;
  }

  @Override
  public byte[] mac(String purpose, String text) {
    return hmac(hmac(master(), purpose), text);
  }

  /** A failed read is not remembered: the next call tries again. */
  private synchronized byte[] master() {
    byte[] known = master;
    if (known == null) {
      known = read();
      master = known;
    }
    return known;
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
