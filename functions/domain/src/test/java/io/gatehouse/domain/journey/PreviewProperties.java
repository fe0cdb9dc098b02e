package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.preview.Preview;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked for as a preview first, the change then does exactly that (R46). */
class PreviewProperties {
  @Property(tries = 200)
  void R46_previewWritesNothingAndTheChangeDoesWhatItSaid(@ForAll("steps") List<Step> steps) {
    Journey journey = new Previewed();
    steps.forEach(journey::take);
  }

  /** Asks for a preview before everything that is done. */
  private static final class Previewed extends Journey {
    @Override
    <I, O> O ask(UseCase<I, O> useCase, I input, Actor actor) {
      List<Change> before = portal.store.committed();
      int messages = portal.store.messages().all().size();
      // Told to a workload in its own name, so all of it: what people are not told is left out
      // later.
      Preview preview =
          portal.previews.of(
              useCase.decide(input, portal.request(actor)).change(),
              portal.request(new Actor.Workload("whole preview")));
      assertThat(portal.store.committed()).isEqualTo(before);
      assertThat(portal.store.messages().all()).hasSize(messages);
      Map<About, Set<PermissionId>> held = everybody();

      O answer = super.ask(useCase, input, actor);
      Change done = portal.store.committed().getLast();
      assertSameFacts(preview, done);
      assertThat(preview.mails().size()).isLessThanOrEqualTo(done.messages().size());
      assertSameAccess(preview, held);
      Statistics.collect(
          done.event() == null ? "none" : done.event().kind(), preview.access().isEmpty());
      return answer;
    }

    private void assertSameFacts(Preview preview, Change done) {
      Event event = done.event();
      assertThat(comparable(preview.before()))
          .isEqualTo(event == null ? Map.of() : comparable(event.before()));
      assertThat(comparable(preview.after()))
          .isEqualTo(event == null ? Map.of() : comparable(event.after()));
    }

    /** Ids of what is made are made anew. */
    private static Map<String, String> comparable(Map<String, String> facts) {
      Map<String, String> comparable = new TreeMap<>(facts);
      comparable.remove("invitation.id");
      comparable.remove("passwordReset.id");
      comparable.remove("company.contactPersonId");
      comparable.keySet().removeIf(fact -> fact.endsWith(".id"));
      return comparable;
    }

    private void assertSameAccess(Preview preview, Map<About, Set<PermissionId>> before) {
      Map<About, Preview.AccessChange> told = new HashMap<>();
      preview.access().stream()
          .filter(change -> !change.onceActive())
          .forEach(change -> told.put(new About(change.user(), change.company()), change));
      // What is made has another id in the preview.
      told.keySet().retainAll(before.keySet());
      assertThat(preview.more()).isFalse();
      Map<About, Set<PermissionId>> now = everybody();
      before.forEach(
          (about, had) -> {
            Set<PermissionId> after = now.getOrDefault(about, Set.of());
            Preview.AccessChange change = told.remove(about);
            assertThat(change == null ? Set.of() : Set.copyOf(change.gains()))
                .as("%s gains", about)
                .isEqualTo(minus(after, had));
            assertThat(change == null ? Set.of() : Set.copyOf(change.loses()))
                .as("%s loses", about)
                .isEqualTo(minus(had, after));
          });
      assertThat(told).isEmpty();
    }

    private static Set<PermissionId> minus(Set<PermissionId> some, Set<PermissionId> others) {
      Set<PermissionId> rest = new HashSet<>(some);
      rest.removeAll(others);
      return rest;
    }

    /** What everybody who can sign in holds over every company. */
    private Map<About, Set<PermissionId>> everybody() {
      Map<About, Set<PermissionId>> held = new HashMap<>();
      List<UserId> people = new ArrayList<>(users);
      people.add(TestData.operator().id());
      for (UserId user : people) {
        for (CompanyId company : portal.store.accessIndex().companies(null, AccessIndex.MAXIMUM)) {
          AccessFacts facts = portal.store.accessFacts().read(user, company);
          Standing standing = facts.standing();
          if (standing != null && standing.active()) {
            held.put(
                new About(user, company),
                Set.copyOf(
                    portal
                        .access
                        .catalogue()
                        .ids(portal.access.permissions(facts, portal.clock.instant()))));
          } else {
            held.put(new About(user, company), Set.of());
          }
        }
      }
      return held;
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.assigning();
  }
}
