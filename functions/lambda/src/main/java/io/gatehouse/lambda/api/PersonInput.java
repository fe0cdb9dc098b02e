package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person to become a user: the schema {@code CreateUser}, wherever it stands in a request. */
public record PersonInput(
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
  /** Reads what it can and notes every fault; null only if there was one. */
  public @Nullable NewPerson read(Validation validation, Catalogue catalogue) {
    String first = validation.required("/firstName", firstName, PersonName::part);
    String last = validation.required("/lastName", lastName, PersonName::part);
    EmailAddress address = validation.required("/email", email, EmailAddress::new);
    PhoneNumber number = validation.optional("/phone", phone, PhoneNumber::new);
    Language spoken = validation.required("/language", language, Language::of);
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    Assignment assignment =
        new Assignment(
            ids.selection("", permissions, roles, resources),
            Selection.NOTHING,
            ids.template("/template", template),
            Boolean.TRUE.equals(selectAll),
            Boolean.TRUE.equals(withRequired),
            false);
    SeatTypeId chosen = ids.seat("/seat", seat);
    CustomerChoice choice = CustomersInput.orNone(customers, validation.at("/customers"));
    if (first == null || last == null || address == null || spoken == null) {
      return null;
    }
    return new NewPerson(
        new PersonName(first, last),
        address,
        number,
        spoken,
        assignment,
        chosen,
        choice,
        sendInvitation == null || sendInvitation);
  }
}
