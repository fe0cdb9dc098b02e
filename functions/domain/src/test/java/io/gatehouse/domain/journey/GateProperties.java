package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens to a link, step by step it answers as the model does (R36, R37, R38, R41). */
class GateProperties {

  @Property(tries = 1000)
  void R36_R37_R41_everyAnswerIsTheModels(@ForAll("steps") List<GateStep> steps) {
    Run run = new Run();
    run.assertStep(new GateStep.SendAgain());
    steps.forEach(run::assertStep);
  }

  /** One life of a user's links. */
  private static final class Run {
    private final Portal portal = new Portal();
    private final Company company = portal.givenCompany();
    private final User user = portal.givenUser(company, UserStatus.NOT_INVITED);
    private final GateModel model = new GateModel();
    private final List<Invitation> mails = new ArrayList<>();

    private void assertStep(GateStep step) {
      if (step instanceof GateStep.Attempt attempt && attempt.mailsBack() >= mails.size()) {
        return;
      }
      User before = portal.user(user.id());
      String expected = expected(step);
      String answer = answer(step);
      Statistics.collect(answer);
      assertThat(answer).as("%s", step).isEqualTo(expected);
      User after = portal.user(user.id());
      assertThat(after.status() == UserStatus.ACTIVE).as("%s", step).isEqualTo(model.active());
      if (step instanceof GateStep.Attempt && !answer.equals("done")) {
        assertThat(after).as("R37: %s changes no user", step).isEqualTo(before);
      }
    }

    private String expected(GateStep step) {
      return switch (step) {
        case GateStep.Attempt attempt -> model.attempt(attempt, portal.clock.instant());
        case GateStep.SendAgain again -> model.send(portal.clock.instant());
        case GateStep.Revoke revoke -> model.revoke();
        case GateStep.Wait wait -> "done";
      };
    }

    private String answer(GateStep step) {
      try {
        act(step);
        return "done";
      } catch (DirectoryDown down) {
        return "DirectoryDown";
      } catch (Refused refused) {
        return refused.refusal() instanceof Refusal.WrongCode(int left)
            ? "WrongCode " + left
            : refused.refusal().getClass().getSimpleName();
      }
    }

    private void act(GateStep step) {
      switch (step) {
        case GateStep.Attempt attempt -> attempt(attempt);
        case GateStep.SendAgain again -> {
          portal.run(portal.useCases.sendInvitation(), Portal.named(user));
          mails.addFirst(portal.invitation(user));
        }
        case GateStep.Revoke revoke ->
            portal.run(portal.useCases.revokeInvitation(), Portal.named(user));
        case GateStep.Wait wait -> portal.clock.advance(wait.duration());
      }
    }

    private void attempt(GateStep.Attempt attempt) {
      Invitation mail = mails.get(attempt.mailsBack());
      portal.directory.failNext(attempt.directory() == GateStep.Directory.IS_DOWN ? 1 : 0);
      portal.directory.refuseNext(attempt.directory() == GateStep.Directory.REFUSES);
      try {
        portal.run(
            portal.useCases.acceptInvitation(),
            attempt.right()
                ? portal.redemption(mail)
                : portal.redemption(mail, portal.secrets.wrongCode(mail.link().id())),
            new Actor.Anonymous());
      } finally {
        portal.directory.failNext(0);
        portal.directory.refuseNext(false);
      }
    }
  }

  @Provide
  Arbitrary<List<GateStep>> steps() {
    return GateStep.many();
  }
}
