package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;
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
    CompanyStatus status,
    List<String> marks,
    List<String> approvedEmailDomains,
    List<String> entitlements,
    String createdAt,
    @Nullable String deletedAt,
    @Nullable String eraseAt) {

  public static CompanyJson of(Company company) {
    CompanyDeletion deletion = company.deletion();
    return new CompanyJson(
        company.id().value(),
        company.name(),
        company.type(),
        company.parentCompany() == null ? null : company.parentCompany().value(),
        company.partnerOfRecord() == null ? null : company.partnerOfRecord().value(),
        company.contactPerson() == null ? null : company.contactPerson().value(),
        company.status(),
        company.marks().stream().sorted().toList(),
        company.approvedEmailDomains().stream().map(EmailDomain::value).sorted().toList(),
        company.entitlements().since().keySet().stream().sorted().map(PermissionId::value).toList(),
        company.createdAt().toString(),
        deletion == null ? null : deletion.at().toString(),
        deletion == null ? null : deletion.eraseAt().toString());
  }
}
