package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Review}: an access review and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewJson(
    String id,
    String companyId,
    String state,
    String startedBy,
    String startedAt,
    String dueAt,
    List<String> reviewers,
    int entries,
    int kept,
    int ended,
    @Nullable String closedAt) {
  static ReviewJson of(Review review) {
    return new ReviewJson(
        review.id().value(),
        review.company().value(),
        review.isOpen() ? "OPEN" : "CLOSED",
        review.startedBy().value(),
        review.startedAt().toString(),
        review.dueAt().toString(),
        review.reviewers().stream().map(UserId::value).toList(),
        review.entries(),
        review.kept(),
        review.ended(),
        review.closedAt() == null ? null : review.closedAt().toString());
  }
}
