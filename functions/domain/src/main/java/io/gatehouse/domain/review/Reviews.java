package io.gatehouse.domain.review;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads reviews. A port; everything but lists is as of now. */
public interface Reviews {
  /** One review of a company. */
  record Named(CompanyId company, ReviewId id) {}

  Optional<Review> find(Named review);

  /**
   * The review that must exist.
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  default Review get(Named review) {
    return find(review).orElseThrow(() -> new Refused(new Refusal.NotFound("review")));
  }

  /** A company's reviews, newest first; may lag behind writes by a moment. */
  Page<Review> list(CompanyId company, PageRequest request);

  /** What was decided about those of the entries, at most 100, about which something was. */
  Map<EntryId, ReviewDecision> decisions(ReviewId review, Collection<EntryId> entries);

  /** The users something was decided about, by id; fewer than the limit only at the end. */
  List<UserId> decidedUsers(ReviewId review, @Nullable UserId after, int limit);

  /** What was decided about grants; they are few. */
  List<ReviewDecision> decidedGrants(ReviewId review);

  /**
   * Some of the open reviews that are due by then (R51), longest due first; may lag behind writes
   * by a moment. Empty only if there are none.
   */
  List<Named> due(Instant by);
}
