package io.gatehouse.lambda.ses;

import io.gatehouse.domain.id.EmailAddress;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Addresses in the form that SES takes. */
final class MailAddresses {
  private MailAddresses() {}

  /**
   * A recipient. SES takes ASCII only, so a domain such as sømænd.dk goes in its ASCII form (RFC
   * 5891).
   *
   * @throws MailRefusedException if the domain has no such form, and so can have no mailbox
   */
  static String recipient(EmailAddress email) {
    String address = email.value();
    int at = address.lastIndexOf('@');
    try {
      return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    } catch (IllegalArgumentException noDomain) {
      throw new MailRefusedException("the recipient's domain has no ASCII form");
    }
  }

  /** The sender, with the portal's name before it unless the setting brings a name of its own. */
  static String sender(MailSettings settings) {
    return settings.from().contains("<")
        ? settings.from()
        : displayName(settings.portalName()) + " <" + settings.from() + ">";
  }

  private static String displayName(String name) {
    boolean ascii = name.chars().allMatch(character -> character < 128);
    return ascii
        // A quoted string (RFC 5322, 3.2.4).
        ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        // An encoded word (RFC 2047, 2).
        : "=?UTF-8?B?"
            + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }
}
