package io.gatehouse.domain.password;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadPasswordResetStatusTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);
  private final PasswordReset reset = portal.givenReset(user);

  @Test
  void success_R37_openingChangesNothing() {
    for (int times = 0; times < 20; times++) {
      assertThat(read())
          .isEqualTo(
              new LinkStatus(
                  LinkState.VALID,
                  company.name(),
                  null,
                  user.language(),
                  reset.link().expiresAt()));
    }
    assertThat(portal.reset(user)).isEqualTo(reset);
    assertThat(portal.store.committed()).allMatch(change -> change.isEmpty());
  }

  @Test
  void success_R39_namesWhoTriggeredIt() {
    portal.store.put(
        TestData.passwordReset()
            .user(user.id())
            .company(company.id())
            .triggeredBy("Olivia")
            .link(reset.link())
            .build());
    assertThat(read().inviterName()).isEqualTo("Olivia");
  }

  @Test
  void success_R39_lapsesAfterAnHourAndNotBefore() {
    portal.clock.advance(Duration.ofHours(1).minusNanos(1));
    assertThat(read().state()).isEqualTo(LinkState.VALID);
    portal.clock.advance(Duration.ofNanos(1));
    assertThat(read().state()).isEqualTo(LinkState.LAPSED);
  }

  @ParameterizedTest
  @CsvSource({"USED,USED", "REVOKED,REVOKED", "LOCKED,LOCKED"})
  void success_R37_endedStaysEnded(MailedLink.Ending ending, LinkState state) {
    portal.store.put(reset.with(reset.link().ended(ending)));
    portal.clock.advance(Duration.ofDays(1));
    assertThat(read().state()).isEqualTo(state);
  }

  @Test
  void success_R37_disabledUsersLinkIsRevoked() {
    portal.store.put(user.disabled(portal.clock.instant()));
    assertThat(read().state()).isEqualTo(LinkState.REVOKED);
  }

  @Test
  void failure_tokenThatIsNotGenuine() {
    String forged = user.id() + "." + reset.link().id() + ".guess";
    assertRefused(
        () -> portal.run(portal.useCases.readPasswordResetStatus(), forged, new Actor.Anonymous()),
        new Refusal.LinkUnknown());
  }

  private LinkStatus read() {
    return portal.run(
        portal.useCases.readPasswordResetStatus(), portal.token(reset), new Actor.Anonymous());
  }
}
