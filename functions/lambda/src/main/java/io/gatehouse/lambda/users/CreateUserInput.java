package io.gatehouse.lambda.users;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CustomersInput;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PersonInput;
import io.gatehouse.lambda.api.ResourceJson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code CreateUser}, with the company of the path. */
record CreateUserInput(
    @Nullable String companyId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    @Nullable List<@Nullable String> permissions,
    @Nullable List<@Nullable String> roles,
    @Nullable List<@Nullable ResourceJson> resources,
    @Nullable String template,
    @Nullable Boolean selectAll,
    @Nullable Boolean withRequired,
    @Nullable String seat,
    @Nullable CustomersInput customers,
    @Nullable Boolean sendInvitation) {
  CreateUser.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    NewPerson person =
        new PersonInput(
                firstName,
                lastName,
                email,
                phone,
                language,
                permissions,
                roles,
                resources,
                template,
                selectAll,
                withRequired,
                seat,
                customers,
                sendInvitation)
            .read(validation, catalogue);
    validation.finish();
    return new CreateUser.Input(Ids.company(companyId), Objects.requireNonNull(person));
  }
}
