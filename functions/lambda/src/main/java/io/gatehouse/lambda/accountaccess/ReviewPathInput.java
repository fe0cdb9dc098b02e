package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** What names a review in a path. */
record ReviewPathInput(@Nullable String companyId, @Nullable String reviewId) {
  Reviews.Named read() {
    return new Reviews.Named(Ids.company(companyId), id(reviewId));
  }

  /** What is no id names nothing that exists. */
  private static ReviewId id(@Nullable String text) {
    try {
      return new ReviewId(text == null ? "" : text);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new Refusal.NotFound("review"));
    }
  }
}
