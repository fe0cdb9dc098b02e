package io.gatehouse.lambda.api;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.Catalogue;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person to become a user: the schema {@code CreateUser}, wherever it stands in a request. */
public record PersonInput(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    @Nullable List<@Nullable String> permissions,
    @Nullable Boolean sendInvitation) {

  /** More than any catalogue has; a list without an end would get an answer without an end. */
  private static final int MOST_PERMISSIONS = 500;

  /** Reads what it can and notes every fault; null only if there was one. */
  public @Nullable NewPerson read(Validation validation) {
    String first = validation.required("/firstName", firstName, PersonName::part);
    String last = validation.required("/lastName", lastName, PersonName::part);
    EmailAddress address = validation.required("/email", email, EmailAddress::new);
    PhoneNumber number = validation.optional("/phone", phone, PhoneNumber::new);
    Language spoken = validation.required("/language", language, Language::of);
    Set<PermissionId> ticked = permissions(validation);
    if (first == null || last == null || address == null || spoken == null) {
      return null;
    }
    return new NewPerson(
        new PersonName(first, last),
        address,
        number,
        spoken,
        ticked,
        sendInvitation == null || sendInvitation);
  }

  private Set<PermissionId> permissions(Validation validation) {
    Set<PermissionId> ticked = new HashSet<>();
    List<@Nullable String> ids = permissions == null ? List.of() : permissions;
    if (ids.size() > MOST_PERMISSIONS) {
      validation.error("/permissions", "must have at most " + MOST_PERMISSIONS + " entries");
      return ticked;
    }
    for (int index = 0; index < ids.size(); index++) {
      PermissionId id =
          validation.required(
              "/permissions/" + index, ids.get(index), Catalogue.DEFAULT::assignable);
      if (id != null) {
        ticked.add(id);
      }
    }
    return ticked;
  }
}
