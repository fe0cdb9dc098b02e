package io.gatehouse.domain.refusal;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PhoneNumber;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private final Validation validation = new Validation();

  @Test
  void success_soundFieldsAreRead() {
    assertThat(validation.required("/email", " a@b.dk ", EmailAddress::new))
        .isEqualTo(new EmailAddress("a@b.dk"));
    assertThat(validation.optional("/language", "da", Language::of)).isEqualTo(Language.DA);
    validation.finish();
  }

  @Test
  void success_whatIsMissingMayBeOptional() {
    for (String missing : Stream.of((String) null, "", "  ").toList()) {
      assertThat(validation.optional("/phone", missing, PhoneNumber::new)).isNull();
    }
    validation.finish();
  }

  @Test
  void failure_whatIsMissingOrBlankIsRequired() {
    for (String missing : Stream.of((String) null, "", " \t ").toList()) {
      assertThat(validation.required("/email", missing, EmailAddress::new)).isNull();
    }
    FieldError fault = new FieldError("/email", "is required");
    assertThat(errors()).containsExactly(fault, fault, fault);
  }

  @Test
  void failure_everyFaultIsToldWithItsPlace() {
    validation.required("/name", null, String::valueOf);
    Validation user = validation.at("/firstUser");
    user.required("/email", "nobody", EmailAddress::new);
    user.optional("/language", "de", Language::of);
    user.at("/home").error("/x", "is odd");
    assertThat(errors())
        .containsExactly(
            new FieldError("/name", "is required"),
            new FieldError(
                "/firstUser/email", "must be an e-mail address such as anna@example.com"),
            new FieldError("/firstUser/language", "must be one of en, fr, da"),
            new FieldError("/firstUser/home/x", "is odd"));
  }

  @Test
  void failure_numbersAreReadTheSameWay() {
    validation.optional("/limit", 101, limit -> new PageRequest("", limit, null));
    assertThat(errors()).containsExactly(new FieldError("/limit", "must be between 1 and 100"));
  }

  @Test
  void failure_R41_faultDoesNotRepeatThePassword() {
    String secret = "hunter2";
    validation.required("/password", secret, Password::new);
    assertThat(errors()).singleElement().asString().doesNotContain(secret);
  }

  @Test
  void failure_oneFaultFoundAfterReading() {
    assertRefused(
        () -> {
          throw Validation.refuse("/type", "does not fit");
        },
        new Refusal.InvalidRequest(List.of(new FieldError("/type", "does not fit"))));
  }

  private List<FieldError> errors() {
    return assertRefused(validation::finish, Refusal.InvalidRequest.class).errors();
  }
}
