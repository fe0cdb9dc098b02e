package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.RoleId;
import java.util.HashMap;
import java.util.Map;

/** What a company lets its partner give (R28), in the company's item: a map for each role. */
final class PartnerGrants {
  private static final String PARTNER = "partnerId";
  private static final String ROUND = "round";
  private static final String UNTIL = "until";

  private PartnerGrants() {}

  static ItemWriter write(Map<RoleId, PartnerGrant> grants) {
    ItemWriter map = ItemWriter.map();
    grants.forEach(
        (role, grant) ->
            map.map(
                role.value(),
                ItemWriter.map()
                    .id(PARTNER, grant.partner())
                    .number(ROUND, grant.round())
                    .time(UNTIL, grant.until())));
    return map;
  }

  static Map<RoleId, PartnerGrant> read(Item map) {
    Map<RoleId, PartnerGrant> grants = new HashMap<>();
    for (String role : map.attributes().keySet()) {
      Item grant = map.map(role);
      grants.put(
          new RoleId(role),
          new PartnerGrant(
              new CompanyId(grant.text(PARTNER)), grant.number(ROUND), grant.timeOrNull(UNTIL)));
    }
    return grants;
  }
}
