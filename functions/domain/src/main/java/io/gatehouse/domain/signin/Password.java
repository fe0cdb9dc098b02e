package io.gatehouse.domain.signin;

/**
 * A password on its way to the sign-in directory. Never stored, never logged: its text form hides
 * it.
 *
 * @param value at least {@value #MINIMUM_LENGTH} characters and no rule about which ones, as NIST
 *     SP 800-63B (5.1.1.2) advises
 */
public record Password(String value) {
  public static final int MINIMUM_LENGTH = 12;

  /** The most that the directory (Amazon Cognito) takes. */
  public static final int MAXIMUM_LENGTH = 256;

  static final String SPACE_AT_AN_END = "must not begin or end with a space";

  public Password {
    int length = value.codePointCount(0, value.length());
    if (length < MINIMUM_LENGTH || length > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException(
          "must have between " + MINIMUM_LENGTH + " and " + MAXIMUM_LENGTH + " characters");
    }
    if (!value.equals(value.strip())) {
      // The directory refuses these; better said here than after the code was accepted.
      throw new IllegalArgumentException(SPACE_AT_AN_END);
    }
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
