package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.Reviews;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Reviews} in the table. */
@Singleton
final class DynamoReviews implements Reviews {
  private static final String USERS = "USER#";
  private static final String GRANTS = "GRANT#";
  private static final int GRANTS_AT_ONCE = 50;

  private final Table table;
  private final BatchReader batches;
  private final ListReader lists;
  private final DueReader work;

  DynamoReviews(Table table, BatchReader batches, ListReader lists, DueReader work) {
    this.table = table;
    this.batches = batches;
    this.lists = lists;
    this.work = work;
  }

  /** V1. */
  @Override
  public Optional<Review> find(Named review) {
    return table.find(ReviewKey.of(review)).map(Codecs.REVIEW::decode);
  }

  /** V2. */
  @Override
  public Page<Review> list(CompanyId company, PageRequest request) {
    return lists.page(ListPosition.reviewsOf(company), request, Codecs.REVIEW);
  }

  /** V3. */
  @Override
  public Map<EntryId, ReviewDecision> decisions(ReviewId review, Collection<EntryId> entries) {
    Map<EntryId, ReviewDecision> found = new HashMap<>();
    if (entries.isEmpty()) {
      return found;
    }
    batches
        .find(entries.stream().map(entry -> new ReviewDecisionKey(review, entry)).toList())
        .forEach(
            item -> {
              ReviewDecision decision = Codecs.REVIEW_DECISION.decode(item);
              found.put(decision.entry(), decision);
            });
    return found;
  }

  /** V4. */
  @Override
  public List<UserId> decidedUsers(ReviewId review, @Nullable UserId after, int limit) {
    return table
        .range(Range.table(ReviewDecisionKey.partition(review), USERS, after), limit)
        .limit(limit)
        .map(item -> Objects.requireNonNull(ReviewDecisionKey.of(item).entry().user()))
        .toList();
  }

  /** V4. */
  @Override
  public List<ReviewDecision> decidedGrants(ReviewId review) {
    return table
        .range(Range.table(ReviewDecisionKey.partition(review), GRANTS, null), GRANTS_AT_ONCE)
        .map(Codecs.REVIEW_DECISION::decode)
        .toList();
  }

  /** V5. */
  @Override
  public List<Named> due(Instant by) {
    return work.due(ItemType.REVIEW, by).stream()
        .map(ReviewKey::of)
        .map(key -> new Named(key.company(), key.id()))
        .toList();
  }
}
