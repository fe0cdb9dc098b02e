package io.gatehouse.domain.seat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.Refusal.SeatObstacle;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may have a seat that is for employees of partners (R22): somebody who is at home in a partner
 * that takes part, under an address of one of its approved domains, in the account of a customer.
 * So never at home: a customer is no partner.
 */
public final class PartnerSeats {
  private PartnerSeats() {}

  /**
   * Everything that stands against it; empty if nothing does.
   *
   * @param there the company in which the seat is
   * @param home the user's own company
   */
  public static Set<SeatObstacle> missing(Company there, Company home, EmailAddress email) {
    Set<SeatObstacle> missing = EnumSet.noneOf(SeatObstacle.class);
    if (there.type() != CompanyType.CUSTOMER) {
      missing.add(SeatObstacle.COMPANY_IS_NO_CUSTOMER);
    }
    if (!home.type().canReferCustomers()) {
      missing.add(SeatObstacle.NOT_OF_A_PARTNER);
    } else if (!home.status().takesPart()) {
      missing.add(SeatObstacle.PARTNER_STOPPED);
    }
    if (home.approvedEmailDomains().stream().noneMatch(domain -> domain.contains(email))) {
      missing.add(SeatObstacle.ADDRESS_NOT_APPROVED);
    }
    return missing;
  }
}
