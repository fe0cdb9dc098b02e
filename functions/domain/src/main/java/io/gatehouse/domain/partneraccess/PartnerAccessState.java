package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer lets its partner do, as of now (R28).
 *
 * @param partner of record; null for a direct customer
 * @param roles every grantable one, granted or not, in the order of the catalogue
 */
public record PartnerAccessState(Company customer, @Nullable Company partner, List<OfRole> roles) {
  public PartnerAccessState {
    roles = List.copyOf(roles);
  }

  /**
   * One role.
   *
   * @param grant null if it is not granted, or no longer
   * @param access what else is known of the grant; null with it
   * @param members how many are in its group; at most {@link GroupRoster#MOST_COUNTED}
   */
  public record OfRole(
      Role role, @Nullable PartnerGrant grant, @Nullable PartnerAccess access, int members) {
    public boolean isEnabled() {
      return grant != null;
    }
  }
}
