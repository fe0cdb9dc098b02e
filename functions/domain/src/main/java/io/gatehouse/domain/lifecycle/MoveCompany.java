package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.OwnCustomers;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Users;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a customer another partner of record, or none (R2). What it granted to the one before ends
 * (R34), and so does everything that people of that one had over it by its being their customer:
 * lists, groups and delegations count for the partner of record only. What the customer gave to
 * single users stays (R32).
 */
public final class MoveCompany implements UseCase<MoveCompany.Input, Company> {
  private final ManagedCompanies companies;
  private final OperatorOnly operatorOnly;
  private final ReferringPartners partners;
  private final EndedGrants endedGrants;
  private final IdGenerator ids;

  public MoveCompany(
      Companies companies,
      PartnerAccesses accesses,
      Users users,
      Access access,
      ReadAccessFacts readFacts,
      Asking asking,
      IdGenerator ids) {
    this.companies = new ManagedCompanies(companies, ids);
    this.operatorOnly = new OperatorOnly(access, readFacts);
    this.partners = new ReferringPartners(companies, new OwnCustomers(asking));
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.ids = ids;
  }

  /** Which customer, and to which partner; null: to none. */
  public record Input(CompanyId company, @Nullable CompanyId partnerOfRecord) {}

  @Override
  public Outcome<Company> decide(Input input, Context context) {
    operatorOnly.require(context, input.company());
    Company company = companies.get(input.company());
    if (company.type() != CompanyType.CUSTOMER) {
      throw Validation.refuse(
          "/companyId", "must be a customer: no other company has a partner of record");
    }
    if (Objects.equals(input.partnerOfRecord(), company.partnerOfRecord())) {
      return Outcome.of(company);
    }
    Validation validation = new Validation();
    partners.requirePartnerOfRecord(validation, input.partnerOfRecord(), context);
    validation.finish();
    Company moved = company.moved(input.partnerOfRecord());
    Change.Builder change = Change.builder().update(company, moved);
    endedGrants.add(change, company, moved, EndedGrants.Readers.ADDRESSES, context);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.COMPANY_MOVED,
            company.id(),
            null,
            company.facts(),
            moved.facts()));
    return new Outcome<>(moved, change.build());
  }
}
