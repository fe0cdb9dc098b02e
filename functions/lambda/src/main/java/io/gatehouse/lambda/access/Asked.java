package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Asker;
import io.gatehouse.lambda.edge.Caller;

/** A question as it came, and who asks it. */
record Asked<W>(W wire, Asker asker) {
  static <W> Asked<W> of(W wire, Caller caller) {
    return new Asked<>(wire, caller.asker());
  }

  /** Tells askers apart: one's page tokens are worth nothing to another. */
  String askedBy() {
    return switch (asker) {
      case Asker.Person person -> person.id().value();
      case Asker.Workload ignored -> "workload";
    };
  }
}
