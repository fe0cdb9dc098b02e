package io.gatehouse.domain.link;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** While the user's company is stopped, no mailed link opens anything (R6, R37). */
class StoppedCompanyLinksTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User invited = portal.givenUser(company, UserStatus.INVITED);
  private final User active = portal.givenUser(company, UserStatus.ACTIVE);
  private final Invitation invitation = portal.givenInvitation(invited);
  private final PasswordReset reset = portal.givenReset(active);
  private final EmailChange address = givenAddress();

  @Test
  @DisplayName("R6, R37: links of a suspended company's users are shown as taken back")
  void failure_R6_R37_suspendedIsShownAsRevoked() {
    suspend();
    assertThat(states()).containsOnly(LinkState.REVOKED);
  }

  @Test
  @DisplayName("R6: links of a suspended company's users open nothing, and stay free")
  void failure_R6_suspendedOpensNothing() {
    suspend();
    assertNothingOpens();
    assertThat(portal.invitation(invited).link().claimedBy()).isNull();
    assertThat(portal.reset(active).link().claimedBy()).isNull();
    assertThat(portal.emailChange(active).link().claimedBy()).isNull();
    assertThat(portal.directory.account(invited.id())).isEmpty();
    assertThat(portal.user(active.id())).isEqualTo(active);
  }

  @Test
  @DisplayName("R6, R37: the same for a deleted company, and what it was when it is restored")
  void failure_R6_R37_deletedOpensNothingUntilRestored() {
    portal.run(portal.useCases.deleteCompany(), company.id());
    assertThat(states()).containsOnly(LinkState.REVOKED);
    assertNothingOpens();
    portal.run(portal.useCases.restoreCompany(), company.id());
    assertThat(states()).containsOnly(LinkState.VALID);
    openAll();
  }

  @Test
  @DisplayName("R6, R36, R37: resumed within a link's time, the company's links work again")
  void success_R6_R36_resumedWithinItsTimeItWorksAgain() {
    suspend();
    portal.clock.advance(Duration.ofMinutes(59));
    assertNothingOpens();
    resume();
    assertThat(states()).containsOnly(LinkState.VALID);
    openAll();
    assertThat(portal.user(invited.id()).status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(portal.user(active.id()).email()).isEqualTo(address.to());
  }

  @Test
  @DisplayName("R36, R37: what has lapsed or was used is told as that, suspended or not")
  void success_R36_R37_whatEndedStaysWhatItIs() {
    openAll();
    suspend();
    assertThat(states()).containsOnly(LinkState.USED);
  }

  @Test
  @DisplayName("R36: suspending stops no clock")
  void success_R36_lapsesAllTheSame() {
    suspend();
    portal.clock.advance(Duration.ofDays(7));
    assertThat(states()).containsOnly(LinkState.LAPSED);
  }

  private void suspend() {
    portal.run(portal.useCases.suspendCompany(), company.id());
  }

  private void resume() {
    portal.run(portal.useCases.resumeCompany(), company.id());
  }

  private List<LinkState> states() {
    Actor anybody = new Actor.Anonymous();
    return List.of(
        portal
            .run(portal.useCases.readInvitationStatus(), portal.token(invitation), anybody)
            .state(),
        portal.run(portal.useCases.readPasswordResetStatus(), portal.token(reset), anybody).state(),
        portal
            .run(portal.useCases.readEmailChangeStatus(), portal.token(address), anybody)
            .state());
  }

  private void assertNothingOpens() {
    assertRefused(this::accept, new Refusal.LinkRevoked());
    assertRefused(this::choose, new Refusal.LinkRevoked());
    assertRefused(this::confirm, new Refusal.LinkRevoked());
  }

  /** The password first: a confirmed address takes back the link that went to the one before. */
  private void openAll() {
    accept();
    choose();
    confirm();
  }

  private void accept() {
    portal.run(
        portal.useCases.acceptInvitation(), portal.redemption(invitation), new Actor.Anonymous());
  }

  private void choose() {
    portal.run(portal.useCases.choosePassword(), portal.redemption(reset), new Actor.Anonymous());
  }

  private void confirm() {
    portal.run(
        portal.useCases.confirmEmailChange(), portal.confirmation(address), new Actor.Anonymous());
  }

  private EmailChange givenAddress() {
    EmailChange change =
        TestData.emailChange()
            .user(active.id())
            .company(company.id())
            .from(active.email().value())
            .to("another@example.com")
            .sent(portal.ids.linkId(), portal.clock.instant())
            .build();
    portal.store.put(change);
    return change;
  }
}
