package io.gatehouse.lambda.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does something several times at once. */
public final class TogetherRun {

  private TogetherRun() {}

  /** What each of {@code times} threads came back with; all start when all are there. */
  public static <T> List<T> of(int times, IntFunction<Callable<T>> each) throws Exception {
    CountDownLatch allThere = new CountDownLatch(times);
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<T>> futures = new ArrayList<>();
      for (int number = 0; number < times; number++) {
        Callable<T> one = each.apply(number);
        futures.add(
            threads.submit(
                () -> {
                  allThere.countDown();
                  allThere.await();
                  return one.call();
                }));
      }
      for (Future<T> future : futures) {
        results.add(future.get());
      }
    }
    return results;
  }
}
