package io.gatehouse.lambda.secrets;

/** The portal's key for keyed hashes (R41). The key itself is never handed out. */
public interface SigningKey {
  /**
   * The HMAC-SHA256 of a text, under a key of its own for each purpose: what was made for one
   * purpose is worth nothing for another.
   *
   * @param purpose a constant of the caller, such as {@code link-code}; never user input
   * @return 32 bytes, the same for the same purpose and text as long as the key stays
   */
  byte[] mac(String purpose, String text);
}
