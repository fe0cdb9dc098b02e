package io.gatehouse.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through candidates, merged from several lists, and decides about them until a page is full.
 *
 * <p>Every list is in order of ids, and so is the walk: it goes on behind an id, whatever has come
 * or gone since. So who is in any of the lists throughout is met exactly once (R44).
 *
 * @param <I> names a candidate
 * @param <R> what becomes of one that fits
 */
public final class Walk<I extends Comparable<I>, R> {
  /** Few candidates are decided about as fast as one. */
  private static final int FEWEST_AT_ONCE = 10;

  /** What is read for a decision about each has to fit one {@link ReadAccessFacts#readAll}. */
  private static final int MOST_AT_ONCE = 50;

  /** For one page; the next one goes on from there. */
  private static final int MOST_LOOKED_AT = 500;

  private static final int LOOKED_AT_FOR_EACH_RESULT = 10;

  private final List<Candidates<I>> lists;
  private final Decisions<I, R> decisions;

  public Walk(List<Candidates<I>> lists, Decisions<I, R> decisions) {
    this.lists = lists;
    this.decisions = decisions;
  }

  /** One list of candidates. */
  @FunctionalInterface
  public interface Candidates<I> {
    /** At most so many, by id, behind that one; fewer only if there are no more. */
    List<Candidate<I>> next(@Nullable I after, int limit);
  }

  /**
   * One candidate.
   *
   * @param isPromising false if the list alone tells that nothing can come of it
   */
  public record Candidate<I>(I id, boolean isPromising) {}

  /** Decides about several candidates at once. */
  @FunctionalInterface
  public interface Decisions<I, R> {
    /** What becomes of those that fit; the others are missing from the answer. */
    Map<I, R> about(List<I> candidates);
  }

  /**
   * One page.
   *
   * @param after where the page before ended; null for the first
   * @param limit how many results at most; 0 looks at nothing
   */
  public Found<R, I> page(@Nullable I after, int limit) {
    List<R> results = new ArrayList<>();
    int atOnce = Math.clamp(limit, FEWEST_AT_ONCE, MOST_AT_ONCE);
    int lookedAt = 0;
    int most = Math.min(MOST_LOOKED_AT, LOOKED_AT_FOR_EACH_RESULT * limit);
    I place = after;
    while (lookedAt < most) {
      // One more than is decided about tells whether any are left.
      NavigableMap<I, Boolean> merged = merged(place, atOnce + 1);
      boolean more = merged.size() > atOnce;
      while (merged.size() > atOnce) {
        merged.pollLastEntry();
      }
      List<I> promising = promising(merged);
      Map<I, R> fitting = promising.isEmpty() ? Map.of() : decisions.about(promising);
      for (I id : merged.keySet()) {
        place = id;
        lookedAt++;
        R result = fitting.get(id);
        if (result != null) {
          results.add(result);
        }
        if (results.size() == limit) {
          return new Found<>(results, more || !id.equals(merged.lastKey()) ? id : null);
        }
      }
      if (!more) {
        return new Found<>(results, null);
      }
    }
    return new Found<>(results, place);
  }

  private static <I> List<I> promising(Map<I, Boolean> merged) {
    return merged.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** Since every list gives its first, the first of all of them are among these. */
  private NavigableMap<I, Boolean> merged(@Nullable I after, int limit) {
    NavigableMap<I, Boolean> merged = new TreeMap<>();
    for (Candidates<I> list : lists) {
      for (Candidate<I> one : list.next(after, limit)) {
        merged.merge(one.id(), one.isPromising(), Boolean::logicalOr);
      }
    }
    return merged;
  }
}
