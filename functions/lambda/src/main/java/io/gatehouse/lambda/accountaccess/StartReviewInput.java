package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.StartReview;
import io.gatehouse.lambda.api.Ids;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long a review takes, and who reviews; without reviewers whoever starts it. */
record StartReviewInput(
    @Nullable String companyId,
    @Nullable Integer days,
    @Nullable List<@Nullable String> reviewers) {
  StartReview.Input read() {
    Validation validation = new Validation();
    Integer wanted = validation.required("/days", days, StartReviewInput::days);
    Set<UserId> named = new LinkedHashSet<>();
    List<@Nullable String> given = reviewers == null ? List.of() : reviewers;
    if (given.size() > Review.MOST_REVIEWERS) {
      validation.error("/reviewers", "at most " + Review.MOST_REVIEWERS);
    }
    List<@Nullable String> few = given.subList(0, Math.min(given.size(), Review.MOST_REVIEWERS));
    for (int index = 0; index < few.size(); index++) {
      UserId user = validation.required("/reviewers/" + index, few.get(index), UserId::new);
      if (user != null) {
        named.add(user);
      }
    }
    validation.finish();
    return new StartReview.Input(
        Ids.company(companyId), wanted == null ? 1 : wanted, new ArrayList<>(named));
  }

  private static int days(int wanted) {
    if (wanted < 1 || wanted > Review.MOST_DAYS) {
      throw new IllegalArgumentException("must be between 1 and " + Review.MOST_DAYS);
    }
    return wanted;
  }
}
