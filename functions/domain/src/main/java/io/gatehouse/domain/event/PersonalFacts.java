package io.gatehouse.domain.event;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which facts tell of a person, and not of what they may do: the log itself never holds them, so
 * that a person can be erased and the log stays as it is (R12, R48).
 */
public final class PersonalFacts {
  private static final Set<String> PERSONAL =
      Set.of("user.firstName", "user.lastName", "user.email", "user.newEmail", "user.phone");

  private PersonalFacts() {}

  /** Those of them that tell of a person. */
  public static Map<String, String> of(Map<String, String> facts) {
    Map<String, String> personal = new TreeMap<>(facts);
    personal.keySet().retainAll(PERSONAL);
    return Map.copyOf(personal);
  }

  /** All others. */
  public static Map<String, String> without(Map<String, String> facts) {
    Map<String, String> others = new TreeMap<>(facts);
    others.keySet().removeAll(PERSONAL);
    return Map.copyOf(others);
  }
}
