package io.gatehouse.lambda.users;

import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.personal.ReadPersonalData;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Whose personal data, and which page of it. */
record PersonalDataInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  ReadPersonalData.Input read() {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    UserOfCompany named = new UserOfCompany(Ids.company(companyId), Ids.user(userId));
    return new ReadPersonalData.Input(named, false, page.limit(), page.pageToken());
  }
}
