package io.gatehouse.domain.notification;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told of a change of a partner's access, besides users (R31). */
class NamedAddressesTest {
  private static final String FORM = "must be an e-mail address such as anna@example.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@x.example,b@y.example",
        " a@x.example , b@y.example ",
        "a@x.example,\n\tb@y.example",
        ",a@x.example,,b@y.example,",
        "a@x.example,b@y.example,A@X.example"
      })
  @DisplayName("R31: addresses in one text, with commas between them")
  void success_R31_commas(String text) {
    assertThat(read(text))
        .extracting(EmailAddress::value)
        .containsExactly("a@x.example", "b@y.example");
  }

  @Test
  @DisplayName("R31: as a list, whose members may hold several, too")
  void success_R31_list() {
    assertThat(read("a@x.example", "b@y.example, c@z.example"))
        .extracting(EmailAddress::value)
        .containsExactly("a@x.example", "b@y.example", "c@z.example");
  }

  @Test
  @DisplayName("R8, R31: one mailbox counts once, however it is written")
  void success_R31_eachMailboxOnce() {
    assertThat(read("Anna@Sømænd.example", "anna@sømænd.EXAMPLE, anna@xn--smnd-woa0i.example"))
        .extracting(EmailAddress::value)
        .containsExactly("Anna@Sømænd.example");
  }

  @Test
  @DisplayName("R31: up to ten mailboxes, and not one more")
  void R31_atMostTen() {
    assertThat(read(numbered(10))).hasSize(10);
    assertThat(read(numbered(10) + ",1@X.example")).hasSize(10);
    assertFaults(
        List.of(new FieldError("/notify", "must be at most 10 e-mail addresses")), numbered(11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", " , ,"})
  @DisplayName("R31: at least one")
  void failure_R31_none(String text) {
    FieldError fault =
        new FieldError("/notify", "is required: at least one e-mail address to tell");
    assertFaults(List.of(fault), text);
    assertFaults(List.of(fault));
    assertFaults(List.of(fault), text, null);
  }

  @Test
  @DisplayName("R31: no text at all, no list at all")
  void failure_R31_nothing() {
    Validation validation = new Validation();
    assertThat(NamedAddresses.read(validation, "/notify", (String) null)).isEmpty();
    assertThat(NamedAddresses.read(validation, "/notify", (List<@Nullable String>) null)).isEmpty();
    assertRefused(validation::finish, Refusal.InvalidRequest.class);
  }

  @Test
  @DisplayName("R31: every fault by itself, at its place, without the text that is at fault")
  void failure_R31_everyFault() {
    assertFaults(
        List.of(
            new FieldError("/notify", "number 2 " + FORM),
            new FieldError("/notify", "number 4 " + FORM)),
        "a@x.example, nobody, b@y.example, c@nowhere");
    assertFaults(
        List.of(new FieldError("/notify/1", FORM), new FieldError("/notify/2", "number 1 " + FORM)),
        "a@x.example",
        "nobody",
        "c@nowhere, b@y.example");
    assertFaults(List.of(new FieldError("/notify", FORM)), "a@x.example; b@y.example");
  }

  private static void assertFaults(List<FieldError> faults, @Nullable String... texts) {
    Validation validation = new Validation();
    NamedAddresses.read(validation, "/notify", Arrays.asList(texts));
    assertRefused(validation::finish, new Refusal.InvalidRequest(faults));
  }

  private static List<EmailAddress> read(String... texts) {
    Validation validation = new Validation();
    List<EmailAddress> read =
        texts.length == 1
            ? NamedAddresses.read(validation, "/notify", texts[0])
            : NamedAddresses.read(validation, "/notify", Arrays.asList(texts));
    validation.finish();
    return read;
  }

  private static String numbered(int many) {
    return String.join(
        ",", IntStream.rangeClosed(1, many).mapToObj(number -> number + "@x.example").toList());
  }
}
