package io.gatehouse.bench;

import io.gatehouse.bench.cedar.CedarAnswer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts how questions were settled, so that nobody takes silence for agreement. */
final class Tally {
  private static final String WITHOUT_REQUIRED = "not-without";

  /** Every path to a permission, and every obstacle. */
  static final Set<String> EVERYTHING =
      Set.of(
          "membership",
          "role",
          "customers",
          "customers-role",
          "company-admin",
          "customer-manager",
          "group",
          "delegated",
          "operator",
          "thing",
          "not-active",
          "not-company",
          "not-home",
          "not-capped",
          "not-seated",
          "not-kind",
          WITHOUT_REQUIRED);

  private final LongAdder allowed = new LongAdder();
  private final LongAdder denied = new LongAdder();
  private final Map<String, LongAdder> settledBy = new ConcurrentSkipListMap<>();

  /**
   * Counts one answer.
   *
   * @param forbidden whether obstacles settled it: what stands in the way of something that nobody
   *     was given settles nothing
   */
  void count(CedarAnswer answer, boolean forbidden) {
    (answer.allowed() ? allowed : denied).increment();
    if (answer.allowed() || forbidden) {
      answer.reasons().forEach(this::count);
    }
  }

  private void count(String reason) {
    String kind = reason.startsWith(WITHOUT_REQUIRED) ? WITHOUT_REQUIRED : reason;
    settledBy.computeIfAbsent(kind, name -> new LongAdder()).increment();
  }

  long questions() {
    return allowed.sum() + denied.sum();
  }

  double allowedShare() {
    return (double) allowed.sum() / questions();
  }

  /** The paths and obstacles that settled at least one question. */
  Set<String> exercised() {
    return Set.copyOf(settledBy.keySet());
  }

  @Override
  public String toString() {
    return "%,d questions, %.1f %% allowed; settled by %s"
        .formatted(
            questions(),
            100 * allowedShare(),
            settledBy.entrySet().stream()
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue().sum()))
                .collect(Collectors.joining(", ")));
  }
}
