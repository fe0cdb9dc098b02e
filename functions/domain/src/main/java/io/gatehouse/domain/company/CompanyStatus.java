package io.gatehouse.domain.company;

/** Whether a company takes part (R6). */
public enum CompanyStatus {
  ACTIVE,
  /** All access of it and into it is stopped, until it is resumed. */
  SUSPENDED,
  /** Stopped likewise; it can be restored for 30 days. */
  DELETED,
  /** Gone with its users: an id for the log, and for what the past is asked about. */
  ERASED;

  /** Whether anybody's permissions over it, or by it, count. */
  public boolean takesPart() {
    return this == ACTIVE;
  }
}
