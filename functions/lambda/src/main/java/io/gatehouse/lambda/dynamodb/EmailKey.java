package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.EmailAddress;

/**
 * An address that is taken (R8). Two users cannot both create the item, which is all there is to
 * uniqueness.
 *
 * @param address as compared, see {@link EmailAddress#key()}
 */
record EmailKey(String address) implements Key {
  private static final String PK_PREFIX = "EMAIL#";
  private static final String SK = "EMAIL";

  static EmailKey of(EmailAddress email) {
    return new EmailKey(email.key());
  }

  static EmailKey of(Item item) {
    return new EmailKey(Key.after(PK_PREFIX, item.text(Attributes.PK)));
  }

  @Override
  public String pk() {
    return PK_PREFIX + address;
  }

  @Override
  public String sk() {
    return SK;
  }

  /** Never the address: it would end up in a log. */
  @Override
  public String toString() {
    return "EmailKey[…]";
  }
}
