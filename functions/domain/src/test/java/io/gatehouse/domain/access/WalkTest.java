package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.access.Walk.Candidates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R44: pages are full if they can be, end where they say, and look only so far. */
class WalkTest {
  private final List<List<Integer>> decided = new ArrayList<>();

  @Test
  void success_R44_severalListsAreOne() {
    Walk<Integer, Integer> walk = walk(one -> true, List.of(list(1, 4, 7), list(2, 4, 9)));
    assertThat(walk.page(null, 10)).isEqualTo(new Found<>(List.of(1, 2, 4, 7, 9), null));
    assertThat(walk.page(4, 10)).isEqualTo(new Found<>(List.of(7, 9), null));
    assertThat(walk(one -> true, List.of()).page(null, 10)).isEqualTo(new Found<>(List.of(), null));
  }

  @Test
  void success_R44_aFullPageSaysWhetherThereIsMore() {
    Walk<Integer, Integer> walk = walk(one -> true, List.of(list(1, 2, 3)));
    assertThat(walk.page(null, 2)).isEqualTo(new Found<>(List.of(1, 2), 2));
    assertThat(walk.page(2, 2)).isEqualTo(new Found<>(List.of(3), null));
    assertThat(walk.page(null, 3)).isEqualTo(new Found<>(List.of(1, 2, 3), null));
    assertThat(walk.page(null, 0)).isEqualTo(new Found<>(List.of(), null));
  }

  @Test
  void success_R44_thePageThatEndsWithWhatWasDecidedTogether() {
    Walk<Integer, Integer> walk = walk(one -> true, List.of(upTo(30)));
    assertThat(walk.page(null, 10).next()).isEqualTo(10);
    assertThat(walk.page(10, 10).results())
        .containsExactlyElementsOf(IntStream.rangeClosed(11, 20).boxed().toList());
    assertThat(walk.page(20, 10)).extracting(Found::next).isNull();
  }

  @Test
  void success_R44_looksAtTenForEachResult() {
    assertThat(walk(one -> false, List.of(upTo(1_000))).page(null, 3))
        .isEqualTo(new Found<>(List.of(), 30));
    assertThat(walk(one -> false, List.of(upTo(30))).page(null, 3))
        .isEqualTo(new Found<>(List.of(), null));
    assertThat(walk(one -> one == 30, List.of(upTo(1_000))).page(null, 3))
        .isEqualTo(new Found<>(List.of(30), 30));
  }

  @Test
  void success_R44_looksAtFiveHundredAtMostAndFiftyAtOnce() {
    assertThat(walk(one -> false, List.of(upTo(1_000))).page(null, 100))
        .isEqualTo(new Found<>(List.of(), 500));
    assertThat(decided).hasSize(10).allSatisfy(some -> assertThat(some).hasSize(50));
  }

  @Test
  void success_R44_decidesAboutTenAtLeast() {
    walk(one -> true, List.of(upTo(1_000))).page(null, 1);
    assertThat(decided).containsExactly(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void success_R44_whatAListRulesOutIsPassedWithoutADecision() {
    Candidates<Integer> ruledOut = (after, limit) -> fitting(List.of(1, 2, 3), after, limit, false);
    assertThat(walk(one -> true, List.of(ruledOut)).page(null, 10))
        .isEqualTo(new Found<>(List.of(), null));
    assertThat(decided).isEmpty();
    // Another list may have a better opinion of it.
    assertThat(walk(one -> true, List.of(ruledOut, list(2))).page(null, 10).results())
        .containsExactly(2);
  }

  private Walk<Integer, Integer> walk(Predicate<Integer> fits, List<Candidates<Integer>> lists) {
    return new Walk<>(
        lists,
        candidates -> {
          decided.add(candidates);
          return candidates.stream().filter(fits).collect(Collectors.toMap(one -> one, one -> one));
        });
  }

  private static Candidates<Integer> list(Integer... ids) {
    return (after, limit) -> fitting(List.of(ids), after, limit, true);
  }

  private static Candidates<Integer> upTo(int last) {
    return (after, limit) ->
        fitting(IntStream.rangeClosed(1, last).boxed().toList(), after, limit, true);
  }

  private static List<Candidate<Integer>> fitting(
      Collection<Integer> ids, @Nullable Integer after, int limit, boolean promising) {
    return new TreeSet<>(ids)
        .stream()
            .filter(id -> after == null || id > after)
            .limit(limit)
            .map(id -> new Candidate<>(id, promising))
            .toList();
  }
}
