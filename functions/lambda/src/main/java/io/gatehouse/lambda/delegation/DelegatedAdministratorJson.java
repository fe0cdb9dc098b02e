package io.gatehouse.lambda.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.delegation.DelegatedAdministrator;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code DelegatedAdministrator}.
 *
 * @param since when they were named; absent if they are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelegatedAdministratorJson(
    String userId,
    String companyId,
    String firstName,
    String lastName,
    String email,
    UserStatus status,
    @Nullable String since) {
  static DelegatedAdministratorJson of(DelegatedAdministrator administrator) {
    User user = administrator.user();
    Delegation delegation = administrator.delegation();
    return new DelegatedAdministratorJson(
        user.id().value(),
        user.home().value(),
        user.name().first(),
        user.name().last(),
        user.email().value(),
        user.status(),
        delegation == null ? null : delegation.since().toString());
  }
}
