package io.gatehouse.lambda.companies;

import io.gatehouse.domain.assignment.ListCompanies;
import io.gatehouse.domain.assignment.ListCompanyCustomers;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lists of companies take; {@code companyId} only where they are a partner's customers. */
record CompanyListInput(
    @Nullable String companyId,
    @Nullable Integer limit,
    @Nullable String pageToken,
    @Nullable String startsWith,
    @Nullable String status) {
  ListCompanies.Input read() {
    return new ListCompanies.Input(statuses(), page());
  }

  ListCompanyCustomers.Input readCustomers() {
    return new ListCompanyCustomers.Input(Ids.company(companyId), statuses(), page());
  }

  private PageRequest page() {
    return new PageInput(companyId, limit, pageToken, startsWith).read();
  }

  /** What was deleted is shown to those only who ask for it. */
  private Set<CompanyStatus> statuses() {
    Validation validation = new Validation();
    CompanyStatus wanted = validation.optional("/status", status, CompanyListInput::status);
    validation.finish();
    return wanted == null ? CompanyStatus.PRESENT : Set.of(wanted);
  }

  private static CompanyStatus status(String text) {
    return switch (text) {
      case "ACTIVE" -> CompanyStatus.ACTIVE;
      case "SUSPENDED" -> CompanyStatus.SUSPENDED;
      case "DELETED" -> CompanyStatus.DELETED;
      default -> throw new IllegalArgumentException("must be one of ACTIVE, SUSPENDED, DELETED");
    };
  }
}
