package io.gatehouse.domain.outside;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * How far a list of clients has been read.
 *
 * @param customer the last one looked at; null before the first
 * @param user the last one of that customer, if others of it follow; null if it is done with
 */
record ClientPlace(@Nullable CompanyId customer, @Nullable UserId user) {
  static final ClientPlace START = new ClientPlace(null, null);

  static ClientPlace parse(String text) {
    String[] ids = text.split(" ", -1);
    return new ClientPlace(new CompanyId(ids[0]), ids.length == 1 ? null : new UserId(ids[1]));
  }

  @Override
  public String toString() {
    return customer + (user == null ? "" : " " + user);
  }
}
