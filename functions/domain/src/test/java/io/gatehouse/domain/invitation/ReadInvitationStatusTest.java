package io.gatehouse.domain.invitation;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadInvitationStatusTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.INVITED);
  private final Invitation invitation = portal.givenInvitation(user);

  @Test
  void success_R37_openingAnyNumberOfTimesChangesNothing() {
    for (int times = 0; times < 20; times++) {
      assertThat(read())
          .isEqualTo(
              new LinkStatus(
                  LinkState.VALID,
                  company.name(),
                  invitation.inviterName(),
                  user.language(),
                  invitation.link().expiresAt()));
    }
    assertThat(portal.invitation(user)).isEqualTo(invitation);
    assertThat(portal.store.committed()).allMatch(change -> change.isEmpty());
  }

  @Test
  void success_R36_lapsesAfterSevenDaysAndNotBefore() {
    portal.clock.advance(Duration.ofDays(7).minusNanos(1));
    assertThat(read().state()).isEqualTo(LinkState.VALID);
    portal.clock.advance(Duration.ofNanos(1));
    assertThat(read().state()).isEqualTo(LinkState.LAPSED);
  }

  @ParameterizedTest
  @CsvSource({"USED,USED", "REVOKED,REVOKED", "LOCKED,LOCKED"})
  void success_R37_endedStaysEndedHoweverLate(MailedLink.Ending ending, LinkState state) {
    portal.store.put(invitation.with(invitation.link().ended(ending)));
    assertThat(read().state()).isEqualTo(state);
    portal.clock.advance(Duration.ofDays(30));
    assertThat(read().state()).isEqualTo(state);
  }

  @Test
  void success_R37_disabledUsersLinkIsRevoked() {
    portal.store.put(user.disabled(portal.clock.instant()));
    assertThat(read().state()).isEqualTo(LinkState.REVOKED);
  }

  @Test
  void success_R41_whileSomebodyUsesItItIsValid() {
    portal.store.put(invitation.with(invitation.link().claimed("request", portal.clock.instant())));
    assertThat(read().state()).isEqualTo(LinkState.VALID);
  }

  @Test
  void failure_tokenOfSomebodyWithoutInvitation() {
    User other = portal.givenUser(company, UserStatus.NOT_INVITED);
    String token = portal.secrets.tokenText(other.id(), portal.ids.linkId());
    assertRefused(() -> read(token), new Refusal.LinkUnknown());
  }

  @Test
  void failure_tokenThatIsNotGenuine() {
    String token = portal.token(invitation);
    for (String other : new String[] {"", "..", token + "x", token.substring(1), "a.b.c.d"}) {
      assertRefused(() -> read(other), new Refusal.LinkUnknown());
    }
  }

  private LinkStatus read() {
    return read(portal.token(invitation));
  }

  private LinkStatus read(String token) {
    return portal.run(portal.useCases.readInvitationStatus(), token, new Actor.Anonymous());
  }
}
