package io.gatehouse.lambda.users;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Whose notifications, to whom if not to everybody, and which page of them. */
record NotificationListInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  /** The same, well-formed. */
  record Wanted(CompanyId company, @Nullable UserId to, PageRequest page) {}

  Wanted read() {
    return new Wanted(
        Ids.company(companyId),
        userId == null ? null : Ids.user(userId),
        new PageInput(companyId, limit, pageToken, null).read());
  }
}
