package io.gatehouse.lambda.companies;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.lifecycle.CreateCustomer;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PersonInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code CreateCustomer}, with the partner of the path. */
record CreateCustomerInput(
    @Nullable String companyId, @Nullable String name, @Nullable PersonInput firstUser) {
  CreateCustomer.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    String called =
        validation.required(
            "/name", name, text -> Text.line(text, CreateCompanyInput.LONGEST_NAME));
    NewPerson first =
        firstUser == null ? null : firstUser.read(validation.at("/firstUser"), catalogue);
    validation.finish();
    return new CreateCustomer.Input(Ids.company(companyId), Objects.requireNonNull(called), first);
  }
}
