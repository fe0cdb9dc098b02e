package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import org.jspecify.annotations.Nullable;

/** The schema {@code PartnerGrant}: one grant, after something was proposed or decided (R33). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantJson(
    String customerId,
    String role,
    String partnerId,
    String since,
    @Nullable String until,
    @Nullable ExtensionJson proposal) {
  static GrantJson of(PartnerAccess access) {
    return new GrantJson(
        access.customer().value(),
        access.role().value(),
        access.partner().value(),
        access.since().toString(),
        PartnerAccessJson.text(access.until()),
        ExtensionJson.of(access.proposal()));
  }
}
