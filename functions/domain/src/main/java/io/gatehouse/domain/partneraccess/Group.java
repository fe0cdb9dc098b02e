package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.user.Language;
import org.jspecify.annotations.Nullable;

/**
 * A group of a partner's, as of now (R28).
 *
 * @param access what else is known of its grant; null if nothing is
 * @param members how many are in it; null if they were not counted
 */
public record Group(
    Company customer,
    Role role,
    PartnerGrant grant,
    @Nullable PartnerAccess access,
    @Nullable Integer members) {
  /** The customer's name and the role's: so it is called after whatever the customer is called. */
  public String name(Language language) {
    return customer.name() + " " + role.label().in(language);
  }
}
