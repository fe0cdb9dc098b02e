package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.Reviews;

/** An access review, with its company. */
record ReviewKey(CompanyId company, ReviewId id) implements Key {
  private static final String SK_PREFIX = "REVIEW#";

  static ReviewKey of(Review review) {
    return new ReviewKey(review.company(), review.id());
  }

  static ReviewKey of(Reviews.Named review) {
    return new ReviewKey(review.company(), review.id());
  }

  static ReviewKey of(Item item) {
    return new ReviewKey(
        CompanyKey.of(item).company(),
        new ReviewId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + company;
  }

  @Override
  public String sk() {
    return SK_PREFIX + id;
  }
}
