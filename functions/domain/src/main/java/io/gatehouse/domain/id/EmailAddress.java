package io.gatehouse.domain.id;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address: what makes a person one user (R8). Kept as typed, compared by {@link #key()}.
 *
 * @param value at most 254 characters (RFC 5321, 4.5.3.1.3), without surrounding space
 */
public record EmailAddress(String value) {
  private static final int MAXIMUM_LENGTH = 254;
  private static final int MAXIMUM_LOCAL_LENGTH = 64;

  /**
   * The addresses people have: RFC 5322 atoms and a domain with a dot. Quoted local parts and
   * address literals are legal and refused all the same; no mailbox anybody is invited at has one.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

  public EmailAddress {
    value = value.strip();
    if (value.length() > MAXIMUM_LENGTH
        || value.indexOf('@') > MAXIMUM_LOCAL_LENGTH
        || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("must be an e-mail address such as anna@example.com");
    }
  }

  /** Equal for addresses that are the same person's: without case (R8). */
  public String key() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** Never the address: it would end up in a log. */
  @Override
  public String toString() {
    return "EmailAddress[" + "…" + value.substring(value.indexOf('@')) + "]";
  }
}
