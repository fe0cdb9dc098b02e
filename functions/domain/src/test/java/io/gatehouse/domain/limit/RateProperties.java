package io.gatehouse.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.memory.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Limits of public requests (R40, R41). */
class RateProperties {

  @Property
  void R40_neverMoreThanTheBurstAndOneForEachInterval(
      @ForAll @IntRange(min = 1, max = 6) int burst, @ForAll("pauses") List<Duration> pauses) {
    Rate rate = new Rate(burst, Duration.ofSeconds(12));
    List<Instant> through = new ArrayList<>();
    Instant used = null;
    Instant now = FakeClock.START;
    for (Duration pause : pauses) {
      now = now.plus(pause);
      if (rate.retryAt(used, now) == null) {
        used = rate.use(used, now);
        through.add(now);
      }
    }
    for (int from = 0; from < through.size(); from++) {
      for (int to = from; to < through.size(); to++) {
        Duration period = Duration.between(through.get(from), through.get(to));
        assertThat(to - from + 1L).isLessThanOrEqualTo(burst + period.dividedBy(rate.interval()));
      }
    }
  }

  @Property
  void R40_theAnswerNamesTheFirstMomentAtWhichItWorks(
      @ForAll @IntRange(min = 1, max = 6) int burst, @ForAll("pauses") List<Duration> pauses) {
    Rate rate = new Rate(burst, Duration.ofSeconds(12));
    Instant used = null;
    Instant now = FakeClock.START;
    for (Duration pause : pauses) {
      now = now.plus(pause);
      @Nullable Instant retryAt = rate.retryAt(used, now);
      if (retryAt == null) {
        used = rate.use(used, now);
      } else {
        assertThat(retryAt).isAfter(now);
        assertThat(rate.retryAt(used, retryAt)).isNull();
        assertThat(rate.retryAt(used, retryAt.minusMillis(1))).isEqualTo(retryAt);
      }
    }
  }

  @Property
  void R40_whoWaitsForRecoveryHasTheWholeBurst(@ForAll @IntRange(min = 1, max = 6) int burst) {
    Rate rate = Rate.of(burst, Duration.ofMinutes(1));
    Instant now = FakeClock.START;
    Instant used = null;
    for (int round = 0; round < 2; round++) {
      for (int one = 0; one < burst; one++) {
        assertThat(rate.retryAt(used, now)).isNull();
        used = rate.use(used, now);
      }
      assertThat(rate.retryAt(used, now)).isNotNull();
      now = now.plus(rate.recovery());
    }
  }

  @Provide
  Arbitrary<List<Duration>> pauses() {
    return Arbitraries.of(0L, 1L, 500L, 1_000L, 11_999L, 12_000L, 40_000L)
        .map(Duration::ofMillis)
        .list()
        .ofMaxSize(60);
  }
}
