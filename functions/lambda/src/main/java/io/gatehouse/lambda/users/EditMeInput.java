package io.gatehouse.lambda.users;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.lifecycle.EditUser;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.UserOfCompany;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code EditUser}: what is absent stays as it is.
 *
 * @param phone null or empty text takes the number away, which only JSON can tell from absence
 */
record EditMeInput(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable JsonNode phone,
    @Nullable String language) {

  EditUser.Input read(UserOfCompany named) {
    Validation validation = new Validation();
    String first = part(validation, "/firstName", firstName);
    String last = part(validation, "/lastName", lastName);
    Language spoken =
        language == null ? null : validation.required("/language", language, Language::of);
    PhoneNumber number = null;
    if (phone != null && !phone.isNull() && !phone.isTextual()) {
      validation.error("/phone", "has the wrong type");
    } else if (phone != null && phone.isTextual()) {
      number = validation.optional("/phone", phone.asText(), PhoneNumber::new);
    }
    validation.finish();
    return new EditUser.Input(named, first, last, number, phone != null, spoken);
  }

  /** A name can be changed and not be taken away. */
  private static @Nullable String part(Validation validation, String field, @Nullable String part) {
    return part == null ? null : validation.required(field, part, PersonName::part);
  }
}
