package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.testdata.UseCases;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Of two decisions on the same state of the same user, one is written. */
class ConcurrencyProperties {

  private static final int RESET = 4;

  @Property(tries = 400)
  void twoDecisionsOnTheSameStateNeverBothCommit(
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(max = 9) int whom,
      @ForAll @IntRange(max = 4) int one,
      @ForAll @IntRange(max = 4) int other) {
    Journey journey = new Journey();
    steps.forEach(journey::take);
    if ((one == RESET) != (other == RESET)) {
      // A reset is sent beside whatever happens to the user; only using it depends on them.
      return;
    }
    User user = journey.portal.user(journey.users.get(whom % journey.users.size()));
    Optional<Change> first = decide(journey.portal, one, user);
    Optional<Change> second = decide(journey.portal, other, user);
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    journey.portal.store.commit(first.get());
    List<Change> before = journey.portal.store.committed();
    assertThatThrownBy(() -> journey.portal.store.commit(second.get()))
        .isInstanceOf(ConflictException.class);
    assertThat(journey.portal.store.committed()).isEqualTo(before);
  }

  /** What would be written; empty if it is refused, or nothing is to be done. */
  private static Optional<Change> decide(Portal portal, int which, User user) {
    UseCases use = portal.useCases;
    List<UseCase<UserOfCompany, ?>> all =
        List.of(
            use.disableUser(),
            use.enableUser(),
            use.sendInvitation(),
            use.revokeInvitation(),
            use.sendPasswordReset());
    try {
      return Optional.of(
              all.get(which)
                  .decide(Portal.named(user), portal.request(TestData.operator()))
                  .change())
          .filter(change -> !change.states().isEmpty());
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.many();
  }
}
