package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;

/** An import of users, with its company. */
record ImportKey(CompanyId company, ImportId id) implements Key {
  private static final String SK_PREFIX = "IMPORT#";

  static ImportKey of(Item item) {
    return new ImportKey(
        new CompanyId(Key.after(CompanyKey.PK_PREFIX, item.text(Attributes.PK))),
        new ImportId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + company;
  }

  @Override
  public String sk() {
    return SK_PREFIX + id;
  }
}
