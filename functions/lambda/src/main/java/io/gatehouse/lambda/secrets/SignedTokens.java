package io.gatehouse.lambda.secrets;

import io.gatehouse.domain.page.PlaceTokens;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Places where something goes on, as tokens that callers keep and give back. A token is signed
 * together with what it belongs to: otherwise whoever writes their own would start reading
 * anywhere, and one from somebody else's list would do so by accident.
 *
 * <p>The form is base64url of 32 bytes of signature and the place, which whoever holds the token
 * can read. It may change at any time: a token is good for going on now, not for keeping.
 */
@Singleton
public final class SignedTokens implements PlaceTokens {
  private static final int SIGNATURE_LENGTH = 32;

  private final SigningKey key;

  public SignedTokens(SigningKey key) {
    this.key = key;
  }

  /**
   * A token for a place.
   *
   * @param purpose a constant of the caller, such as {@code page-token}; never user input
   * @param binding names the one thing in which the place is, with everything that was asked of it
   * @param position the place, for the caller to go on from; not empty
   */
  @Override
  public String seal(String purpose, String binding, String position) {
    byte[] signature = signature(purpose, binding, position);
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    byte[] token = Arrays.copyOf(signature, SIGNATURE_LENGTH + text.length);
    System.arraycopy(text, 0, token, SIGNATURE_LENGTH, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The place, if the token is one of ours for this purpose and binding; otherwise empty. */
  @Override
  public Optional<String> open(String purpose, String binding, String token) {
    byte[] bytes = bytes(token);
    if (bytes.length <= SIGNATURE_LENGTH) {
      return Optional.empty();
    }
    byte[] given = Arrays.copyOf(bytes, SIGNATURE_LENGTH);
    String position =
        new String(
            bytes, SIGNATURE_LENGTH, bytes.length - SIGNATURE_LENGTH, StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, signature(purpose, binding, position))
        ? Optional.of(position)
        : Optional.empty();
  }

  // The length keeps binding and place apart, whatever they are made of.
  private byte[] signature(String purpose, String binding, String position) {
    return key.mac(purpose, binding.length() + "\n" + binding + "\n" + position);
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }
}
