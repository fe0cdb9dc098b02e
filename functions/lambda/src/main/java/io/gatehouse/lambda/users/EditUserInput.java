package io.gatehouse.lambda.users;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.lifecycle.EditUser;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** The schema {@code EditUser}, with whom the path names. */
record EditUserInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable JsonNode phone,
    @Nullable String language) {

  EditUser.Input read() {
    return new EditMeInput(firstName, lastName, phone, language)
        .read(new UserOfCompany(Ids.company(companyId), Ids.user(userId)));
  }
}
