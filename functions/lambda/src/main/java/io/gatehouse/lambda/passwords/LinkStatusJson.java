package io.gatehouse.lambda.passwords;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.signin.PasswordPolicy;
import org.jspecify.annotations.Nullable;

/** The schema {@code LinkStatus}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkStatusJson(
    LinkState state,
    String companyName,
    @Nullable String inviterName,
    String language,
    String expiresAt,
    PasswordPolicyJson passwordPolicy) {

  static LinkStatusJson of(LinkStatus status, PasswordPolicy policy) {
    return new LinkStatusJson(
        status.state(),
        status.companyName(),
        status.inviterName(),
        status.language().code(),
        status.expiresAt().toString(),
        PasswordPolicyJson.of(policy));
  }
}
