package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.ImportId;
import java.util.Locale;

/**
 * A line or a chunk of an import, in a partition of the import's own: ten thousand of them are
 * written in minutes, and a company's partition has enough to do with the users.
 *
 * @param kind of which the number is
 */
record ImportPartKey(ImportId id, Kind kind, int number) implements Key {
  private static final String PK_PREFIX = "IMPORT#";

  /** Names as stored; they stay. */
  enum Kind {
    LINE,
    CHUNK;

    String prefix() {
      return name() + "#";
    }
  }

  static ImportPartKey of(Item item, Kind kind) {
    return new ImportPartKey(
        new ImportId(Key.after(PK_PREFIX, item.text(Attributes.PK))),
        kind,
        Integer.parseInt(Key.after(kind.prefix(), item.text(Attributes.SK))));
  }

  static String partition(ImportId id) {
    return PK_PREFIX + id;
  }

  @Override
  public String pk() {
    return partition(id);
  }

  @Override
  public String sk() {
    return kind.prefix() + String.format(Locale.ROOT, "%010d", number);
  }
}
