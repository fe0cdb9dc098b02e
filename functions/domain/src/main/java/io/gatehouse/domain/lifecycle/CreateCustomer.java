package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Validation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates a customer of a partner, sub-partner or affiliate, which becomes its partner of record
 * (R2, R6), if wished with its first user (R4). Entitlements and marks are for the operator to give
 * (R3, R17), so it begins without. Whoever has a list of chosen customers finds the new one on it
 * (R18).
 */
public final class CreateCustomer implements UseCase<CreateCustomer.Input, CreatedCompany> {
  private final Companies companies;
  private final NewCompanies newCompanies;
  private final IdGenerator ids;

  public CreateCustomer(Companies companies, Asking asking, IdGenerator ids) {
    this.companies = companies;
    this.newCompanies = new NewCompanies(asking, ids);
    this.ids = ids;
  }

  /** Whose customer, what it is called, and who administers it first; they may follow later. */
  public record Input(CompanyId partner, String name, @Nullable NewPerson firstUser) {}

  @Override
  public Outcome<CreatedCompany> decide(Input input, Context context) {
    Company partner = companies.get(input.partner());
    if (!partner.type().canReferCustomers()) {
      throw Validation.refuse("/companyId", "must be a partner, sub-partner or affiliate");
    }
    NewCompany wanted =
        new NewCompany(
            input.name(),
            CompanyType.CUSTOMER,
            null,
            partner.id(),
            Set.of(),
            Set.of(),
            input.firstUser());
    return newCompanies.decide(
        ids.companyId(), wanted, EventKind.COMPANY_CREATED, context, "/firstUser");
  }
}
