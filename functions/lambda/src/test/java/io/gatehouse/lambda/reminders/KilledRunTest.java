package io.gatehouse.lambda.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Steps.Killed;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scheduled job is stopped before every single call it makes, and the runs that follow are left
 * to find out (R51). Nobody else helps: the stream brings nothing. In the end everything is as if
 * the job had run undisturbed: whatever was due is noted exactly once, every mail went, and one
 * that went twice is the same mail, of which the sender died right after sending.
 */
class KilledRunTest {
  /** The schedule of template.yaml. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  @AutoClose private final TestPortal portal = new TestPortal();

  @ParameterizedTest
  @EnumSource
  @DisplayName("R51: killed before any call, the next runs finish what it began and repeat nothing")
  void success_R51_killedAtEveryCall(DueScene scene) {
    disturbedAtEveryCall(scene, 1, call -> killed(() -> portal.steps.killBefore(call)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R51: started again at once, twice, while what the dead one held is still held")
  void success_R51_startedAgainAtOnce(DueScene scene) {
    disturbedAtEveryCall(
        scene,
        1,
        call -> {
          boolean killed = killed(() -> portal.steps.killBeforeChange(call));
          portal.runSchedule();
          portal.runSchedule();
          return killed;
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R51: killed, started again only after most of an hour, and killed once more")
  void success_R51_killedTwiceAndLate(DueScene scene) {
    disturbedAtEveryCall(
        scene,
        2,
        call -> {
          boolean killed = killed(() -> portal.steps.killBeforeChange(call));
          portal.clock.advance(Duration.ofMinutes(45));
          return killed(() -> portal.steps.killBeforeChange(call)) || killed;
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R51: another run does everything while this one is about to make a call")
  void success_R51_twoRunsAtOnce(DueScene scene) {
    disturbedAtEveryCall(
        scene,
        0,
        call -> {
          portal.steps.before(call, portal::runSchedule);
          portal.runSchedule();
          return portal.steps.happened();
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R51: a run that hung goes on when the next one has done its work long ago")
  void success_R51_aRunThatHung(DueScene scene) {
    disturbedAtEveryCall(
        scene,
        1,
        call -> {
          portal.steps.before(
              call,
              () -> {
                portal.clock.advance(PAUSE);
                portal.runSchedule();
              });
          portal.runSchedule();
          return portal.steps.happened();
        });
  }

  /**
   * Disturbs a run at its first call, at its second, and so on, until there is no such call any
   * more; and compares what remains with what an undisturbed run leaves.
   *
   * @param twice how many mails may have gone twice
   * @param disturbed lets the job run; whether there was a call with that number
   */
  private void disturbedAtEveryCall(DueScene scene, int twice, IntPredicate disturbed) {
    scene.play(portal);
    TestPortal.Snapshot before = portal.snapshot();
    Aftermath.Settled undisturbed = new Aftermath(portal).settle(PAUSE);
    assertThat(undisturbed.mails()).hasSize(scene.mails).doesNotHaveDuplicates();
    assertThat(undisturbed.state())
        .as("erased")
        .filteredOn(
            told ->
                told.contains("kind={S=user.erased}") || told.contains("kind={S=company.erased}"))
        .hasSize(scene.erased);
    assertThat(undisturbed.state())
        .as("reviewed: each entry ended once, the last closing the review")
        .filteredOn(told -> told.contains("kind={S=review.decided}"))
        .hasSize(scene.reviewed);
    assertThat(undisturbed.state())
        .as("traces of who was erased")
        .noneMatch(told -> told.contains("gone@nordwind") || told.contains("@doomed.example"));
    boolean there = true;
    int call = 0;
    while (there) {
      call++;
      portal.restore(before);
      Aftermath aftermath = new Aftermath(portal);
      there = disturbed.test(call);
      portal.steps.startAnew();
      Aftermath.Settled settled = aftermath.settle(PAUSE);
      String when = "disturbed before call " + call;
      Aftermath.assertSame(settled.state(), undisturbed.state(), when);
      assertThat(settled.mails()).as(when).hasSizeBetween(scene.mails, scene.mails + twice);
    }
    assertThat(call).as("calls").isGreaterThan(scene.leastCalls);
  }

  private boolean killed(Runnable when) {
    when.run();
    try {
      portal.runSchedule();
      return false;
    } catch (Killed gone) {
      return true;
    } finally {
      portal.steps.startAnew();
    }
  }
}
