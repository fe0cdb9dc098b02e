package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seats are counted with every change, and never more of a paid type than were bought (R27). */
public abstract class SeatsContract extends PortsContract {
  private static final SeatTypeId CORE = new SeatTypeId("core");
  private static final SeatTypeId VIEW_ONLY = new SeatTypeId("view-only");

  private final CompanyId company = ids.companyId();

  @Test
  @DisplayName("R27: nothing was ever bought or taken")
  void success_R27_nothingYet() {
    assertThat(ports().seats().counts(company, List.of(CORE, VIEW_ONLY)))
        .containsEntry(CORE, SeatCount.NONE)
        .containsEntry(VIEW_ONLY, SeatCount.NONE);
    assertThat(ports().seats().limits(company, List.of(CORE))).isEmpty();
  }

  @Test
  @DisplayName("R27: taking, reserving, releasing and changing seats is counted with the change")
  void success_R27_everyMoveIsCounted() {
    buy(3);
    Membership used = member(CORE, SeatHold.USED);
    Membership reserved = member(CORE, SeatHold.RESERVED);
    create(used, reserved, member(CORE, SeatHold.RELEASED));
    assertThat(core()).isEqualTo(new SeatCount(3, 1, 1));

    Membership accepted = reserved.withSeat(seat(CORE, SeatHold.USED));
    update(reserved, accepted);
    assertThat(core()).isEqualTo(new SeatCount(3, 2, 0));

    Membership looking = accepted.withSeat(seat(VIEW_ONLY, SeatHold.USED));
    update(accepted, looking);
    assertThat(core()).isEqualTo(new SeatCount(3, 1, 0));
    assertThat(count(VIEW_ONLY)).isEqualTo(new SeatCount(0, 1, 0));

    update(used, used.withSeat(seat(CORE, SeatHold.RELEASED)));
    update(looking, looking.withSeat(null));
    assertThat(core()).isEqualTo(new SeatCount(3, 0, 0));
    assertThat(count(VIEW_ONLY)).isEqualTo(new SeatCount(0, 0, 0));
  }

  @Test
  @DisplayName("R27: what takes more than is free is not written")
  void failure_R27_neverMoreThanBought() {
    assertThatThrownBy(() -> create(member(CORE, SeatHold.USED)))
        .isInstanceOf(ConflictException.class);
    buy(1);
    Membership first = member(CORE, SeatHold.RESERVED);
    create(first);
    Membership second = member(CORE, SeatHold.USED);
    assertThatThrownBy(() -> create(second)).isInstanceOf(ConflictException.class);
    assertThat(ports().users().membership(company, second.user())).isEmpty();
    assertThat(core()).isEqualTo(new SeatCount(1, 0, 1));
  }

  @Test
  @DisplayName("R27: one change that frees a seat and takes it needs none")
  void success_R27_exchangedInOneChange() {
    buy(1);
    Membership leaving = member(CORE, SeatHold.USED);
    create(leaving);
    ports()
        .changes()
        .commit(
            Change.builder()
                .update(leaving, leaving.withSeat(null))
                .create(member(CORE, SeatHold.RESERVED))
                .build());
    assertThat(core()).isEqualTo(new SeatCount(1, 0, 1));
  }

  @Test
  @DisplayName("R27: what is taken is never sold")
  void failure_R27_limitBelowWhatIsTaken() {
    SeatLimit limit = buy(3);
    create(member(CORE, SeatHold.USED), member(CORE, SeatHold.RESERVED));
    assertThatThrownBy(() -> update(limit, limit.changedTo(1)))
        .isInstanceOf(ConflictException.class);
    update(limit, limit.changedTo(2));
    assertThat(core()).isEqualTo(new SeatCount(2, 1, 1));
    assertThat(ports().seats().limits(company, List.of(CORE, VIEW_ONLY)))
        .isEqualTo(Map.of(CORE, limit.changedTo(2)));
  }

  @Test
  @DisplayName("R27: of many who want the last seats at once, as many get one as there are")
  void success_R27_lastSeatsGoToAsManyAsThereAre() throws Exception {
    buy(5);
    List<Callable<Boolean>> attempts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      attempts.add(
          () -> {
            try {
              create(member(CORE, SeatHold.USED));
              return true;
            } catch (ConflictException full) {
              return false;
            }
          });
    }
    assertThat(successes(attempts)).isEqualTo(5);
    assertThat(core()).isEqualTo(new SeatCount(5, 5, 0));
  }

  private SeatLimit buy(long bought) {
    SeatLimit limit = SeatLimit.first(new SeatPool(company, CORE), bought);
    create(limit);
    return limit;
  }

  private Membership member(SeatTypeId type, SeatHold hold) {
    return TestData.membership().company(company).user(ids.userId()).seat(type, hold).build();
  }

  private static Seat seat(SeatTypeId type, SeatHold hold) {
    return new Seat(type, hold, FakeClock.START);
  }

  private SeatCount core() {
    return count(CORE);
  }

  private SeatCount count(SeatTypeId type) {
    return Objects.requireNonNull(ports().seats().counts(company, List.of(type)).get(type));
  }
}
