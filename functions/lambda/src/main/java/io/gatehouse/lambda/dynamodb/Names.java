package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.user.PersonName;

/** A person's name in an item; users and memberships share it. */
final class Names {
  private static final String FIRST = "firstName";
  private static final String LAST = "lastName";

  private Names() {}

  static ItemWriter write(ItemWriter item, PersonName name) {
    return item.text(FIRST, name.first()).text(LAST, name.last());
  }

  static PersonName read(Item item) {
    return new PersonName(item.text(FIRST), item.text(LAST));
  }
}
