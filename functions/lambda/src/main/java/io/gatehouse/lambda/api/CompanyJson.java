package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import org.jspecify.annotations.Nullable;

/** The schema {@code Company}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyJson(
    String id,
    String name,
    CompanyType type,
    @Nullable String parentCompanyId,
    @Nullable String partnerOfRecordId,
    @Nullable String contactPersonId,
    String createdAt) {

  public static CompanyJson of(Company company) {
    return new CompanyJson(
        company.id().value(),
        company.name(),
        company.type(),
        company.parentCompany() == null ? null : company.parentCompany().value(),
        company.partnerOfRecord() == null ? null : company.partnerOfRecord().value(),
        company.contactPerson() == null ? null : company.contactPerson().value(),
        company.createdAt().toString());
  }
}
