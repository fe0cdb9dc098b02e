package io.gatehouse.bench.measure;

import io.gatehouse.bench.Contest;
import io.gatehouse.bench.DefaultCatalogue;
import io.gatehouse.bench.cedar.Cedar;
import io.gatehouse.domain.testdata.world.Question;
import io.gatehouse.domain.testdata.world.RandomWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decisions per second of both engines, on the same questions under the default catalogue, one
 * thread each. Facts are in memory; for Cedar, policies are parsed, and requests and entities made,
 * beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class DecisionBenchmark {
  /** A power of two. */
  private static final int QUESTIONS = 4_096;

  private static final int PER_WORLD = 64;

  private final List<Question> questions = new ArrayList<>();
  private final List<Cedar.Prepared> prepared = new ArrayList<>();
  private final Contest contest = new Contest(DefaultCatalogue.source());
  private int next;

  @Setup
  public void ask() {
    for (long seed = 1; questions.size() < QUESTIONS; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), contest.catalogue());
      for (int one = 0; one < PER_WORLD; one++) {
        questions.add(world.anyQuestion());
      }
    }
    questions.forEach(question -> prepared.add(contest.cedar().prepare(question)));
  }

  @Benchmark
  public boolean gatehouse() {
    return contest.gatehouse(questions.get(turn()));
  }

  @Benchmark
  public boolean cedar() {
    return contest.cedar().isAllowed(prepared.get(turn()));
  }

  private int turn() {
    next = (next + 1) & (QUESTIONS - 1);
    return next;
  }
}
