package io.gatehouse.lambda.users;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;

/** Whose users, and which page of them. The company was read when the caller was let through. */
record UserList(Company company, PageRequest page) {
  static UserList read(PageInput wire, Caller caller) {
    return new UserList(caller.company(), wire.read());
  }
}
