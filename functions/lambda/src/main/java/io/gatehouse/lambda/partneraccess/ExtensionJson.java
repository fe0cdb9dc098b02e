package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.partneraccess.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Extension}.
 *
 * @param side who proposes it: {@code CUSTOMER} or {@code PARTNER}
 * @param by the id of who did; missing if it was nobody in particular
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtensionJson(String until, String side, @Nullable String by, String at) {
  static @Nullable ExtensionJson of(@Nullable Extension proposal) {
    return proposal == null
        ? null
        : new ExtensionJson(
            proposal.until().toString(),
            proposal.byPartner() ? "PARTNER" : "CUSTOMER",
            proposal.by() == null ? null : proposal.by().value(),
            proposal.at().toString());
  }
}
