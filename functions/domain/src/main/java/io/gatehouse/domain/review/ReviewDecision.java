package io.gatehouse.domain.review;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an entry.
 *
 * @param by who decided it; null if nobody did until the due date
 */
public record ReviewDecision(
    ReviewId review, EntryId entry, Verdict verdict, @Nullable UserId by, Instant at, long version)
    implements Entity {

  /** Decided again: what is kept can still be ended. */
  ReviewDecision changed(Verdict other, @Nullable UserId who, Instant now) {
    return new ReviewDecision(review, entry, other, who, now, version + 1);
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("review.entry", entry.toString(), "review.verdict", verdict.name());
  }
}
