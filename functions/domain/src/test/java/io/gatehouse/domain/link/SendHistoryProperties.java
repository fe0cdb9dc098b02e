package io.gatehouse.domain.link;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** At most one a minute and five in any 24 hours, and the answer says when (R38). */
class SendHistoryProperties {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);

  @Property
  void R38_neverTooOftenAndNeverRefusedWithoutNeed(@ForAll("pauses") List<Duration> pauses) {
    SendHistory history = SendHistory.NONE;
    List<Instant> sent = new ArrayList<>();
    Instant now = FakeClock.START;
    for (Duration pause : pauses) {
      now = now.plus(pause);
      boolean allowed = isAllowed(sent, now);
      try {
        history = history.sent(now);
        sent.add(now);
        assertThat(allowed).isTrue();
      } catch (Refused refused) {
        assertThat(allowed).isFalse();
        assertRetryIsTheFirstMomentItWorks(history, now, refused);
      }
    }
    for (Instant one : sent) {
      assertThat(sent).filteredOn(other -> within(one, other, DAY)).hasSizeLessThanOrEqualTo(5);
      assertThat(sent).filteredOn(other -> within(one, other, MINUTE)).hasSize(1);
    }
    assertThat(history.sends()).hasSizeLessThanOrEqualTo(5).isSorted();
  }

  @Property
  void R38_aClockThatGoesBackAllowsNothingMore(@ForAll("pauses") List<Duration> pauses) {
    SendHistory history = SendHistory.NONE.sent(FakeClock.START);
    for (Duration pause : pauses) {
      Instant before = FakeClock.START.minus(pause);
      SendHistory same = history;
      assertRefused(() -> same.sent(before), Refusal.SentTooOften.class);
    }
  }

  private static boolean isAllowed(List<Instant> sent, Instant now) {
    return sent.stream().filter(one -> now.isBefore(one.plus(DAY))).count() < 5
        && sent.stream().noneMatch(one -> now.isBefore(one.plus(MINUTE)));
  }

  private static void assertRetryIsTheFirstMomentItWorks(
      SendHistory history, Instant now, Refused refused) {
    Instant retryAt = ((Refusal.SentTooOften) refused.refusal()).retryAt();
    assertThat(retryAt).isAfter(now);
    assertRefused(() -> history.sent(retryAt.minusNanos(1)), Refusal.SentTooOften.class);
    assertThat(history.sent(retryAt).sends()).endsWith(retryAt);
  }

  private static boolean within(Instant from, Instant other, Duration span) {
    return !other.isBefore(from) && other.isBefore(from.plus(span));
  }

  @Provide
  Arbitrary<List<Duration>> pauses() {
    Arbitrary<Duration> pause =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.longs().between(0, 120).map(Duration::ofSeconds)),
            Tuple.of(2, Arbitraries.longs().between(0, 8).map(Duration::ofHours)),
            Tuple.of(2, Arbitraries.of(MINUTE, MINUTE.minusNanos(1), DAY, DAY.minusNanos(1))),
            Tuple.of(1, Arbitraries.of(DAY.minus(MINUTE), DAY.minus(MINUTE.multipliedBy(4)))));
    return pause.list().ofMaxSize(40);
  }
}
