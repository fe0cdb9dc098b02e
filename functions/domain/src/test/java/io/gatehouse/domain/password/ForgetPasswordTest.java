package io.gatehouse.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForgetPasswordTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();

  @ParameterizedTest
  @EnumSource
  void success_R40_knownAddressMakesNoDifference(UserStatus status) {
    User user = portal.givenUser(company, status);
    assertSame(user.email());
    EmailAddress unknown = new EmailAddress("nobody@example.com");
    assertSame(unknown);
  }

  @Test
  void success_R40_nothingIsWrittenButTheMessage() {
    User user = portal.givenUser(company, UserStatus.ACTIVE);
    Context request = portal.request(new Actor.Anonymous());
    portal.run(portal.useCases.forgetPassword(), user.email(), request);
    assertThat(portal.store.events()).isEmpty();
    assertThat(portal.store.resets().find(user.id())).isEmpty();
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.PasswordForgotten(user.email(), request.source()));
  }

  private void assertSame(EmailAddress email) {
    Context request = portal.request(new Actor.Anonymous());
    Outcome<Boolean> outcome = portal.useCases.forgetPassword().decide(email, request);
    assertThat(outcome.answer()).isTrue();
    assertThat(outcome.change().states()).isEmpty();
    assertThat(outcome.change().event()).isNull();
    assertThat(outcome.change().messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.company()).isNull();
              assertThat(message.delivery())
                  .isEqualTo(new Delivery.PasswordForgotten(email, request.source()));
            });
  }
}
