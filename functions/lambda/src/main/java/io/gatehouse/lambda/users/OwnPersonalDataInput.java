package io.gatehouse.lambda.users;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.personal.ReadPersonalData;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which page of the caller's own personal data. */
record OwnPersonalDataInput(@Nullable Integer limit, @Nullable String pageToken) {
  ReadPersonalData.Input read(Caller caller) {
    PageRequest page = new PageInput(null, limit, pageToken, null).read();
    AccessFacts facts = caller.facts();
    Company home = Objects.requireNonNull(facts.home(), "whoever is let through has a home");
    return new ReadPersonalData.Input(
        new UserOfCompany(home.id(), facts.user()), true, page.limit(), page.pageToken());
  }
}
