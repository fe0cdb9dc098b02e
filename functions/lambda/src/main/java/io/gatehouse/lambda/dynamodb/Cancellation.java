package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Says in the domain's words why a transaction was not written. */
final class Cancellation {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";

  /** Somebody else writes the same item, or too much is being written: both pass by themselves. */
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private Cancellation() {}

  /** Whether nothing that it was decided on has changed, and the same may be written again. */
  static boolean isPassing(TransactionCanceledException cancelled) {
    Set<String> codes = new HashSet<>();
    cancelled.cancellationReasons().forEach(reason -> codes.add(String.valueOf(reason.code())));
    codes.remove("None");
    return !codes.isEmpty() && PASSING.containsAll(codes);
  }

  /**
   * What to throw.
   *
   * @param guards for each write of the transaction, in order, what its condition guards
   * @return the cancellation itself if it has causes that are not ours, such as an item that is too
   *     large
   */
  static RuntimeException meaning(TransactionCanceledException cancelled, List<Guard> guards) {
    List<String> codes = new ArrayList<>();
    for (CancellationReason reason : cancelled.cancellationReasons()) {
      codes.add(String.valueOf(reason.code()));
    }
    Set<Guard> broken = EnumSet.noneOf(Guard.class);
    for (int i = 0; i < Math.min(codes.size(), guards.size()); i++) {
      if (codes.get(i).equals(CONDITION_FAILED)) {
        broken.add(guards.get(i));
      }
    }
    // First: a repeated request finds everything written, its own address among it, by itself.
    if (broken.contains(Guard.NOT_ANSWERED)) {
      return new AnsweredMeanwhileException();
    }
    // Before the address, for the same reason: while the first request is being written, its answer
    // may still be locked (a conflict) when its address can be seen. Decided again, it is clear.
    // Seats: somebody took the last one. Decided again, it is refused with the numbers (R27).
    if (codes.stream().anyMatch(PASSING::contains)
        || broken.contains(Guard.UNCHANGED)
        || broken.contains(Guard.SEATS_FREE)) {
      return new ConflictException();
    }
    return broken.contains(Guard.ADDRESS_FREE) ? new Refused(new Refusal.EmailTaken()) : cancelled;
  }
}
