package io.gatehouse.domain.opening;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * However accounts are opened to partners and closed again, and whatever befalls companies and
 * people meanwhile: act by act everything answers as the model does, everybody may do everywhere
 * what they may in the model, and groups and seats are the model's (R20 to R35, R43). That the
 * model can disagree shows {@link OpeningErrorsTest}.
 */
class OpeningProperties {

  @Property(tries = 10_000)
  void R20_to_R35_everybodyMayDoWhatTheyMayInTheModel(@ForAll("stories") List<OpeningAct> story) {
    OpeningRun run = new OpeningRun(change -> change);
    for (OpeningAct act : story) {
      Statistics.collect(act.getClass().getSimpleName(), run.assertAct(act));
    }
  }

  @Provide
  Arbitrary<List<OpeningAct>> stories() {
    return OpeningAct.stories();
  }
}
