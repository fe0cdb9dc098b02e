package io.gatehouse.lambda.passwords;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import org.jspecify.annotations.Nullable;

/** The schema {@code EmailChangeStatus}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmailChangeStatusJson(
    LinkState state,
    String companyName,
    @Nullable String askedByName,
    String language,
    String expiresAt) {

  static EmailChangeStatusJson of(LinkStatus status) {
    return new EmailChangeStatusJson(
        status.state(),
        status.companyName(),
        status.inviterName(),
        status.language().code(),
        status.expiresAt().toString());
  }
}
