package io.gatehouse.domain.event;

import io.gatehouse.domain.id.UserId;

/** What events tell of persons, kept beside each person. A port. */
@FunctionalInterface
public interface PersonalRecords {
  /**
   * Removes everything that events tell of the person: names, addresses, numbers. May be repeated,
   * and goes on where it was broken off.
   */
  void forget(UserId user);
}
