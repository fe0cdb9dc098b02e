package io.gatehouse.lambda.ses;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a portal's mails have in common.
 *
 * @param siteUrl where the console is; without a slash at the end
 * @param portalName what people call the portal; also the name in From, hence at most {@value
 *     #MAXIMUM_NAME} bytes in UTF-8: as much as fits one encoded word (RFC 2047, 2)
 * @param from the sender's address, a verified identity of SES
 * @param configurationSet the SES configuration set, which decides what becomes of bounces; empty
 *     for none
 */
record MailSettings(
    String siteUrl, String portalName, String from, Optional<String> configurationSet) {
  static final int MAXIMUM_NAME = 45;

  MailSettings {
    if (siteUrl.endsWith("/")) {
      throw new IllegalArgumentException("SITE_URL must not end with a slash");
    }
    portalName = OneLine.of(portalName);
    if (portalName.isEmpty() || portalName.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_NAME) {
      throw new IllegalArgumentException(
          "SITE_NAME must have between 1 and " + MAXIMUM_NAME + " bytes");
    }
  }
}
