package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.partneraccess.GroupId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a partner's partition for a group (R28): what its list goes by. What a group is
 * now, its customer tells.
 *
 * @param customerName null if it is in no list: gone, or while the customer is deleted
 */
record GroupPointer(GroupKey key, @Nullable String customerName) {
  /** All that follow from what the customer grants. */
  static Map<GroupKey, GroupPointer> of(Company customer) {
    boolean listed = CompanyStatus.PRESENT.contains(customer.status());
    Map<GroupKey, GroupPointer> pointers = new LinkedHashMap<>();
    customer
        .partnerGrants()
        .forEach(
            (role, grant) -> {
              GroupKey key = new GroupKey(grant.partner(), new GroupId(customer.id(), role));
              pointers.put(key, new GroupPointer(key, listed ? customer.name() : null));
            });
    return pointers;
  }
}
