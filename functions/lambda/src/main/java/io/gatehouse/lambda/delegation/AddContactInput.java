package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.assignment.AddContact;
import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.SelectionInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code AddContact}, with the company of the path. */
record AddContactInput(
    @Nullable String companyId,
    @Nullable String email,
    @Nullable SelectionInput give,
    @Nullable String template,
    @Nullable Boolean selectAll,
    @Nullable Boolean withRequired,
    @Nullable String seat) {
  AddContact.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    EmailAddress address = validation.required("/email", email, EmailAddress::new);
    Selection given = SelectionInput.read(give, "/give", ids);
    String used = ids.template("/template", template);
    SeatTypeId wanted = ids.seat("/seat", seat);
    validation.finish();
    return new AddContact.Input(
        Ids.company(companyId),
        Objects.requireNonNull(address),
        new Assignment(
            given,
            Selection.NOTHING,
            used,
            Boolean.TRUE.equals(selectAll),
            Boolean.TRUE.equals(withRequired),
            false),
        wanted);
  }
}
