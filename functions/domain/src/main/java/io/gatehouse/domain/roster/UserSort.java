package io.gatehouse.domain.roster;

/** By what a list of users goes. */
public enum UserSort {
  /** Last name, then first name. */
  NAME,
  /** Address; users of other companies follow, by name. */
  EMAIL,
  /** When they were made, newest first; users of other companies follow, by name. */
  NEWEST
}
