package io.gatehouse.lambda.reminders;

import java.util.Map;
import java.util.TreeMap;

/** What a run did, by kind; for the log and for whoever started the run by hand. */
final class RunReport {
  private final Map<String, Integer> counts = new TreeMap<>();

  void count(Enum<?> what) {
    count(what.name(), 1);
  }

  void count(String what, int times) {
    if (times > 0) {
      counts.merge(what, times, Integer::sum);
    }
  }

  Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }
}
