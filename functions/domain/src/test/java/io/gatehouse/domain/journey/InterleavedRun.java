package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.AcceptInvitation;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.statistics.Statistics;

/** One life of one link, in which requests come between each other's writes. */
final class InterleavedRun {

  /** A request, or what becomes of one. */
  enum Happening {
    RIGHT,
    WRONG,
    RIGHT_AND_DIRECTORY_DOWN,
    SEND_AGAIN,
    REVOKE,
    DISABLE,
    DIE,
    NOTHING
  }

  /** The death of a process; no request answers it. */
  private static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenAdministrator(company, UserStatus.INVITED);
  private final Invitation mail = portal.givenInvitation(user);
  private final InterruptedChanges changes = new InterruptedChanges(portal.store);
  private final List<Boolean> comparisons = new ArrayList<>();
  private final AcceptInvitation accept = acceptInvitation();
  private boolean rightTyped;

  /** One after the other, or one before a write of another. */
  void happen(List<Happening> happenings) {
    happenings.forEach(next -> changes.plan(() -> happen(next)));
    boolean more = true;
    while (more) {
      try {
        more = changes.happenNext();
      } catch (Died nobodyAround) {
        // Nothing was begun yet.
      }
    }
  }

  void assertRules() {
    User after = portal.user(user.id());
    boolean active = after.status() == UserStatus.ACTIVE;
    assertThat(accepted()).isLessThanOrEqualTo(1);
    assertThat(active).isEqualTo(accepted() == 1 && after.status() != UserStatus.DISABLED);
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(active ? 1 : 0);
    assertThat(guessesWithoutSuccess()).isLessThanOrEqualTo(MailedLink.MAXIMUM_ATTEMPTS);
    if (!comparisons.contains(true)) {
      assertThat(portal.directory.account(user.id())).isEmpty();
      assertThat(accepted()).isZero();
    }
    Statistics.collect(after.status(), portal.invitation(user).link().ending());
  }

  /** A link that is still open is no ruin: once claims have run out, the right code works. */
  void assertWorksAgain() {
    User after = portal.user(user.id());
    portal.clock.advance(MailedLink.CLAIM);
    portal.directory.failNext(0);
    Invitation left = portal.invitation(user);
    boolean open = left.link().state(portal.clock.instant()) == LinkState.VALID;
    boolean guessesLeft = left.link().attempts() < MailedLink.MAXIMUM_ATTEMPTS;
    if (open && guessesLeft && after.status() == UserStatus.INVITED) {
      portal.run(
          portal.useCases.acceptInvitation(), portal.redemption(left), new Actor.Anonymous());
      assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
    }
    assertThat(open)
        .as("open means waiting")
        .isEqualTo(open && after.status() == UserStatus.INVITED);
  }

  private void happen(Happening happening) {
    switch (happening) {
      case RIGHT -> attempt(portal.redemption(mail), true);
      case WRONG ->
          attempt(portal.redemption(mail, portal.secrets.wrongCode(mail.link().id())), false);
      case RIGHT_AND_DIRECTORY_DOWN -> {
        portal.directory.failNext(1);
        attempt(portal.redemption(mail), true);
      }
      case SEND_AGAIN -> {
        portal.clock.advance(Duration.ofMinutes(1));
        attempt(portal.useCases.sendInvitation(), Portal.named(user));
      }
      case REVOKE -> attempt(portal.useCases.revokeInvitation(), Portal.named(user));
      case DISABLE -> attempt(portal.useCases.disableUser(), Portal.named(user));
      case DIE -> throw new Died();
      case NOTHING -> {}
    }
  }

  private void attempt(Redemption redemption, boolean right) {
    boolean before = rightTyped;
    rightTyped = right;
    attempt(accept, redemption);
    rightTyped = before;
  }

  private <I, O> void attempt(UseCase<I, O> useCase, I input) {
    try {
      Decisions.carryOut(
          useCase,
          input,
          portal.request(TestData.operator()),
          outcome -> changes.commit(outcome.change()));
    } catch (Refused | DirectoryDown | Died answered) {
      // Each request ends for itself.
    }
  }

  private long accepted() {
    return portal.store.events().stream()
        .filter(event -> event.kind() == EventKind.INVITATION_ACCEPTED)
        .count();
  }

  private int guessesWithoutSuccess() {
    int most = 0;
    int now = 0;
    for (boolean right : comparisons) {
      now = right ? 0 : now + 1;
      most = Math.max(most, now);
    }
    return most;
  }

  private AcceptInvitation acceptInvitation() {
    LinkSecrets watched =
        new LinkSecrets() {
          @Override
          public String token(UserId user, LinkId link) {
            return portal.secrets.token(user, link);
          }

          @Override
          public String code(LinkId link) {
            comparisons.add(rightTyped);
            return portal.secrets.code(link);
          }
        };
    return new AcceptInvitation(
        new LinkGate(watched, changes, portal.ids),
        portal.store.invitations(),
        portal.store.users(),
        portal.store.companies(),
        portal.directory,
        portal.ids);
  }
}
