package io.gatehouse.domain.id;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address: what makes a person one user (R8). Kept as typed, compared by {@link #key()}.
 *
 * @param value at most 254 characters (RFC 5321, 4.5.3.1.3), as typed and in ASCII, without
 *     surrounding space
 */
public record EmailAddress(String value) {
  private static final String ERASED = "@erased.invalid";
  private static final int MAXIMUM_LENGTH = 254;
  private static final int MAXIMUM_LOCAL_LENGTH = 64;

  /**
   * The addresses people have: RFC 5322 atoms and a domain with a dot. Quoted local parts and
   * address literals are legal and refused all the same; no mailbox anybody is invited at has one.
   * Local parts beyond ASCII (RFC 6531) are refused because our mails could not reach them.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  /** Nothing invisible, though {@link IDN} would pass over it; its four dots, and hyphens. */
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}.\\u3002\\uFF0E\\uFF61-]+");

  public EmailAddress {
    value = value.strip();
    if (!isAddress(value)) {
      throw new IllegalArgumentException("must be an e-mail address such as anna@example.com");
    }
  }

  private static boolean isAddress(String value) {
    int at = value.lastIndexOf('@');
    // The lengths first: matching repeated groups takes stack for every character.
    if (value.length() > MAXIMUM_LENGTH
        || at > MAXIMUM_LOCAL_LENGTH
        || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
      return false;
    }
    try {
      String ascii = ascii(value);
      return ascii.length() <= MAXIMUM_LENGTH && FORM.matcher(ascii).matches();
    } catch (IllegalArgumentException notADomain) {
      return false;
    }
  }

  /** What takes the place of an erased person's address; no mail ever goes there (RFC 2606). */
  public static EmailAddress ofErased(UserId user) {
    return new EmailAddress(user + ERASED);
  }

  /** Whether it only stands where an address was, and is nobody's. */
  public boolean isOfErased() {
    return value.endsWith(ERASED);
  }

  /** Equal for addresses that are the same mailbox: without case, domain in ASCII (R8). */
  public String key() {
    return ascii().toLowerCase(Locale.ROOT);
  }

  /**
   * As mail systems take it: a domain such as sømænd.dk in its ASCII form (RFC 3490), the local
   * part as typed.
   */
  public String ascii() {
    return ascii(value);
  }

  private static String ascii(String value) {
    int at = value.lastIndexOf('@');
    return value.substring(0, at + 1)
        + IDN.toASCII(value.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
  }

  /** Never the address: it would end up in a log. */
  @Override
  public String toString() {
    return "EmailAddress[" + "…" + value.substring(value.indexOf('@')) + "]";
  }
}
