package io.gatehouse.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link DecisionBenchmark} and says what came of it. */
final class Decisions {
  private Decisions() {}

  static List<String> measure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DecisionBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, RunResult> byEngine =
        results.stream()
            .collect(
                Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result));
    RunResult gatehouse = byEngine.get("gatehouse");
    RunResult cedar = byEngine.get("cedar");
    List<String> lines = new ArrayList<>();
    lines.add(line("Gatehouse", gatehouse));
    lines.add(line("Cedar", cedar));
    lines.add(
        "  Gatehouse decides %.0f times as often (aim: 50)"
            .formatted(score(gatehouse) / score(cedar)));
    return lines;
  }

  private static String line(String engine, RunResult result) {
    return "  %-10s %,12.0f per second ± %,.0f, %,.0f bytes allocated for each"
        .formatted(
            engine,
            score(result),
            result.getPrimaryResult().getScoreError(),
            result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
