package io.gatehouse.lambda.dynamodb;

import java.util.concurrent.atomic.AtomicInteger;

/** Tables for tests that look at everything there is, or that need the portal to be empty. */
public final class TableOfOnesOwn {
  private static final AtomicInteger MADE = new AtomicInteger();

  private TableOfOnesOwn() {}

  /**
   * Makes an empty table beside the shared one.
   *
   * @return its name
   */
  public static String create() {
    String name = "own-" + MADE.incrementAndGet();
    LocalTable.create(LocalTable.client(), name, TemplateTable.read());
    return name;
  }
}
