package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/**
 * First start: makes the operator, exactly one (R1), with the first administrator of the portal.
 */
public final class InitializePortal implements UseCase<InitializePortal.Input, CreatedCompany> {
  private final Companies companies;
  private final NewCompanies newCompanies;

  public InitializePortal(Companies companies, IdGenerator ids) {
    this.companies = companies;
    this.newCompanies = new NewCompanies(ids);
  }

  /** What the vendor is called, and who administers the portal first. */
  public record Input(String companyName, NewPerson administrator) {}

  @Override
  public Outcome<CreatedCompany> decide(Input input, Context context) {
    if (companies.find(CompanyId.OPERATOR).isPresent()) {
      throw new Refused(new Refusal.PortalAlreadyInitialized());
    }
    NewCompany operator =
        new NewCompany(
            input.companyName(), CompanyType.OPERATOR, null, null, input.administrator());
    return newCompanies.decide(CompanyId.OPERATOR, operator, EventKind.PORTAL_INITIALIZED, context);
  }
}
