package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.edge.Caller;
import org.jspecify.annotations.Nullable;

/** The company that the caller manages, or is about to. */
record ManageInput(@Nullable String companyId) {
  UserOfCompany read(Caller caller) {
    return new UserOfCompany(Ids.company(companyId), caller.facts().user());
  }
}
