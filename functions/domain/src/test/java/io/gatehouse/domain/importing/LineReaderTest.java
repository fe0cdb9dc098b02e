package io.gatehouse.domain.importing;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Language;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A line of a file is read as a person to be made (R8, R10, R11), or refused by its columns. */
class LineReaderTest {
  private static final List<String> ALL =
      Arrays.stream(Column.values()).map(Column::heading).toList();

  private final LineReader reader = new LineReader(Catalogues.SMALL);

  @Test
  void success_R8_R10_R11_everyColumn() {
    NewPerson person =
        read(
            "Ida",
            "Åse",
            "Ida@Example.com",
            "+45 20 12 34 56",
            "DA",
            "users.view; invoices.view",
            "account-manager",
            "super-admin",
            "all",
            "nej",
            "Core");
    assertThat(person.name().full()).isEqualTo("Ida Åse");
    assertThat(person.email().key()).isEqualTo("ida@example.com");
    assertThat(person.phone()).isNotNull();
    assertThat(person.language()).isEqualTo(Language.DA);
    assertThat(person.assignment().give().permissions())
        .containsExactlyInAnyOrder(PermissionId.USERS_VIEW, new PermissionId("invoices.view"));
    assertThat(person.assignment().give().roles()).containsExactly(new RoleId("account-manager"));
    assertThat(person.assignment().template()).isEqualTo("super-admin");
    assertThat(person.customers()).isEqualTo(CustomerChoice.all());
    assertThat(person.sendInvitation()).isFalse();
    assertThat(person.seat()).isEqualTo(new SeatTypeId("core"));
  }

  @Test
  void success_R11_whatIsLeftEmpty() {
    NewPerson person = read("Ida", "Åse", "ida@example.com", "", "fr", "", "", "", "", "");
    assertThat(person.sendInvitation()).isTrue();
    assertThat(person.customers()).isEqualTo(CustomerChoice.NONE);
    assertThat(person.assignment().give().isEmpty()).isTrue();
    assertThat(
            read("Ida", "Åse", "i@x.example", "", "fr", "", "", "", "none", "").customers().kind())
        .isEqualTo(CustomerScope.Kind.CHOSEN);
  }

  @Test
  void failure_everyFaultOfALineAtOnce() {
    Refusal.InvalidRequest refusal =
        assertRefused(
            () ->
                read(
                    "", "", "x", "12", "xx", "no.such", "no-such", "none", "some", "perhaps",
                    "throne"),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactlyElementsOf(ALL.stream().map(heading -> "/" + heading).toList());
  }

  @Property
  void success_R8_anyNameIsReadAsItStands(
      @ForAll("names") String first, @ForAll("names") String last) {
    NewPerson person = read(first, last, "ida@example.com", "", "en", "", "", "", "", "");
    assertThat(person.name().first()).isEqualTo(first);
    assertThat(person.name().last()).isEqualTo(last);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("aZåØé李ж'-.=+@\"")
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(text -> text + "x");
  }

  @Test
  void success_headingsHoweverTheyAreWritten() {
    assertThat(Columns.of(List.of("First_Name", "LASTNAME", " e mail ", "Language", "")).faults())
        .isEmpty();
    assertThat(Columns.of(List.of("language", "Language", "Løn")).faults())
        .extracting(Fault::column)
        .containsExactly("language", "Løn", "first name", "last name", "e-mail");
  }

  private NewPerson read(String... cells) {
    return reader.read(Columns.of(ALL), new Sheet.Row(2, List.of(cells)));
  }
}
