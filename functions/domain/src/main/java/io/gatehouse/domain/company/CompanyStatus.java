package io.gatehouse.domain.company;

import java.util.Set;

/** Whether a company takes part (R6). */
public enum CompanyStatus {
  ACTIVE,
  /** All access of it and into it is stopped, until it is resumed. */
  SUSPENDED,
  /** Stopped likewise; it can be restored for 30 days. */
  DELETED,
  /** Gone with its users: an id for the log, and for what the past is asked about. */
  ERASED;

  /** What a list shows of which nobody said otherwise: all that was not deleted. */
  public static final Set<CompanyStatus> PRESENT = Set.of(ACTIVE, SUSPENDED);

  /** Whether anybody's permissions over it, or by it, count. */
  public boolean takesPart() {
    return this == ACTIVE;
  }
}
