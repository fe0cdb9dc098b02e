package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.EntitlementRules;
import io.gatehouse.domain.assignment.OwnCustomers;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Validation;

/**
 * Creates a company of any type but the operator's (R1), in its place among the others (R2), if
 * wished with its first user (R4).
 */
public final class CreateCompany implements UseCase<NewCompany, CreatedCompany> {
  private final ReferringPartners partners;
  private final EntitlementRules entitlements;
  private final IdGenerator ids;
  private final NewCompanies newCompanies;

  public CreateCompany(
      Companies companies, Asking asking, EntitlementRules entitlements, IdGenerator ids) {
    this.partners = new ReferringPartners(companies, new OwnCustomers(asking));
    this.entitlements = entitlements;
    this.ids = ids;
    this.newCompanies = new NewCompanies(asking, ids);
  }

  @Override
  public Outcome<CreatedCompany> decide(NewCompany wanted, Context context) {
    requirePlace(wanted, context);
    entitlements.require(wanted.entitlements(), wanted.type(), wanted.marks(), "/entitlements");
    return newCompanies.decide(
        ids.companyId(), wanted, EventKind.COMPANY_CREATED, context, "/firstUser");
  }

  private void requirePlace(NewCompany wanted, Context context) {
    Validation validation = new Validation();
    if (wanted.type() == CompanyType.OPERATOR) {
      validation.error("/type", "must not be OPERATOR: the portal has exactly one");
    }
    if (wanted.type() == CompanyType.SUB_PARTNER) {
      if (wanted.parentCompany() == null) {
        validation.error("/parentCompanyId", "is required: a sub-partner has a parent partner");
      }
    } else if (wanted.parentCompany() != null) {
      validation.error(
          "/parentCompanyId", "must be empty: only a sub-partner has a parent company");
    }
    if (wanted.type() != CompanyType.CUSTOMER && wanted.partnerOfRecord() != null) {
      validation.error(
          "/partnerOfRecordId", "must be empty: only a customer has a partner of record");
    }
    validation.finish();
    partners.requireParent(validation, wanted.parentCompany(), context);
    partners.requirePartnerOfRecord(validation, wanted.partnerOfRecord(), context);
    validation.finish();
  }
}
