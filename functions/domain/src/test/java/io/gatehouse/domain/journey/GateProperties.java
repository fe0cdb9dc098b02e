package io.gatehouse.domain.journey;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever happens to a user and their mailed links, in whatever order, at whatever time, twice or
 * two at once, and whoever dies meanwhile: step by step everything answers and looks as the model
 * does (R12, R36, R37, R38, R39, R41). That the model can disagree shows {@link GateErrorsTest}.
 */
class GateProperties {

  @Property(tries = 10_000)
  void R36_R37_R38_R39_R41_everyAnswerIsTheModels(@ForAll("lives") List<GateStep> life) {
    GateRun run = new GateRun(change -> change, new HashSet<>());
    for (GateStep step : life) {
      Statistics.collect(run.assertStep(step));
    }
  }

  @Provide
  Arbitrary<List<GateStep>> lives() {
    return GateStep.many();
  }
}
