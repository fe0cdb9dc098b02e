package io.gatehouse.lambda.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.IdGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UlidIdsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static IdGenerator idsAt(Instant time) {
    return new UlidIds(Clock.fixed(time, ZoneOffset.UTC));
  }

  @Test
  void haveThePrefixOfTheirKindAndAUlidInLowerCase() {
    IdGenerator ids = idsAt(NOON);
    String ulid = "[0-9a-hjkmnp-tv-z]{26}";

    assertThat(ids.companyId().value()).matches("cmp_" + ulid);
    assertThat(ids.userId().value()).matches("usr_" + ulid);
    assertThat(ids.linkId().value()).matches("lnk_" + ulid);
    assertThat(ids.messageId().value()).matches("msg_" + ulid);
    assertThat(ids.eventId().value()).matches("evt_" + ulid);
  }

  /** The event log is read in order (R48): even what one change wrote within a millisecond. */
  @Test
  void sortByTheOrderInWhichTheyWereMade() {
    IdGenerator ids = idsAt(NOON);

    assertThat(Stream.generate(ids::eventId).limit(1000).map(EventId::value))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void laterOnesSortLater() {
    String earlier = idsAt(NOON).eventId().value();
    String later = idsAt(NOON.plus(Duration.ofMillis(1))).eventId().value();

    assertThat(earlier).isLessThan(later);
  }

  /** As processes restored from one snapshot do. */
  @Test
  void twoProcessesAtTheSameMomentDoNotRepeatEachOther() {
    assertThat(idsAt(NOON).userId()).isNotEqualTo(idsAt(NOON).userId());
  }
}
