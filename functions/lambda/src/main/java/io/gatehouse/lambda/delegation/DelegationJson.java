package io.gatehouse.lambda.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.delegation.Managed;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Delegation}: a customer that the caller may manage.
 *
 * @param managedUntil when the session that is open ends by itself; absent if none is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelegationJson(
    String companyId,
    String companyName,
    CompanyStatus companyStatus,
    String since,
    @Nullable String managedUntil) {
  static DelegationJson of(Managed managed) {
    return new DelegationJson(
        managed.company().id().value(),
        managed.company().name(),
        managed.company().status(),
        managed.delegation().since().toString(),
        managed.session() == null ? null : managed.session().until().toString());
  }
}
