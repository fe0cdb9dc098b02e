package io.gatehouse.lambda.companies;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.lifecycle.InitializePortal;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import io.gatehouse.lambda.api.PersonInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who runs the portal, and who administers it first. */
record PortalInput(@Nullable String companyName, @Nullable PersonInput administrator) {
  InitializePortal.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    String name =
        validation.required(
            "/companyName", companyName, text -> Text.line(text, CreateCompanyInput.LONGEST_NAME));
    NewPerson person = null;
    if (administrator == null) {
      validation.error("/administrator", "is required");
    } else {
      person = administrator.read(validation.at("/administrator"), catalogue);
    }
    validation.finish();
    return new InitializePortal.Input(Objects.requireNonNull(name), Objects.requireNonNull(person));
  }
}
