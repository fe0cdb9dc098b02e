package io.gatehouse.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and writes a report into the file that is named. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> report = new ArrayList<>();
    report.add(
        "Java %s, %d cores"
            .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors()));
    report.add("Decisions in process, one thread, the same questions for both:");
    report.addAll(Decisions.measure());
    report.add("One check through the handler:");
    report.addAll(Checks.measure());
    report.add("Public answers, about what exists and what does not (R40):");
    report.addAll(PublicAnswers.measure());
    Files.write(Path.of(arguments[0]), report);
    // DynamoDB Local leaves threads behind that nobody ends.
    System.exit(0);
  }
}
