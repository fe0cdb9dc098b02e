package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.PersonalFacts;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.memory.FakeLinkSecrets;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Every change is told once and whole, and no secret is written anywhere (R41, R48). */
class EventLogProperties {

  @Property(tries = 400)
  void R48_everyChangeOfACompanyUserMembershipOrInvitationIsTold(
      @ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    steps.forEach(journey::take);
    for (Change change : journey.portal.store.committed()) {
      List<StateChange> accountable =
          change.states().stream().filter(EventLogProperties::isAccountable).toList();
      if (!accountable.isEmpty()) {
        Event event = change.event();
        assertThat(event).as("%s", change).isNotNull();
        accountable.forEach(state -> assertTold(state, event));
      }
      Statistics.collect(change.event() == null ? "none" : change.event().kind());
    }
    Set<Object> ids = new HashSet<>();
    assertThat(journey.portal.store.events()).allMatch(event -> ids.add(event.id()));
  }

  @Property(tries = 400)
  void R41_R48_noSecretIsWrittenAnywhere(@ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    Set<String> secrets = new HashSet<>();
    secrets.add(FakeLinkSecrets.TOKEN_MARK);
    secrets.add(TestData.PASSWORD.value());
    for (Step step : steps) {
      journey.take(step);
    }
    for (Change change : journey.portal.store.committed()) {
      change.states().stream()
          .map(StateChange::after)
          .filter(Linked.class::isInstance)
          .forEach(linked -> secrets.add(code(journey, (Linked<?>) linked)));
    }
    for (Change change : journey.portal.store.committed()) {
      // A record's text form shows every field, so this looks at events, messages and states alike.
      assertThat(change.toString()).doesNotContain(secrets);
    }
    assertThat(journey.portal.store.messages().all().toString()).doesNotContain(secrets);
  }

  private static String code(Journey journey, Linked<?> linked) {
    return journey.portal.secrets.code(linked.link().id());
  }

  private static boolean isAccountable(StateChange state) {
    return switch (state.after()) {
      case Company company -> true;
      case User user -> true;
      // A copy of a name is told of with the user.
      case Membership membership ->
          !(state instanceof StateChange.Updated updated
              && updated.before().facts().equals(membership.facts()));
      // Counting attempts and claims changes nothing anybody has to account for.
      case Invitation invitation ->
          !(state instanceof StateChange.Updated updated
              && updated.before().facts().equals(invitation.facts()));
      case PasswordReset reset -> false;
      case EmailChange change -> false;
      default -> throw new AssertionError("unknown: " + state.after());
    };
  }

  private static void assertTold(StateChange state, Event event) {
    Map<String, String> before =
        facts(state instanceof StateChange.Updated updated ? updated.before() : null);
    Map<String, String> after = facts(state.after());
    if (state.after() instanceof User user && user.status() == UserStatus.ERASED) {
      // Who they were is told no more.
      before = PersonalFacts.without(before);
      after = PersonalFacts.without(after);
    }
    assertThat(event.before()).containsAllEntriesOf(differing(before, after));
    assertThat(event.after()).containsAllEntriesOf(differing(after, before));
  }

  private static Map<String, String> facts(@Nullable Entity entity) {
    return entity == null ? Map.of() : entity.facts();
  }

  private static Map<String, String> differing(
      Map<String, String> facts, Map<String, String> others) {
    Map<String, String> kept = new HashMap<>(facts);
    kept.entrySet().removeIf(fact -> Objects.equals(others.get(fact.getKey()), fact.getValue()));
    return kept;
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.many();
  }
}
