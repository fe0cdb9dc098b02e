package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import java.util.Set;

/**
 * Sets what sets a company apart, such as being on version 20 or older (R17). A permission that
 * does not exist without a mark stops counting for everybody when the mark goes, and counts again
 * for those who were given it when the mark comes back: unlike an entitlement (R3), a mark is no
 * decision about people.
 */
public final class SetMarks implements UseCase<SetMarks.Input, Company> {
  private final ManagedCompanies companies;
  private final OperatorOnly operatorOnly;

  public SetMarks(Companies companies, Access access, ReadAccessFacts readFacts, IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
    this.operatorOnly = new OperatorOnly(access, readFacts);
  }

  /** Exactly these. Every one is of the catalogue. */
  public record Input(CompanyId company, Set<String> marks) {
    public Input {
      marks = Set.copyOf(marks);
    }
  }

  @Override
  public Outcome<Company> decide(Input input, Context context) {
    operatorOnly.require(context, input.company());
    Company company = companies.get(input.company());
    if (input.marks().equals(company.marks())) {
      return Outcome.of(company);
    }
    return companies.changed(
        company,
        company.edited(company.name(), company.approvedEmailDomains(), input.marks()),
        EventKind.COMPANY_MARKS_CHANGED,
        context);
  }
}
