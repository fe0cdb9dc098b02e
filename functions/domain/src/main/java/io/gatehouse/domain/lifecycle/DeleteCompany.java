package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/**
 * Deletes a company (R6): stopped at once like a suspended one, restorable for 30 days, then erased
 * with its users, see {@link EraseCompany}. Deleted again, it keeps its day.
 *
 * <p>Its users are not touched until then: they come back with it as they were, and whoever would
 * have to be told is told by whoever decided to part with the company. So no mail goes, neither to
 * each user nor to the contact person; the event tells it (R48).
 *
 * <p>Customers of a deleted partner keep it as their partner of record until it is erased, so that
 * restoring brings them back with it; then they become direct. Its sub-partners stay as they are,
 * and it stays named as their parent: they have users and customers of their own, and nobody has
 * any access by being the parent (R2).
 */
public final class DeleteCompany implements UseCase<CompanyId, Company> {
  private final ManagedCompanies companies;

  public DeleteCompany(Companies companies, IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
  }

  @Override
  public Outcome<Company> decide(CompanyId id, Context context) {
    Company company = companies.get(id);
    return switch (company.status()) {
      case ACTIVE, SUSPENDED ->
          companies.changed(
              company, company.deleted(context.now()), EventKind.COMPANY_DELETED, context);
      case DELETED -> Outcome.of(company);
      case ERASED -> throw new Refused(new Refusal.NotFound("company"));
    };
  }
}
