package io.gatehouse.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link PersonalRecord} as an item. */
final class PersonalRecordCodec implements Codec<PersonalRecord> {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Override
  public ItemType type() {
    return ItemType.PERSONAL;
  }

  @Override
  public Map<String, AttributeValue> encode(PersonalRecord record) {
    return ItemWriter.of(type(), record.key())
        .textMap(BEFORE, record.before())
        .textMap(AFTER, record.after())
        .attributes();
  }

  @Override
  public PersonalRecord decode(Item item) {
    item.requireFormat(type());
    return new PersonalRecord(PersonalKey.of(item), item.textMap(BEFORE), item.textMap(AFTER));
  }
}
