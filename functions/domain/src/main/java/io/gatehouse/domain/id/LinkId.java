package io.gatehouse.domain.id;

/** Names one mailed link: {@code lnk_} and a ULID. Sending again makes a new one. */
public record LinkId(String value) {
  public LinkId {
    IdFormat.check(value, "lnk_");
  }

  @Override
  public String toString() {
    return value;
  }
}
