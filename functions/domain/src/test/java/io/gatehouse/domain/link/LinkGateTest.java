package io.gatehouse.domain.link;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkGateTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.INVITED);
  private final Invitation invitation = portal.givenInvitation(user);
  private final String code = portal.secrets.code(invitation.link().id());
  private final String wrongCode = portal.secrets.wrongCode(invitation.link().id());

  @Test
  void success_R41_attemptIsWrittenBeforeTheCodeIsCompared() {
    List<String> order = new ArrayList<>();
    LinkSecrets watched =
        new LinkSecrets() {
          @Override
          public String token(UserId whose, LinkId link) {
            return portal.secrets.token(whose, link);
          }

          @Override
          public String code(LinkId link) {
            order.add("compared after " + portal.invitation(user).link().attempts() + " counted");
            return portal.secrets.code(link);
          }
        };
    LinkGate gate = new LinkGate(watched, portal.store, portal.ids);
    for (int times = 0; times < 2; times++) {
      assertRefused(() -> claim(gate, wrongCode, "r"), Refusal.WrongCode.class);
    }
    assertThat(order).containsExactly("compared after 1 counted", "compared after 2 counted");
  }

  @Test
  void success_rightCodeForgivesTheAttemptsAndClaims() {
    LinkGate gate = gate(portal.store);
    assertRefused(() -> claim(gate, wrongCode, "r"), new Refusal.WrongCode(4));
    Invitation claimed = claim(gate, code, "r");
    assertThat(claimed).isEqualTo(portal.invitation(user));
    assertThat(claimed.link().attempts()).isZero();
    assertThat(claimed.link().isClaimedBy("r", portal.clock.instant())).isTrue();
    assertThat(claimed.link().state(portal.clock.instant())).isEqualTo(LinkState.VALID);
  }

  @Test
  void success_sameRequestAgainFindsItsClaimAndWritesNothing() {
    LinkGate gate = gate(portal.store);
    Invitation claimed = claim(gate, code, "r");
    int changes = portal.store.committed().size();
    assertThat(claim(gate, code, "r")).isEqualTo(claimed);
    assertThat(portal.store.committed()).hasSize(changes);
  }

  @Test
  void failure_claimedByAnotherRequestIsNeitherComparedNorCounted() {
    LinkGate gate = gate(portal.store);
    Invitation claimed = claim(gate, code, "first");
    assertRefused(() -> claim(gate, wrongCode, "second"), new Refusal.LinkInUse());
    assertThat(portal.invitation(user)).isEqualTo(claimed);
  }

  @Test
  void failure_R41_fifthCountedByOneWhoDiedStillLocks() {
    MailedLink link = invitation.link();
    for (int attempt = 0; attempt < MailedLink.MAXIMUM_ATTEMPTS; attempt++) {
      link = link.attemptCounted();
    }
    portal.store.put(invitation.with(link));
    assertRefused(() -> claim(gate(portal.store), code, "r"), new Refusal.LinkLocked());
    assertThat(portal.invitation(user).link().ending()).isEqualTo(MailedLink.Ending.LOCKED);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_LOCKED);
  }

  @Test
  void failure_R41_genuineTokenWithAnotherUsersIdIsUnknown() {
    User other = portal.givenUser(company, UserStatus.INVITED);
    portal.givenInvitation(other);
    String swapped = portal.token(invitation).replaceFirst(user.id().value(), other.id().value());
    assertRefused(
        () -> gate(portal.store).locate(swapped, portal.store.invitations()::find),
        new Refusal.LinkUnknown());
  }

  @Test
  void success_conflictsAreTriedAgain() {
    assertThat(claim(gate(new Contended(4)), code, "r").link().claimedBy()).isEqualTo("r");
  }

  @Test
  void failure_neverEndingConflictsEnd() {
    assertRefused(() -> claim(gate(new Contended(100)), code, "r"), new Refusal.LinkInUse());
    assertThat(portal.invitation(user)).isEqualTo(invitation);
  }

  private LinkGate gate(Changes changes) {
    return new LinkGate(portal.secrets, changes, portal.ids);
  }

  private Invitation claim(LinkGate gate, String typed, String request) {
    Invitations invitations = portal.store.invitations();
    Context context = TestData.context(new Actor.Anonymous(), portal.clock.instant(), request);
    return gate.claim(portal.token(invitation), typed, invitations::find, context);
  }

  /** Somebody else is faster a number of times. */
  private final class Contended implements Changes {
    private int conflicts;

    Contended(int conflicts) {
      this.conflicts = conflicts;
    }

    @Override
    public void commit(Change change) {
      if (conflicts-- > 0) {
        throw new ConflictException();
      }
      portal.store.commit(change);
    }
  }
}
