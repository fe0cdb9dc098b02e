package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * {@link PersonalRecords} in the table: the one place where items are deleted outside a
 * transaction. Each by itself, so that whoever dies in between leaves less for the next.
 */
@Singleton
final class DynamoPersonalRecords implements PersonalRecords {
  private static final int PAGE = 100;

  private final Table table;

  DynamoPersonalRecords(Table table) {
    this.table = table;
  }

  /** A61. */
  @Override
  public void forget(UserId user) {
    Range all = Range.table(new UserKey(user).pk(), PersonalKey.SK_PREFIX, null);
    List<Item> page;
    do {
      page = table.range(all, PAGE).limit(PAGE).toList();
      page.forEach(item -> delete(PersonalKey.of(item)));
    } while (!page.isEmpty());
  }

  private void delete(PersonalKey key) {
    table.client().deleteItem(to -> to.tableName(table.name()).key(key.attributes()));
  }
}
