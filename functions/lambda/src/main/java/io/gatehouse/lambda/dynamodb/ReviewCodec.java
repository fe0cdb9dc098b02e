package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.review.Review;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Review} as an item; in the index of work while it is open. */
final class ReviewCodec implements Codec<Review> {
  private static final String STARTED_BY = "startedBy";
  private static final String STARTED_AT = "startedAt";
  private static final String DUE_AT = "dueAt";
  private static final String REVIEWERS = "reviewers";
  private static final String GRANTS_UP_TO = "grantsUpTo";
  private static final String ENTRIES = "entries";
  private static final String KEPT = "kept";
  private static final String ENDED = "ended";
  private static final String CLOSED_AT = "closedAt";

  @Override
  public ItemType type() {
    return ItemType.REVIEW;
  }

  @Override
  public Map<String, AttributeValue> encode(Review review) {
    ItemWriter item =
        ItemWriter.of(type(), ReviewKey.of(review))
            .listed(ListPosition.of(review))
            .id(STARTED_BY, review.startedBy())
            .time(STARTED_AT, review.startedAt())
            .time(DUE_AT, review.dueAt())
            .texts(REVIEWERS, review.reviewers().stream().map(UserId::value).toList())
            .number(GRANTS_UP_TO, review.grantsUpTo())
            .number(ENTRIES, review.entries())
            .number(KEPT, review.kept())
            .number(ENDED, review.ended())
            .time(CLOSED_AT, review.closedAt())
            .number(Attributes.VERSION, review.version());
    if (review.isOpen()) {
      item.due(DuePosition.of(type(), review.id().value(), review.dueAt()));
    }
    return item.attributes();
  }

  @Override
  public Review decode(Item item) {
    item.requireFormat(type());
    ReviewKey key = ReviewKey.of(item);
    return new Review(
        key.id(),
        key.company(),
        new UserId(item.text(STARTED_BY)),
        item.time(STARTED_AT),
        item.time(DUE_AT),
        item.texts(REVIEWERS).stream().map(UserId::new).toList(),
        item.number(GRANTS_UP_TO),
        Math.toIntExact(item.number(ENTRIES)),
        Math.toIntExact(item.number(KEPT)),
        Math.toIntExact(item.number(ENDED)),
        item.timeOrNull(CLOSED_AT),
        item.number(Attributes.VERSION));
  }
}
