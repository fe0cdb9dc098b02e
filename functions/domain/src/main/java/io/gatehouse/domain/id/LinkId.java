package io.gatehouse.domain.id;

/** Names one mailed link: {@code lnk_} and a ULID. Sending again makes a new one. */
public record LinkId(String value) {
  private static final String PREFIX = "lnk_";

  public LinkId {
    IdFormat.check(value, PREFIX);
  }

  /**
   * The link that a message opens when it is delivered: the same however often that happens. Known
   * to whoever knows the message, and no secret; what opens a link is derived by a key.
   */
  public static LinkId openedBy(MessageId message) {
    return new LinkId(PREFIX + message.value().substring(MessageId.PREFIX.length()));
  }

  @Override
  public String toString() {
    return value;
  }
}
