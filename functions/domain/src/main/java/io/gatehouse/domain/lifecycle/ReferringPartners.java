package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.OwnCustomers;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Validation;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Judges companies that are named as another one's partner (R2). One that is suspended, deleted, of
 * the wrong type or unknown does not fit, and neither does one that is not among the customers of
 * who asks: the words are the same, so that nobody finds out which ids exist (R18).
 */
final class ReferringPartners {
  private final Companies companies;
  private final OwnCustomers ownCustomers;

  ReferringPartners(Companies companies, OwnCustomers ownCustomers) {
    this.companies = companies;
    this.ownCustomers = ownCustomers;
  }

  /** Notes a fault unless it may be a customer's partner of record, or none is named. */
  void requirePartnerOfRecord(Validation validation, @Nullable CompanyId id, Context context) {
    require(
        validation,
        "/partnerOfRecordId",
        id,
        CompanyType::canReferCustomers,
        "must be a partner, sub-partner or affiliate",
        context);
  }

  /** Notes a fault unless it may be a sub-partner's parent, or none is named. */
  void requireParent(Validation validation, @Nullable CompanyId id, Context context) {
    require(
        validation,
        "/parentCompanyId",
        id,
        type -> type == CompanyType.PARTNER,
        "must be a partner",
        context);
  }

  /**
   * Companies keep their type, and one that is suspended or deleted in this very moment is a
   * partner without effect until it is resumed or restored; so what is read here does not have to
   * hold when the change is written.
   */
  private void require(
      Validation validation,
      String field,
      @Nullable CompanyId id,
      Predicate<CompanyType> fits,
      String otherwise,
      Context context) {
    if (id == null) {
      return;
    }
    boolean isOne =
        companies
            .find(id)
            .filter(found -> fits.test(found.type()) && found.status().takesPart())
            .isPresent();
    if (!isOne || !isKnown(id, context)) {
      validation.error(field, otherwise);
    }
  }

  private boolean isKnown(CompanyId id, Context context) {
    Company operator = companies.get(CompanyId.OPERATOR);
    return ownCustomers.known(context, operator, Set.of(id)).contains(id);
  }
}
