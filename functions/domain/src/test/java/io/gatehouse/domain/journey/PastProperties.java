package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessQuestion;
import io.gatehouse.domain.access.AskAccess;
import io.gatehouse.domain.access.Asker;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The event log tells who might do what: today as at any moment before (R45, R48). */
class PastProperties {
  @Property(tries = 60)
  void R45_R48_theFoldOfTheLogIsTodayAndStaysTrueOfItsMoment(@ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    steps.subList(0, steps.size() / 2).forEach(journey::take);
    Instant moment = journey.portal.clock.instant();
    Set<AccessQuestion> then = allowed(journey, null, List.copyOf(journey.users));
    assertThat(allowed(journey, moment, List.copyOf(journey.users))).isEqualTo(then);

    Statistics.collect(then.isEmpty() ? "nobody may anything" : "somebody may something");

    journey.portal.clock.advance(Duration.ofSeconds(1));
    steps.subList(steps.size() / 2, steps.size()).forEach(journey::take);
    assertThat(allowed(journey, moment, List.copyOf(journey.users))).isEqualTo(then);
    assertThat(allowed(journey, journey.portal.clock.instant(), journey.users))
        .isEqualTo(allowed(journey, null, journey.users));
  }

  /** Everything that any of them may do over any company. */
  private static Set<AccessQuestion> allowed(
      Journey journey, @Nullable Instant at, List<UserId> users) {
    List<AccessQuestion> questions = new ArrayList<>();
    for (UserId user : users) {
      for (CompanyId company : journey.companies) {
        for (Permission permission : journey.portal.access.catalogue().permissions()) {
          questions.add(new AccessQuestion(user, company, permission.id(), null));
        }
      }
    }
    AskAccess ask =
        new AskAccess(
            journey.portal.access,
            journey.portal.store.accessFacts(),
            journey.portal.store.eventLog());
    var answers =
        ask.decide(
                new AskAccess.Input(new Asker.Workload(), questions, at),
                journey.portal.request(new Actor.Workload("auditor")))
            .answer();
    Set<AccessQuestion> allowed = new HashSet<>();
    for (int each = 0; each < questions.size(); each++) {
      if (answers.get(each).isAllowed()) {
        allowed.add(questions.get(each));
      }
    }
    return allowed;
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.assigning();
  }
}
