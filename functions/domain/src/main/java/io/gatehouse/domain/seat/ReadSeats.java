package io.gatehouse.domain.seat;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.Map;

/**
 * Tells how many seats of each type a company has bought, and how many are taken (R21). Who has one
 * is told by its list of users, asked for the type.
 */
public final class ReadSeats implements UseCase<CompanyId, SeatsOfCompany> {
  private final Companies companies;
  private final Seats seats;
  private final Catalogue catalogue;

  public ReadSeats(Companies companies, Seats seats, Catalogue catalogue) {
    this.companies = companies;
    this.seats = seats;
    this.catalogue = catalogue;
  }

  @Override
  public Outcome<SeatsOfCompany> decide(CompanyId id, Context context) {
    return Outcome.of(new SeatsOfCompany(catalogue, counts(seats, catalogue, companies.get(id))));
  }

  static Map<SeatTypeId, SeatCount> counts(Seats seats, Catalogue catalogue, Company company) {
    return seats.counts(company.id(), catalogue.seatTypes().stream().map(SeatType::id).toList());
  }
}
