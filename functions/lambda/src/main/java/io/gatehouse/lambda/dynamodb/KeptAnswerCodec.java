package io.gatehouse.lambda.dynamodb;

import io.gatehouse.lambda.idempotency.StoredAnswer;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link KeptAnswer} as an item. */
final class KeptAnswerCodec implements Codec<KeptAnswer> {
  private static final String REQUEST_HASH = "requestHash";
  private static final String ANSWER_STATUS = "answerStatus";
  private static final String BODY = "body";

  @Override
  public ItemType type() {
    return ItemType.IDEMPOTENCY;
  }

  @Override
  public Map<String, AttributeValue> encode(KeptAnswer kept) {
    return ItemWriter.of(type(), kept.key())
        .text(REQUEST_HASH, kept.answer().requestHash())
        .number(ANSWER_STATUS, kept.answer().status())
        .text(BODY, kept.answer().body())
        .expiring(kept.expiresAt())
        .attributes();
  }

  @Override
  public KeptAnswer decode(Item item) {
    item.requireFormat(type());
    return new KeptAnswer(
        AnswerKey.of(item),
        new StoredAnswer(
            item.text(REQUEST_HASH), Math.toIntExact(item.number(ANSWER_STATUS)), item.text(BODY)),
        Instant.ofEpochSecond(item.number(Attributes.EXPIRES_AT)));
  }
}
