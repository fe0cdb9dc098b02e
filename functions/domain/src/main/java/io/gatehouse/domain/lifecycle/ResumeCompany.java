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

/** Ends a suspension: everybody may again what they might before (R6). */
public final class ResumeCompany implements UseCase<CompanyId, Company> {
  private final ManagedCompanies companies;

  public ResumeCompany(Companies companies, IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
  }

  @Override
  public Outcome<Company> decide(CompanyId id, Context context) {
    Company company = companies.get(id);
    return switch (company.status()) {
      case ACTIVE -> Outcome.of(company);
      case SUSPENDED ->
          companies.changed(company, company.resumed(), EventKind.COMPANY_RESUMED, context);
      case DELETED -> throw new Refused(new Refusal.CompanyDeleted());
      case ERASED -> throw new Refused(new Refusal.NotFound("company"));
    };
  }
}
