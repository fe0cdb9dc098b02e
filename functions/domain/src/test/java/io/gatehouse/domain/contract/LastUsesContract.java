package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.outside.LastUses;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The last day somebody used what they hold is known, and never goes back. */
@DisplayName("The last day on which somebody used what they hold elsewhere")
public abstract class LastUsesContract extends PortsContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final About who = new About(ids.userId(), ids.companyId());

  @Test
  void success_theLastDayCounts() {
    uses().note(who, DAY);
    uses().note(who, DAY.plusDays(40));
    assertThat(uses().of(List.of(who))).isEqualTo(Map.of(who, DAY.plusDays(40)));
  }

  @Test
  void success_whatComesLateChangesNothing() {
    uses().note(who, DAY);
    uses().note(who, DAY);
    uses().note(who, DAY.minusDays(1));
    assertThat(uses().of(List.of(who))).isEqualTo(Map.of(who, DAY));
  }

  @Test
  void success_eachUserAndCompanyByItself() {
    About elsewhere = new About(who.user(), ids.companyId());
    About other = new About(ids.userId(), who.company());
    uses().note(who, DAY);
    uses().note(elsewhere, DAY.plusDays(1));
    assertThat(uses().of(List.of(who, elsewhere, other)))
        .isEqualTo(Map.of(who, DAY, elsewhere, DAY.plusDays(1)));
    assertThat(uses().of(List.of())).isEmpty();
  }

  @Test
  void success_manyAtOnceAreOne() throws Exception {
    successes(
        Collections.nCopies(
            16,
            () -> {
              uses().note(who, DAY);
              return true;
            }));
    assertThat(uses().of(List.of(who))).isEqualTo(Map.of(who, DAY));
  }

  private LastUses uses() {
    return ports().lastUses();
  }
}
