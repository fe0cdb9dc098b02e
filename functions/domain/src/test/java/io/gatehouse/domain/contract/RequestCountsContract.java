package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.limit.Rate;
import io.gatehouse.domain.limit.RequestCounts;
import io.gatehouse.domain.memory.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests are counted exactly, whoever else counts at the same moment (R40, R41). */
public abstract class RequestCountsContract extends PortsContract {
  private static final Rate RATE = new Rate(5, Duration.ofMinutes(12));
  private static final Instant NOW = FakeClock.START.truncatedTo(ChronoUnit.MILLIS);

  @Test
  void success_R40_asManyAsAllowedAndThenOneForEachInterval() {
    String subject = word();
    for (int times = 0; times < 5; times++) {
      assertThat(count(subject, NOW)).isEmpty();
    }
    Instant next = NOW.plus(Duration.ofMinutes(12));
    assertThat(count(subject, NOW)).contains(next);
    assertThat(count(subject, next.minusMillis(1))).contains(next);
    assertThat(count(subject, next)).isEmpty();
    assertThat(count(subject, next)).contains(next.plus(Duration.ofMinutes(12)));
  }

  @Test
  void success_R40_whoWaitsLongEnoughHasAllOfItAgain() {
    String subject = word();
    Instant later = NOW.plus(Duration.ofDays(3));
    for (Instant now : new Instant[] {NOW, later}) {
      for (int times = 0; times < 5; times++) {
        assertThat(count(subject, now)).isEmpty();
      }
      assertThat(count(subject, now)).isPresent();
    }
  }

  @Test
  void success_R40_subjectsDoNotCountForEachOther() {
    String subject = word();
    for (int times = 0; times < 6; times++) {
      count(subject, NOW);
    }
    assertThat(count(subject, NOW)).isPresent();
    assertThat(count(subject + "x", NOW)).isEmpty();
  }

  @Test
  void success_R40_exactHoweverManyCountAtOnce() throws Exception {
    String subject = word();
    assertThat(together(subject, NOW)).isEqualTo(5);
    assertThat(together(subject, NOW.plus(Duration.ofMinutes(24)))).isEqualTo(2);
    assertThat(together(subject, NOW.plus(Duration.ofDays(1)))).isEqualTo(5);
  }

  private int together(String subject, Instant now) throws Exception {
    return successes(Collections.nCopies(24, () -> count(subject, now).isEmpty()));
  }

  private Optional<Instant> count(String subject, Instant now) {
    RequestCounts counts = ports().counts();
    return counts.count(subject, RATE, now);
  }
}
