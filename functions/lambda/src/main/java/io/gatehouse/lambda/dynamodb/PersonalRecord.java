package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.PersonalFacts;
import java.util.Map;
import java.util.Objects;

/**
 * The part of an event that tells of a person. Written in the transaction of the event and kept
 * apart from it: it is deleted when the person is erased, and the event stays (R12, R48).
 */
record PersonalRecord(PersonalKey key, Map<String, String> before, Map<String, String> after) {
  PersonalRecord {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** Of an event that tells of somebody. */
  static PersonalRecord of(Event event) {
    return new PersonalRecord(
        new PersonalKey(
            Objects.requireNonNull(event.user(), "whoever is told of is named"), event.id()),
        PersonalFacts.of(event.before()),
        PersonalFacts.of(event.after()));
  }
}
