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
 * Suspends a company: all access of its users, and of others into it, stops at once (R6). Nothing
 * of what anybody holds is touched, so {@link ResumeCompany} brings everything back as it was. The
 * company may still be asked about by whoever may resume it.
 *
 * <p>Customers of a suspended partner go on by themselves; nobody of the partner reaches them.
 */
public final class SuspendCompany implements UseCase<CompanyId, Company> {
  private final ManagedCompanies companies;

  public SuspendCompany(Companies companies, IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
  }

  @Override
  public Outcome<Company> decide(CompanyId id, Context context) {
    Company company = companies.get(id);
    return switch (company.status()) {
      case ACTIVE ->
          companies.changed(company, company.suspended(), EventKind.COMPANY_SUSPENDED, context);
      case SUSPENDED -> Outcome.of(company);
      case DELETED -> throw new Refused(new Refusal.CompanyDeleted());
      case ERASED -> throw new Refused(new Refusal.NotFound("company"));
    };
  }
}
