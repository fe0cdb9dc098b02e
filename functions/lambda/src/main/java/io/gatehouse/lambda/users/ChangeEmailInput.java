package io.gatehouse.lambda.users;

import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.lambda.api.Ids;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangeEmail}, with whom the path names. */
record ChangeEmailInput(
    @Nullable String companyId, @Nullable String userId, @Nullable String email) {

  ChangeEmail.Input read() {
    return new ChangeEmailOfMeInput(email)
        .read(new UserOfCompany(Ids.company(companyId), Ids.user(userId)));
  }

  /** The schema {@code ChangeEmail}, about the caller. */
  record ChangeEmailOfMeInput(@Nullable String email) {

    ChangeEmail.Input read(UserOfCompany named) {
      Validation validation = new Validation();
      EmailAddress address = validation.required("/email", email, EmailAddress::new);
      validation.finish();
      return new ChangeEmail.Input(named, Objects.requireNonNull(address));
    }
  }
}
