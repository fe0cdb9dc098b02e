package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.runtime.FunctionContext;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The settings as a function's own bean context reads them from its environment. */
class MailSettingsFactoryTest {
  private static MailSettings read(Map<String, Object> variables) {
    try (ApplicationContext context = FunctionContext.builder().properties(variables).start()) {
      return context.getBean(MailSettings.class);
    }
  }

  @Test
  void everyVariableIsRead() {
    assertThat(
            read(
                Map.of(
                    "SITE_URL", "https://portal.example.com",
                    "SITE_NAME", "Harbour",
                    "MAIL_FROM", "portal@example.com",
                    "SES_CONFIGURATION_SET", "harbour-mail")))
        .isEqualTo(
            new MailSettings(
                "https://portal.example.com",
                "Harbour",
                "portal@example.com",
                Optional.of("harbour-mail")));
  }

  @Test
  void nameAndConfigurationSetMayBeMissing() {
    assertThat(
            read(
                Map.of(
                    "SITE_URL", "https://portal.example.com",
                    "MAIL_FROM", "portal@example.com",
                    "SES_CONFIGURATION_SET", "")))
        .isEqualTo(
            new MailSettings(
                "https://portal.example.com", "Gatehouse", "portal@example.com", Optional.empty()));
  }
}
