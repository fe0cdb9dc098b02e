package io.gatehouse.lambda.reminders;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what is due, a page at a time, until nothing new comes or the time is up. One item that
 * fails does not stop the others: it is still due in the next run, and not tried again in this one.
 */
final class DueWork {
  private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);

  private DueWork() {}

  /**
   * Works.
   *
   * @param due gives some of what is due; what was dealt with no longer comes
   * @param each deals with one
   * @param timeLeft whether there is time for one more
   * @return how many failed
   */
  static <T> int workOff(Supplier<List<T>> due, Consumer<T> each, BooleanSupplier timeLeft) {
    Set<T> seen = new HashSet<>();
    int failed = 0;
    boolean news = true;
    while (news && timeLeft.getAsBoolean()) {
      news = false;
      for (T item : due.get()) {
        if (!seen.add(item) || !timeLeft.getAsBoolean()) {
          continue;
        }
        news = true;
        try {
          each.accept(item);
        } catch (RuntimeException failure) {
          failed++;
          LOG.atError()
              .addKeyValue("item", item.toString())
              .setCause(failure)
              .log("due work failed");
        }
      }
    }
    return failed;
  }
}
