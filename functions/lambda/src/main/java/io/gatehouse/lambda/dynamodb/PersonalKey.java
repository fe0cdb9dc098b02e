package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;

/** What one event tells of a person, beside the person. */
record PersonalKey(UserId user, EventId event) implements Key {
  static final String SK_PREFIX = "PERSONAL#";

  static PersonalKey of(Item item) {
    return new PersonalKey(
        UserKey.user(item), new EventId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return UserKey.PK_PREFIX + user;
  }

  @Override
  public String sk() {
    return SK_PREFIX + event;
  }
}
