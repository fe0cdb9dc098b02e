package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.partneraccess.ProposeExtension;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ProposeExtension}, with the path: of the customer's company, or of a group of
 * the partner's.
 *
 * @param customerId only in the path of a group
 */
record ProposeInput(
    @Nullable String companyId,
    @Nullable String customerId,
    @Nullable String roleId,
    @Nullable String until) {
  ProposeExtension.Input readForCustomer() {
    return new ProposeExtension.Input(null, Paths.group(companyId, roleId), Paths.until(until));
  }

  ProposeExtension.Input readForPartner() {
    return new ProposeExtension.Input(
        Ids.company(companyId), Paths.group(customerId, roleId), Paths.until(until));
  }
}
