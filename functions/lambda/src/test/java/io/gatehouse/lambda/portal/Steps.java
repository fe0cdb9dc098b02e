package io.gatehouse.lambda.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Counts the calls that leave the process (to DynamoDB, to the post, to the sign-in directory), and
 * lets something happen before one of them. Between two calls a process changes nothing anybody
 * else could see: whoever stops it before each of them stops it wherever it matters.
 */
public final class Steps {
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicReference<Interruption> waiting = new AtomicReference<>();
  private volatile boolean dead;

  private record Interruption(int step, boolean onlyChanges, Runnable what) {}

  /**
   * The process is gone. No program expects this, so none tidies up after it; should one try, no
   * call of it arrives anywhere.
   */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed by a test");
    }
  }

  /** Something that happens once, before the call with this number, counted from now from 1. */
  public void before(int step, Runnable what) {
    taken.set(0);
    waiting.set(new Interruption(step, false, what));
  }

  /** The process dies before the call with this number, counted from now from 1. */
  public void killBefore(int step) {
    before(step, this::die);
  }

  /** The same, where only calls count that change something: others leave no trace. */
  public void killBeforeChange(int step) {
    taken.set(0);
    waiting.set(new Interruption(step, true, this::die));
  }

  private void die() {
    dead = true;
  }

  /** Whether what was to happen has. */
  public boolean happened() {
    return waiting.get() == null;
  }

  /** The next process: alive, and nothing is going to happen to it. */
  public void startAnew() {
    waiting.set(null);
    dead = false;
  }

  /**
   * A call is about to be made.
   *
   * @param changes whether it changes anything
   */
  void take(boolean changes) {
    Interruption next = waiting.get();
    if (next != null
        && (changes || !next.onlyChanges())
        && taken.incrementAndGet() == next.step()
        && waiting.compareAndSet(next, null)) {
      next.what().run();
    }
    if (dead) {
      throw new Killed();
    }
  }

  /** The same, each call of it a step. */
  <T> T counted(Class<T> port, T target) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() != Object.class) {
                take(true);
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
