package io.gatehouse.domain.review;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One review of what a company opened to others. Its entries are what stood when it was started:
 * they are not copied, only what is decided about them is kept ({@link ReviewDecision}).
 *
 * @param dueAt when whatever nobody kept ends
 * @param reviewers users of the company who decide; at least one
 * @param grantsUpTo the version of the company when it was started: later grants are no entries
 * @param entries how many there were then
 * @param kept how many are kept so far
 * @param ended how many were ended so far, by reviewers or by time
 * @param closedAt null while it is open
 */
public record Review(
    ReviewId id,
    CompanyId company,
    UserId startedBy,
    Instant startedAt,
    Instant dueAt,
    List<UserId> reviewers,
    long grantsUpTo,
    int entries,
    int kept,
    int ended,
    @Nullable Instant closedAt,
    long version)
    implements Entity {
  /** As many days as a review may take. */
  public static final int MOST_DAYS = 90;

  /** As many reviewers. */
  public static final int MOST_REVIEWERS = 20;

  public Review {
    reviewers = List.copyOf(reviewers);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether everything there was is decided. */
  boolean isDecided() {
    return kept + ended >= entries;
  }

  /** With one verdict more; over, if it was the last. */
  Review decided(@Nullable Verdict before, Verdict verdict, Instant now) {
    Review counted =
        next(
            kept + (verdict == Verdict.KEEP ? 1 : 0) - (before == Verdict.KEEP ? 1 : 0),
            ended + (verdict == Verdict.END ? 1 : 0) - (before == Verdict.END ? 1 : 0),
            null);
    return counted.isDecided() ? next(counted.kept, counted.ended, now) : counted;
  }

  Review closed(Instant now) {
    return next(kept, ended, now);
  }

  private Review next(int newKept, int newEnded, @Nullable Instant newClosedAt) {
    return new Review(
        id,
        company,
        startedBy,
        startedAt,
        dueAt,
        reviewers,
        grantsUpTo,
        entries,
        newKept,
        newEnded,
        newClosedAt,
        version + 1);
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("review.name", id.value());
    facts.put("review.dueAt", dueAt.toString());
    facts.put(
        "review.reviewers",
        reviewers.stream().map(UserId::value).sorted().collect(Collectors.joining(" ")));
    facts.put("review.entries", Integer.toString(entries));
    facts.put("review.kept", Integer.toString(kept));
    facts.put("review.ended", Integer.toString(ended));
    facts.put("review.state", isOpen() ? "OPEN" : "CLOSED");
    return facts;
  }
}
