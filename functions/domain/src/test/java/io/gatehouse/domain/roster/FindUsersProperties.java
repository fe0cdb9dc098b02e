package io.gatehouse.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.contract.RosterWorld;
import io.gatehouse.domain.memory.InMemoryStore;
import io.gatehouse.domain.memory.SequentialIds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Searching, filtering and sorting, against simply looking at everybody. */
class FindUsersProperties {

  @Property(tries = 200)
  @Label("R8, R12: everybody who is wanted, once and in order, whatever the size of the pages")
  void success_R12_anyQuestionAfterAnyChanges(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int limit) {
    InMemoryStore store = new InMemoryStore();
    RosterWorld world =
        new RosterWorld(seed, new SequentialIds(), store, store.users(), store.roster());
    world.change(60);
    Statistics.label("asked").collect(world.byLookingAtEverybody(world.question()).isEmpty());
    for (int asked = 0; asked < 12; asked++) {
      UserQuestion question = world.question();
      assertThat(world.answer(question, limit))
          .as("%s", question)
          .isEqualTo(world.byLookingAtEverybody(question));
    }
  }
}
