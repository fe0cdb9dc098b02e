package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailAddressesTest {
  private static MailSettings settings(String name, String from) {
    return new MailSettings("https://portal.example.com", name, from, Optional.empty());
  }

  @Test
  void theSenderBearsThePortalsName() {
    assertThat(MailAddresses.sender(settings("Gatehouse", "portal@example.com")))
        .isEqualTo("\"Gatehouse\" <portal@example.com>");
    assertThat(MailAddresses.sender(settings("The \"Gate\"", "portal@example.com")))
        .isEqualTo("\"The \\\"Gate\\\"\" <portal@example.com>");
    assertThat(MailAddresses.sender(settings("Sømænd", "portal@example.com")))
        .isEqualTo("=?UTF-8?B?U8O4bcOmbmQ=?= <portal@example.com>");
  }

  @Test
  void aNameInTheSettingWins() {
    assertThat(MailAddresses.sender(settings("Gatehouse", "Harbour <portal@example.com>")))
        .isEqualTo("Harbour <portal@example.com>");
  }

  @Test
  void settingsThatWouldMakeBadMailsAreRefused() {
    assertThatThrownBy(() -> settings("x".repeat(46), "portal@example.com"))
        .hasMessageContaining("SITE_NAME");
    assertThatThrownBy(
            () ->
                new MailSettings(
                    "https://portal.example.com/", "x", "portal@example.com", Optional.empty()))
        .hasMessageContaining("SITE_URL");
  }
}
