package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;

/**
 * An entry in the lists of a company's users. It stays where it is when the user moves in a list or
 * to another one: then only its place in the index changes.
 */
record RosterKey(UserId user, CompanyId company, String slot) implements Key {
  private static final String SK_PREFIX = "ROSTER#";
  private static final String SEPARATOR = "#";

  static RosterKey of(Item item) {
    String rest = Key.after(SK_PREFIX, item.text(Attributes.SK));
    int end = rest.indexOf(SEPARATOR);
    return new RosterKey(
        UserKey.user(item), new CompanyId(rest.substring(0, end)), rest.substring(end + 1));
  }

  @Override
  public String pk() {
    return UserKey.PK_PREFIX + user;
  }

  @Override
  public String sk() {
    return SK_PREFIX + company + SEPARATOR + slot;
  }
}
