package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Validation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a company is called and, for a partner-type one, which e-mail domains it approves
 * (R6, R7). Every list has it under its new name.
 */
public final class EditCompany implements UseCase<EditCompany.Input, Company> {
  private final Companies companies;
  private final ManagedCompanies managed;

  public EditCompany(Companies companies, IdGenerator ids) {
    this.companies = companies;
    this.managed = new ManagedCompanies(companies, ids);
  }

  /**
   * What is to change.
   *
   * @param name as it is to be; null: as it is
   * @param approvedEmailDomains exactly these; null: as they are
   */
  public record Input(
      CompanyId company, @Nullable String name, @Nullable Set<EmailDomain> approvedEmailDomains) {
    public Input {
      approvedEmailDomains = approvedEmailDomains == null ? null : Set.copyOf(approvedEmailDomains);
    }
  }

  @Override
  public Outcome<Company> decide(Input input, Context context) {
    Company company = companies.get(input.company());
    String name = input.name() == null ? company.name() : input.name();
    Set<EmailDomain> domains =
        input.approvedEmailDomains() == null
            ? company.approvedEmailDomains()
            : input.approvedEmailDomains();
    if (!domains.isEmpty() && !company.type().canReferCustomers()) {
      throw Validation.refuse(
          "/approvedEmailDomains",
          "must be empty: only partners, sub-partners and affiliates approve domains");
    }
    if (name.equals(company.name()) && domains.equals(company.approvedEmailDomains())) {
      return Outcome.of(company);
    }
    return managed.changed(
        company, company.edited(name, domains, company.marks()), EventKind.COMPANY_EDITED, context);
  }
}
