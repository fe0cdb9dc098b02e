package io.gatehouse.domain.journey;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Before each write something else may happen first: another request's whole act, or the death of
 * this one.
 */
final class InterruptedChanges implements Changes {

  private final Changes changes;
  private final Deque<Runnable> interruptions = new ArrayDeque<>();

  InterruptedChanges(Changes changes) {
    this.changes = changes;
  }

  /**
   * What happens next, and then after it: before the next writes or, when nobody writes, by itself.
   */
  void plan(Runnable happening) {
    interruptions.add(happening);
  }

  /** What did not happen yet will not. */
  void forget() {
    interruptions.clear();
  }

  /** Lets the next one happen; false if there is none left. */
  boolean happenNext() {
    Runnable next = interruptions.poll();
    if (next == null) {
      return false;
    }
    next.run();
    return true;
  }

  @Override
  public void commit(Change change) {
    happenNext();
    changes.commit(change);
  }
}
