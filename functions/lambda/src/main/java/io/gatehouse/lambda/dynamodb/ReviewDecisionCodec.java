package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.Verdict;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link ReviewDecision} as an item. */
final class ReviewDecisionCodec implements Codec<ReviewDecision> {
  private static final String VERDICT = "verdict";
  private static final String BY = "decidedBy";
  private static final String AT = "decidedAt";

  @Override
  public ItemType type() {
    return ItemType.REVIEW_DECISION;
  }

  @Override
  public Map<String, AttributeValue> encode(ReviewDecision decision) {
    return ItemWriter.of(type(), new ReviewDecisionKey(decision.review(), decision.entry()))
        .text(VERDICT, decision.verdict().name())
        .id(BY, decision.by())
        .time(AT, decision.at())
        .number(Attributes.VERSION, decision.version())
        .attributes();
  }

  @Override
  public ReviewDecision decode(Item item) {
    item.requireFormat(type());
    ReviewDecisionKey key = ReviewDecisionKey.of(item);
    String by = item.textOrNull(BY);
    return new ReviewDecision(
        key.review(),
        key.entry(),
        Verdict.valueOf(item.text(VERDICT)),
        by == null ? null : new UserId(by),
        item.time(AT),
        item.number(Attributes.VERSION));
  }
}
