package io.gatehouse.lambda.logging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What some work writes to standard output. Tests that use it lock {@code System.out}. */
final class WrittenLog {

  private WrittenLog() {}

  static String of(Runnable work) {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
