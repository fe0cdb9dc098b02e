package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/** What the use cases that change a company as a whole have in common (R6). */
final class ManagedCompanies {
  private final Companies companies;
  private final IdGenerator ids;

  ManagedCompanies(Companies companies, IdGenerator ids) {
    this.companies = companies;
    this.ids = ids;
  }

  /**
   * The company, as it is.
   *
   * @throws Refused with {@link Refusal.NotFound} if there is none, with {@link
   *     Refusal.NotPermitted} for the operator's: without it there is no portal (R1)
   */
  Company get(CompanyId id) {
    Company company = companies.get(id);
    if (company.type() == CompanyType.OPERATOR) {
      throw new Refused(new Refusal.NotPermitted(PermissionId.CUSTOMERS_MANAGE.value()));
    }
    return company;
  }

  /** The change of nothing but the company. */
  Outcome<Company> changed(Company before, Company after, EventKind kind, Context context) {
    Change.Builder change =
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(), kind, before.id(), null, before.facts(), after.facts()));
    if (mayCostSeats(before, after)) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              before.id(),
              new Delivery.RecheckPartnerSeats(before.id(), null),
              context.now()));
    }
    return new Outcome<>(after, change.build());
  }

  /** Whether its people may no longer qualify for what is for a partner's employees (R22). */
  private static boolean mayCostSeats(Company before, Company after) {
    return before.type().canReferCustomers()
        && (after.status() == CompanyStatus.DELETED
            || !after.approvedEmailDomains().containsAll(before.approvedEmailDomains()));
  }
}
