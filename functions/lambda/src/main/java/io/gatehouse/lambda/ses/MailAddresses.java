package io.gatehouse.lambda.ses;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Addresses in the form that SES takes. */
final class MailAddresses {
  private MailAddresses() {}

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
