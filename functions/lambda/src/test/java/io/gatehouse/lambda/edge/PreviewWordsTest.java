package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.preview.Preview;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.user.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a preview says in words, with none, one and several of everything (R46). */
@DisplayName("R46: a preview in words, in three languages")
class PreviewWordsTest {
  private static final Catalogue CATALOGUE = Catalogues.SMALL;
  private static final SeatTypeId CORE = new SeatTypeId("core");
  private static final List<PermissionId> SOME = List.of(new PermissionId("invoices.view"));

  @Test
  void success_R46_none() {
    assertThat(words(List.of(), false, 0, 0, 0))
        .containsExactlyEntriesOf(
            ordered(
                "Ingens adgang ændres; ingen mails sendes.",
                "Nobody’s access changes; no mail goes out.",
                "Aucun accès ne change; aucun e-mail ne part."));
  }

  @Test
  void success_R46_one() {
    assertThat(words(List.of(loses(1, "Contoso")), false, 1, 1, 1))
        .containsExactlyEntriesOf(
            ordered(
                "1 person mister adgang til Contoso; 1 sæde bliver ledigt (core); 1 sæde bliver"
                    + " optaget (core); 1 mail sendes.",
                "1 person loses access to Contoso; 1 seat (core) is freed; 1 seat (core) is taken; 1 mail goes out.",
                "1 personne perd l’accès à Contoso; 1 place se libère (core); 1 place est prise"
                    + " (core); 1 e-mail part."));
  }

  @Test
  void success_R46_several() {
    List<Preview.AccessChange> three =
        List.of(loses(1, "Contoso"), loses(2, "Contoso"), loses(3, "Contoso"));
    assertThat(words(three, false, 2, 0, 4))
        .containsExactlyEntriesOf(
            ordered(
                "3 personer mister adgang til Contoso; 2 sæder bliver ledige (core); 4 mails sendes.",
                "3 people lose access to Contoso; 2 seats (core) are freed; 4 mails go out.",
                "3 personnes perdent l’accès à Contoso; 2 places se libèrent (core); 4 e-mails"
                    + " partent."));
  }

  @Test
  void success_R46_atSeveralCompaniesAndMoreThanAreListed() {
    assertThat(words(List.of(loses(1, "Contoso"), loses(1, "Fabrikam")), true, 0, 0, 0))
        .containsExactlyEntriesOf(
            ordered(
                "Mindst 1 person mister adgang til 2 virksomheder; ingen mails sendes.",
                "At least 1 person loses access to 2 companies; no mail goes out.",
                "Au moins 1 personne perd l’accès à 2 entreprises; aucun e-mail ne part."));
  }

  @Test
  void success_R46_everyKindOfChange() {
    List<Preview.AccessChange> changes =
        List.of(
            loses(1, "Contoso"),
            change(2, "Contoso", true, false, SOME, List.of()),
            change(3, "Contoso", false, false, List.of(), SOME),
            change(4, "Contoso", false, false, SOME, List.of()),
            change(5, "Contoso", false, false, SOME, List.of()));
    assertThat(words(changes, false, 0, 0, 2))
        .containsExactlyEntriesOf(
            ordered(
                "1 person mister adgang til Contoso; 1 person får adgang til Contoso; 1 person"
                    + " mister rettigheder hos Contoso; 2 personer får rettigheder hos Contoso;"
                    + " 2 mails sendes.",
                "1 person loses access to Contoso; 1 person gains access to Contoso; 1 person"
                    + " loses permissions at Contoso; 2 people gain permissions at Contoso; 2"
                    + " mails go out.",
                "1 personne perd l’accès à Contoso; 1 personne obtient l’accès à Contoso; 1"
                    + " personne perd des autorisations chez Contoso; 2 personnes obtiennent des"
                    + " autorisations chez Contoso; 2 e-mails partent."));
  }

  @Test
  void success_R46_seatsOfTheStandardCatalogueInEnglish() {
    PreviewPhrases english = new PreviewPhrases.English();
    assertThat(english.freed(1, "Core seat")).isEqualTo("1 core seat is freed");
    assertThat(english.taken(5, "View-only seat")).isEqualTo("5 view-only seats are taken");
    assertThat(english.taken(2, "Bench")).isEqualTo("2 seats (Bench) are taken");
  }

  private static Map<String, String> ordered(String danish, String english, String french) {
    Map<String, String> all = new TreeMap<>();
    all.put("da", danish);
    all.put("en", english);
    all.put("fr", french);
    return all;
  }

  private static Preview.AccessChange loses(int user, String company) {
    return change(user, company, false, true, List.of(), SOME);
  }

  private static Preview.AccessChange change(
      int user,
      String company,
      boolean enters,
      boolean leaves,
      List<PermissionId> gains,
      List<PermissionId> loses) {
    return new Preview.AccessChange(
        new UserId("usr_" + user),
        new PersonName("Anna", "Berg"),
        new CompanyId("cmp_" + company),
        company,
        false,
        enters,
        leaves,
        gains,
        loses);
  }

  private static Map<String, String> words(
      List<Preview.AccessChange> access, boolean more, int freed, int taken, int mails) {
    CompanyId company = new CompanyId("cmp_Contoso");
    List<Preview.FreedSeat> seats = new ArrayList<>();
    IntStream.range(0, freed)
        .forEach(
            each -> seats.add(new Preview.FreedSeat(new UserId("usr_" + each), company, CORE)));
    List<Preview.TakenSeat> seatsTaken = new ArrayList<>();
    IntStream.range(0, taken)
        .forEach(
            each ->
                seatsTaken.add(new Preview.TakenSeat(new UserId("usr_" + each), company, CORE)));
    List<Preview.Mail> all = new ArrayList<>();
    IntStream.range(0, mails)
        .forEach(
            each ->
                all.add(
                    new Preview.Mail(
                        "invitation", null, new EmailAddress("a" + each + "@example.com"))));
    return new PreviewWords(
            new Preview(Map.of(), Map.of(), access, more, seats, seatsTaken, all), CATALOGUE)
        .inEveryLanguage();
  }
}
