package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.Reviews;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reviews, read from the store. */
record InMemoryReviews(InMemoryStore store) implements Reviews {
  private static final int MOST_AT_ONCE = 100;

  @Override
  public Optional<Review> find(Named review) {
    return store.find(Key.review(review.company(), review.id()), Review.class);
  }

  @Override
  public Page<Review> list(CompanyId company, PageRequest request) {
    return Listing.of(
        "reviews of " + company,
        store.all(Review.class).filter(one -> one.company().equals(company)),
        one -> Long.toString(Long.MAX_VALUE - one.startedAt().toEpochMilli()),
        one -> one.id().value(),
        request);
  }

  @Override
  public Map<EntryId, ReviewDecision> decisions(ReviewId review, Collection<EntryId> entries) {
    if (entries.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException("more than " + MOST_AT_ONCE);
    }
    Map<EntryId, ReviewDecision> found = new HashMap<>();
    all(review)
        .filter(decision -> entries.contains(decision.entry()))
        .forEach(decision -> found.put(decision.entry(), decision));
    return found;
  }

  @Override
  public List<UserId> decidedUsers(ReviewId review, @Nullable UserId after, int limit) {
    return all(review)
        .map(decision -> decision.entry().user())
        .filter(Objects::nonNull)
        .filter(user -> after == null || user.compareTo(after) > 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public List<ReviewDecision> decidedGrants(ReviewId review) {
    return all(review)
        .filter(decision -> decision.entry().role() != null)
        .sorted(Comparator.comparing(decision -> decision.entry().toString()))
        .toList();
  }

  @Override
  public List<Named> due(Instant by) {
    return store
        .all(Review.class)
        .filter(one -> one.isOpen() && !one.dueAt().isAfter(by))
        .sorted(Comparator.comparing(Review::dueAt).thenComparing(Review::id))
        .map(one -> new Named(one.company(), one.id()))
        .toList();
  }

  private Stream<ReviewDecision> all(ReviewId review) {
    return store.all(ReviewDecision.class).filter(one -> one.review().equals(review));
  }
}
