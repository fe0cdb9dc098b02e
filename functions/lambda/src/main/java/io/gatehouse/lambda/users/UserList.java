package io.gatehouse.lambda.users;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;

/** Whose users, and which page of them. */
record UserList(CompanyId company, PageRequest page) {
  static UserList read(PageInput wire) {
    return new UserList(Ids.company(wire.companyId()), wire.read());
  }
}
