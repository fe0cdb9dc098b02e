package io.gatehouse.lambda.companies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.lifecycle.CreatedCompany;
import io.gatehouse.domain.lifecycle.NewUser;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserJson;
import io.gatehouse.lambda.api.UserViews;
import org.jspecify.annotations.Nullable;

/** The schema {@code CreatedCompany}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreatedCompanyJson(CompanyJson company, @Nullable UserJson firstUser) {

  static CreatedCompanyJson of(CreatedCompany created, UserViews views) {
    NewUser first = created.firstUser();
    return new CreatedCompanyJson(
        CompanyJson.of(created.company()), first == null ? null : views.of(first));
  }
}
