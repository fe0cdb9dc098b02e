package io.gatehouse.domain.id;

/**
 * The part of an e-mail address behind the at sign (R7), as compared: in lower case, and in its
 * ASCII form (RFC 3490).
 *
 * @param value such as {@code example.com}
 */
public record EmailDomain(String value) {
  public EmailDomain {
    value = of(value);
  }

  /** Whether the address is in this very domain; a subdomain is another one. */
  public boolean contains(EmailAddress address) {
    return of(address).equals(this);
  }

  public static EmailDomain of(EmailAddress address) {
    String key = address.key();
    return new EmailDomain(key.substring(key.lastIndexOf('@') + 1));
  }

  private static String of(String typed) {
    try {
      String key = new EmailAddress("a@" + typed.strip()).key();
      return key.substring(key.indexOf('@') + 1);
    } catch (IllegalArgumentException notADomain) {
      throw new IllegalArgumentException("must be a domain such as example.com");
    }
  }
}
