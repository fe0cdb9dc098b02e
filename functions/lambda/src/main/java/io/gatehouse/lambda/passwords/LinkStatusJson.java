package io.gatehouse.lambda.passwords;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.signin.Password;
import org.jspecify.annotations.Nullable;

/** The schema {@code LinkStatus}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkStatusJson(
    LinkState state,
    String companyName,
    @Nullable String inviterName,
    String language,
    String expiresAt,
    PolicyJson passwordPolicy) {

  /** The schema {@code PasswordPolicy}. */
  record PolicyJson(int minimumLength, int maximumLength) {}

  static LinkStatusJson of(LinkStatus status) {
    return new LinkStatusJson(
        status.state(),
        status.companyName(),
        status.inviterName(),
        status.language().code(),
        status.expiresAt().toString(),
        new PolicyJson(Password.MINIMUM_LENGTH, Password.MAXIMUM_LENGTH));
  }
}
