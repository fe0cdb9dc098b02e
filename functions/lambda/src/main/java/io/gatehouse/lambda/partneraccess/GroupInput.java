package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.partneraccess.LeaveGroup;
import io.gatehouse.domain.partneraccess.ListGroupMembers;
import io.gatehouse.domain.partneraccess.ReadGroup;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** The path of a group, and for its members which page of them. */
record GroupInput(
    @Nullable String companyId,
    @Nullable String customerId,
    @Nullable String roleId,
    @Nullable Integer limit,
    @Nullable String pageToken,
    @Nullable String startsWith) {
  ReadGroup.Input read() {
    return new ReadGroup.Input(Ids.company(companyId), Paths.group(customerId, roleId));
  }

  LeaveGroup.Input readLeaving() {
    return new LeaveGroup.Input(Ids.company(companyId), Paths.group(customerId, roleId));
  }

  ListGroupMembers.Input readMembers() {
    return new ListGroupMembers.Input(
        Ids.company(companyId),
        Paths.group(customerId, roleId),
        new PageInput(companyId, limit, pageToken, startsWith).read());
  }
}
