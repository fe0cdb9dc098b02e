package io.gatehouse.lambda.ses;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the mail settings from the environment. */
@Factory
final class MailSettingsFactory {
  @Singleton
  MailSettings mailSettings(
      @Value("${SITE_URL}") String siteUrl,
      @Value("${SITE_NAME:Gatehouse}") String portalName,
      @Value("${MAIL_FROM}") String from,
      @Value("${SES_CONFIGURATION_SET:}") String configurationSet) {
    return new MailSettings(
        siteUrl,
        portalName,
        from,
        Optional.of(configurationSet).filter(Predicate.not(String::isBlank)));
  }
}
