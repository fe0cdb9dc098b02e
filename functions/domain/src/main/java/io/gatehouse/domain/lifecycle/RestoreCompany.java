package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/**
 * Takes a deletion back within its 30 days: the company is again what it was before, suspended if
 * it was (R6). After that it is as good as erased, whether the job has come by yet or not: it may
 * have begun.
 */
public final class RestoreCompany implements UseCase<CompanyId, Company> {
  private final ManagedCompanies companies;

  public RestoreCompany(Companies companies, IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
  }

  @Override
  public Outcome<Company> decide(CompanyId id, Context context) {
    Company company = companies.get(id);
    CompanyDeletion deletion = company.deletion();
    if (deletion == null) {
      return Outcome.of(company);
    }
    if (!context.now().isBefore(deletion.eraseAt())) {
      throw new Refused(new Refusal.NotFound("company"));
    }
    return companies.changed(company, company.restored(), EventKind.COMPANY_RESTORED, context);
  }
}
