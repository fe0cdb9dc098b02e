package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code WhoMay}.
 *
 * @param companyId the user's own company; with the names, missing if the user is gone by now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhoJson(
    String userId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String companyId) {
  static WhoJson of(UserId id, @Nullable User user) {
    return user == null
        ? new WhoJson(id.value(), null, null, null)
        : new WhoJson(id.value(), user.name().first(), user.name().last(), user.home().value());
  }
}
