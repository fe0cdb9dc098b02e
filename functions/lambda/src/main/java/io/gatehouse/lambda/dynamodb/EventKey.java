package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;

/** An entry in a company's event log (R48); ids sort by time, so the log does. */
record EventKey(CompanyId company, EventId event) implements Key {
  private static final String SK_PREFIX = "EVENT#";

  static EventKey of(Item item) {
    return new EventKey(
        CompanyKey.of(item).company(), new EventId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + company;
  }

  @Override
  public String sk() {
    return SK_PREFIX + event;
  }
}
