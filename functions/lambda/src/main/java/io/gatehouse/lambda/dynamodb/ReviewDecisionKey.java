package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.review.EntryId;

/** What was decided about an entry of a review, in a partition of the review's own. */
record ReviewDecisionKey(ReviewId review, EntryId entry) implements Key {
  private static final String PK_PREFIX = "REVIEW#";

  static ReviewDecisionKey of(Item item) {
    return new ReviewDecisionKey(
        new ReviewId(Key.after(PK_PREFIX, item.text(Attributes.PK))),
        EntryId.parse(item.text(Attributes.SK)));
  }

  static String partition(ReviewId review) {
    return PK_PREFIX + review;
  }

  @Override
  public String pk() {
    return partition(review);
  }

  @Override
  public String sk() {
    return entry.toString();
  }
}
