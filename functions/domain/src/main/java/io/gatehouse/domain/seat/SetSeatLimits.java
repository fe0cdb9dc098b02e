package io.gatehouse.domain.seat;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says how many seats of paid types a company has bought (R21); never fewer than are used and
 * reserved (R27). Types that are not named stay as they are.
 */
public final class SetSeatLimits implements UseCase<SetSeatLimits.Input, SeatsOfCompany> {
  private final Companies companies;
  private final Seats seats;
  private final Catalogue catalogue;
  private final IdGenerator ids;

  public SetSeatLimits(Companies companies, Seats seats, Catalogue catalogue, IdGenerator ids) {
    this.companies = companies;
    this.seats = seats;
    this.catalogue = catalogue;
    this.ids = ids;
  }

  /** Of each type, which is paid for, as many. */
  public record Input(CompanyId company, Map<SeatTypeId, Long> bought) {
    public Input {
      bought = Map.copyOf(bought);
    }
  }

  @Override
  public Outcome<SeatsOfCompany> decide(Input input, Context context) {
    Company company = companies.get(input.company());
    Set<SeatTypeId> types = input.bought().keySet();
    Map<SeatTypeId, SeatLimit> limits = seats.limits(company.id(), types);
    SeatsOfCompany all = new SeatsOfCompany(catalogue, ReadSeats.counts(seats, catalogue, company));
    Change.Builder change = Change.builder();
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    for (SeatTypeId type : new TreeSet<>(types)) {
      long bought = input.bought().getOrDefault(type, 0L);
      SeatLimit limit = limits.get(type);
      if (bought == (limit == null ? 0 : limit.bought())) {
        continue;
      }
      SeatCount count = all.of(type);
      if (bought < count.taken()) {
        throw new Refused(
            new Refusal.SeatsTaken(
                catalogue.seatType(type).map(SeatType::named).orElseThrow(),
                count.used(),
                count.reserved()));
      }
      SeatLimit changed =
          limit == null
              ? SeatLimit.first(new SeatPool(company.id(), type), bought)
              : limit.changedTo(bought);
      change.put(limit, changed);
      if (limit != null) {
        before.putAll(limit.facts());
      }
      after.putAll(changed.facts());
      all = all.with(type, new SeatCount(bought, count.used(), count.reserved()));
    }
    if (after.isEmpty()) {
      return Outcome.of(all);
    }
    change.log(
        context.event(
            ids.eventId(), EventKind.SEAT_LIMITS_CHANGED, company.id(), null, before, after));
    return new Outcome<>(all, change.build());
  }
}
