package io.gatehouse.lambda.secrets;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkSecrets;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;

/**
 * Derives both secrets of a link from ids by the signing key, each for a purpose of its own (R41).
 */
@Singleton
final class SignedLinkSecrets implements LinkSecrets {
  private static final long CODES = 1_000_000;

  private final SigningKey key;

  SignedLinkSecrets(SigningKey key) {
    this.key = key;
  }

  @Override
  public String token(UserId user, LinkId link) {
    // No id contains the space: no other two ids read the same.
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.mac("link-token", user.value() + " " + link.value()));
  }

  @Override
  public String code(LinkId link) {
    // 64 bits for 20: some codes are likelier than others by one part in 10^13, which helps nobody
    // with five attempts.
    long drawn = ByteBuffer.wrap(key.mac("link-code", link.value())).getLong();
    return String.format(Locale.ROOT, "%06d", Long.remainderUnsigned(drawn, CODES));
  }
}
