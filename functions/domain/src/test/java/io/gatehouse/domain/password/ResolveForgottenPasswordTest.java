package io.gatehouse.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolveForgottenPasswordTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);

  @Test
  void success_R39_activeUserGetsALinkWhateverTheCase() {
    assertThat(resolve(user.email().value().toUpperCase(Locale.ROOT))).isTrue();
    PasswordReset reset = portal.reset(user);
    assertThat(reset.triggeredBy()).isNull();
    assertThat(reset.link().expiresAt())
        .isEqualTo(portal.clock.instant().plus(Duration.ofHours(1)));
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.PasswordResetMail(user.id(), reset.link().id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.PASSWORD_RESET_SENT);
    assertThat(portal.lastEvent().actor()).isEqualTo(new Actor.Anonymous());
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
  }

  @Test
  void success_R40_unknownAddressEndsInSilence() {
    assertThat(resolve("nobody@example.com")).isFalse();
    assertThat(portal.lastChange().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
  void success_R40_userWithoutPasswordEndsInSilence(UserStatus status) {
    User other = portal.givenUser(company, status);
    assertThat(resolve(other.email().value())).isFalse();
    assertThat(portal.lastChange().isEmpty()).isTrue();
  }

  @Test
  void success_R38_R40_tooOftenEndsInSilenceAndTheLinkBeforeStillWorks() {
    assertThat(resolve(user.email().value())).isTrue();
    PasswordReset reset = portal.reset(user);
    portal.clock.advance(Duration.ofSeconds(59));
    assertThat(resolve(user.email().value())).isFalse();
    assertThat(portal.reset(user)).isEqualTo(reset);
    assertThat(portal.store.messages().all()).hasSize(1);
    portal.clock.advance(Duration.ofSeconds(1));
    assertThat(resolve(user.email().value())).isTrue();
  }

  private boolean resolve(String email) {
    return portal.run(
        portal.useCases.resolveForgottenPassword(),
        new ResolveForgottenPassword.Asked(portal.ids.messageId(), new EmailAddress(email)),
        new Actor.Anonymous());
  }
}
