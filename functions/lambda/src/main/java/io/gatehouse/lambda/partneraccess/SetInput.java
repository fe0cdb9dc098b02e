package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.notification.NamedAddresses;
import io.gatehouse.domain.partneraccess.GrantableRoles;
import io.gatehouse.domain.partneraccess.SetPartnerAccess;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code SetPartnerAccess}, with the company of the path.
 *
 * @param addresses a list, or one text with commas (R31)
 */
record SetInput(
    @Nullable String companyId,
    @Nullable List<@Nullable Wanted> roles,
    @JsonProperty("notify") @Nullable JsonNode addresses) {

  /** More than the addresses that may be named, so that those who repeat themselves are heard. */
  private static final int MOST_TEXTS = 100;

  /** One role; without {@code until} it has no end. */
  record Wanted(@Nullable String role, @Nullable String until) {}

  SetPartnerAccess.Input read(GrantableRoles grantable) {
    Validation validation = new Validation();
    List<SetPartnerAccess.Wanted> wanted = wanted(grantable, validation);
    List<EmailAddress> told = told(validation);
    validation.finish();
    return new SetPartnerAccess.Input(Ids.company(companyId), wanted, told);
  }

  private List<SetPartnerAccess.Wanted> wanted(GrantableRoles grantable, Validation validation) {
    List<SetPartnerAccess.Wanted> wanted = new ArrayList<>();
    if (roles == null) {
      validation.error("/roles", "is required; to end all access, send an empty list");
      return wanted;
    }
    if (roles.size() > grantable.all().size()) {
      validation.error("/roles", "must have at most " + grantable.all().size() + " entries");
      return wanted;
    }
    Set<RoleId> seen = new HashSet<>();
    for (int index = 0; index < roles.size(); index++) {
      Wanted one = roles.get(index);
      Validation at = validation.at("/roles/" + index);
      RoleId role =
          at.required(
              "/role", one == null ? null : one.role(), id -> grantable.require(new RoleId(id)));
      Instant until = at.optional("/until", one == null ? null : one.until(), Paths::instant);
      if (role != null && !seen.add(role)) {
        at.error("/role", "is named twice");
      } else if (role != null) {
        wanted.add(new SetPartnerAccess.Wanted(role, until));
      }
    }
    return wanted;
  }

  private List<EmailAddress> told(Validation validation) {
    if (addresses == null || addresses.isNull() || addresses.isTextual()) {
      String text = addresses == null || addresses.isNull() ? null : addresses.asText();
      return NamedAddresses.read(validation, "/notify", text);
    }
    if (!addresses.isArray() || addresses.size() > MOST_TEXTS) {
      validation.error("/notify", "must be a list of addresses, or one text with commas");
      return List.of();
    }
    List<@Nullable String> given = new ArrayList<>();
    addresses.forEach(one -> given.add(one.isTextual() ? one.asText() : "?"));
    return NamedAddresses.read(validation, "/notify", given);
  }
}
