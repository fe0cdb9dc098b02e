package io.gatehouse.domain.invitation;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What comes between the moments of accepting: failures, other requests, administrators. */
class AcceptInvitationInterruptedTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.INVITED);
  private final Invitation invitation = portal.givenInvitation(user);

  @Test
  void failure_R37_directoryDownLeavesALinkThatWorksAgain() {
    portal.directory.failNext(1);
    assertThatThrownBy(() -> accept(portal.redemption(invitation)))
        .isInstanceOf(DirectoryDown.class);
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(state()).isEqualTo(LinkState.VALID);

    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkInUse());
    portal.clock.advance(MailedLink.CLAIM);
    accept(portal.redemption(invitation));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void failure_R12_disabledWhileThePasswordIsBeingSet() {
    portal.directory.meanwhile(() -> portal.run(portal.useCases.disableUser(), named(user)));
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkRevoked());
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DISABLED);
  }

  @Test
  void failure_R37_secondRequestWaitsForTheFirst() {
    portal.directory.meanwhile(
        () -> assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkInUse()));
    accept(portal.redemption(invitation));
    assertThat(portal.store.events()).hasSize(1);
  }

  @Test
  void failure_R37_noNewLinkWhileThisOneIsInUse() {
    portal.clock.advance(Duration.ofMinutes(2));
    portal.directory.meanwhile(
        () ->
            assertRefused(
                () -> portal.run(portal.useCases.sendInvitation(), named(user)),
                new Refusal.LinkInUse()));
    accept(portal.redemption(invitation));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void success_R4_twoAdministratorsAcceptAtOnceAndBothCount() {
    User one = portal.givenAdministrator(company, UserStatus.INVITED);
    User two = portal.givenAdministrator(company, UserStatus.INVITED);
    Redemption first = portal.redemption(portal.givenInvitation(one));
    Redemption second = portal.redemption(portal.givenInvitation(two));
    portal.directory.meanwhile(() -> accept(second));
    accept(first);
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(2);
  }

  @Test
  void success_R12_afterACrashAndBeingDisabledInBetweenTheUserMaySignIn() {
    // The directory was told the password, and then the commit met a disabling: the account is
    // there, and closed.
    portal.directory.meanwhile(() -> portal.run(portal.useCases.disableUser(), named(user)));
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkRevoked());
    deliverAll();
    portal.clock.advance(Duration.ofMinutes(2));
    portal.run(portal.useCases.enableUser(), named(user));
    deliverAll();
    portal.run(portal.useCases.sendInvitation(), named(user));
    accept(portal.redemption(portal.invitation(user)));
    deliverAll();
    assertThat(portal.directory.account(user.id()).orElseThrow().enabled()).isTrue();
  }

  private void deliverAll() {
    portal.store.messages().all().forEach(kept -> portal.deliver(kept.message().id()));
  }

  @Test
  void failure_refusedPasswordOfALinkThatWasTakenBackMeanwhile() {
    portal.directory.refuseNext(true);
    portal.directory.meanwhile(() -> portal.run(portal.useCases.revokeInvitation(), named(user)));
    assertRefused(() -> accept(portal.redemption(invitation)), Refusal.InvalidRequest.class);
    assertThat(state()).isEqualTo(LinkState.REVOKED);
  }

  private EmailAddress accept(Redemption redemption) {
    return portal.run(portal.useCases.acceptInvitation(), redemption, new Actor.Anonymous());
  }

  private LinkState state() {
    return portal.invitation(user).link().state(portal.clock.instant());
  }
}
