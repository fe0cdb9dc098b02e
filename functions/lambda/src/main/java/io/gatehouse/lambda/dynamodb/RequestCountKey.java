package io.gatehouse.lambda.dynamodb;

/**
 * How often somebody asked.
 *
 * @param hash who and what for, as a keyed hash: whoever reads the table learns no address from it
 */
record RequestCountKey(String hash) implements Key {
  private static final String PK_PREFIX = "REQUESTS#";
  private static final String SK = "COUNT";

  static RequestCountKey of(Item item) {
    return new RequestCountKey(Key.after(PK_PREFIX, item.text(Attributes.PK)));
  }

  @Override
  public String pk() {
    return PK_PREFIX + hash;
  }

  @Override
  public String sk() {
    return SK;
  }
}
