package io.gatehouse.domain.invitation;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevokeInvitationTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.INVITED);

  @Test
  void success_R36_linkDiesAndUserIsAsIfNeverInvited() {
    Invitation before = portal.givenInvitation(user);
    Invited answer = revoke();

    assertThat(answer).isEqualTo(new Invited(portal.user(user.id()), portal.invitation(user)));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.NOT_INVITED);
    assertThat(portal.invitation(user).link().state(portal.clock.instant()))
        .isEqualTo(LinkState.REVOKED);
    assertRefused(
        () ->
            portal.run(
                portal.useCases.acceptInvitation(),
                portal.redemption(before),
                new Actor.Anonymous()),
        new Refusal.LinkRevoked());
    assertThat(portal.directory.account(user.id())).isEmpty();
  }

  @Test
  void success_R48_eventTellsOfLinkAndUser() {
    portal.givenInvitation(user);
    revoke();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_REVOKED);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().before())
        .containsEntry("invitation.ending", "OPEN")
        .containsEntry("user.status", "INVITED")
        .hasSize(2);
    assertThat(portal.lastEvent().after())
        .containsEntry("invitation.ending", "REVOKED")
        .containsEntry("user.status", "NOT_INVITED")
        .hasSize(2);
  }

  @Test
  void success_lapsedMayBeTakenBackToo() {
    portal.givenInvitation(user);
    portal.clock.advance(Duration.ofDays(8));
    revoke();
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.NOT_INVITED);
  }

  @Test
  void failure_neverInvited() {
    assertRefused(this::revoke, new Refusal.NoOpenInvitation());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void failure_endedAlready(MailedLink.Ending ending) {
    Invitation invitation = portal.givenInvitation(user);
    portal.store.put(invitation.with(invitation.link().ended(ending)));
    assertRefused(this::revoke, new Refusal.NoOpenInvitation());
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void failure_R18_userOfAnotherCompanyDoesNotExist() {
    portal.givenInvitation(user);
    UserOfCompany elsewhere = new UserOfCompany(portal.givenCompany().id(), user.id());
    assertRefused(
        () -> portal.run(portal.useCases.revokeInvitation(), elsewhere),
        new Refusal.NotFound("user"));
  }

  private Invited revoke() {
    return portal.run(portal.useCases.revokeInvitation(), named(user));
  }
}
