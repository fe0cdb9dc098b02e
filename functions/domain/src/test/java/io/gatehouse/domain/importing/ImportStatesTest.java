package io.gatehouse.domain.importing;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What can be asked of an import at which point, as the package's drawing has it. */
class ImportStatesTest {
  private static final Instant NOW = FakeClock.START;
  private static final Asked ANNA = new Asked(new UserId("usr_anna"), null, null, null);
  private static final Import.Check GOOD = new Import.Check("content", 51, 0, 0, List.of());
  private static final Import.Check BAD =
      new Import.Check("content", 51, 1, 0, List.of(new Fault(2, null, "invalid", "is wrong")));

  private final Import made =
      Import.awaitingFile(new ImportId("imp_1"), new CompanyId("cmp_1"), ANNA, NOW);
  private final Import checking = made.checkAsked(ANNA, false, NOW);
  private final Import ready = checking.checked(GOOD);
  private final Import faulty = checking.checked(BAD);
  private final Import running = ready.started(ANNA, NOW);
  private final Import done = running.finished(new Tally(51, 0, 0, 0), NOW);
  private final Import cancelled = running.cancelled(NOW);

  private final Map<ImportState, Import> all =
      Map.of(
          ImportState.AWAITING_FILE, made,
          ImportState.CHECKING, checking,
          ImportState.READY, ready,
          ImportState.FAULTY, faulty,
          ImportState.RUNNING, running,
          ImportState.DONE, done,
          ImportState.CANCELLED, cancelled);

  @Test
  void success_eachActAtItsPoints() {
    all.forEach((state, one) -> assertThat(one.state(NOW)).isEqualTo(state));
    Set<ImportState> open =
        Set.of(
            ImportState.AWAITING_FILE, ImportState.CHECKING, ImportState.READY, ImportState.FAULTY);
    allowed(open, one -> one.checkAsked(ANNA, true, NOW));
    allowed(Set.of(ImportState.READY), one -> one.started(ANNA, NOW));
    allowed(
        Set.of(
            ImportState.AWAITING_FILE,
            ImportState.CHECKING,
            ImportState.READY,
            ImportState.FAULTY,
            ImportState.RUNNING),
        one -> one.cancelled(NOW));
  }

  private void allowed(Set<ImportState> states, UnaryOperator<Import> act) {
    all.forEach(
        (state, one) -> {
          if (states.contains(state)) {
            assertThat(act.apply(one).version()).isEqualTo(one.version() + 1);
          } else {
            assertRefused(() -> act.apply(one), new Refusal.ImportNotThere(state.name()));
          }
        });
  }

  @Test
  void success_checkedAnewForgetsWhatWasFound() {
    Import again = faulty.checkAsked(ANNA, true, NOW);
    assertThat(again.check()).isNull();
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.skipExisting()).isTrue();
  }

  @Test
  void success_cancelledEndsAtOnceOnlyIfNothingRuns() {
    assertThat(ready.cancelled(NOW).endedAt()).isEqualTo(NOW);
    assertThat(cancelled.endedAt()).isNull();
    Import ended = cancelled.finished(new Tally(1, 0, 0, 50), NOW);
    assertThat(ended.state()).isEqualTo(ImportState.CANCELLED);
    assertThat(ended.endedAt()).isEqualTo(NOW);
  }

  @Test
  void failure_lapsesUnlessItWasStartedInTime() {
    Instant late = NOW.plus(Import.STARTABLE);
    assertThat(ready.state(late.minusNanos(1))).isEqualTo(ImportState.READY);
    assertThat(ready.state(late)).isEqualTo(ImportState.LAPSED);
    assertThat(running.state(late)).isEqualTo(ImportState.RUNNING);
    assertRefused(
        () -> ready.started(ANNA, late), new Refusal.ImportNotThere(ImportState.LAPSED.name()));
  }

  @Test
  void success_chunksHoldAllLines() {
    assertThat(GOOD.chunks()).isEqualTo(2);
    assertThat(new Import.Check("content", 50, 0, 0, List.of()).chunks()).isEqualTo(1);
    assertThat(new Import.Check("content", 10_000, 0, 0, List.of()).chunks()).isEqualTo(200);
  }
}
