package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.user.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every mail (R42). */
class MailWriterTest {
  private static final String EVERY_MAIL = "io.gatehouse.lambda.ses.EveryMail#kindsAndLanguages";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<]+");
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\b(src|href|background|url)\\s*[=(]\\s*\"?([^\"\\s>)]*)");

  /** By the catalogue's labels. */
  private static final Map<Language, String> ROLE =
      Map.of(
          Language.EN, "“Decision maker”",
          Language.FR, "«\u00a0Décideur\u00a0»",
          Language.DA, "»Beslutningstager«");

  private final MailWriter writer = new MailWriter(SampleLetters.SETTINGS, SampleLetters.CATALOGUE);

  private Mail write(LetterKind kind, Language language) {
    return writer.write(SampleLetters.TYPICAL.of(kind, language));
  }

  private static Optional<String> link(Letter letter) {
    return Links.of(letter, SampleLetters.SETTINGS.siteUrl());
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void bothPartsNameCompanyInviterCodeAndLink(LetterKind kind, Language language) {
    Letter letter = SampleLetters.TYPICAL.of(kind, language);
    Mail mail = writer.write(letter);

    for (String part : List.of(mail.text(), mail.html())) {
      assertThat(part).contains("Nordlys Rederi A/S");
      if (SampleLetters.namesReader(kind)) {
        assertThat(part).contains(SampleLetters.namesSomebody(kind) ? "Anna" : "Jens");
      }
      if (SampleLetters.namesSomebody(kind)) {
        assertThat(part).contains("Jens Østergaard");
      }
      if (SampleLetters.namesPartnerAndRole(kind)) {
        assertThat(part).contains("Fjordnet ApS", ROLE.get(language));
      }
      link(letter).ifPresent(link -> assertThat(part).contains(link));
      if (SampleLetters.hasInviter(kind)) {
        assertThat(part).contains("Anna Bjørnsen");
      }
      assertThat(part.contains("482 913")).isEqualTo(SampleLetters.hasCode(kind));
      assertThat(part.contains("2026"))
          .as("says until when")
          .isEqualTo(SampleLetters.saysUntilWhen(kind));
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void noPlaceholderIsLeft(LetterKind kind, Language language) {
    Mail mail = write(kind, language);

    for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
      assertThat(part).doesNotContain("{{", "}}", "null");
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void theSubjectIsOneShortLine(LetterKind kind, Language language) {
    assertThat(write(kind, language).subject()).hasSizeBetween(10, 78).doesNotContainPattern("\\R");
  }

  /**
   * No picture, font or style from elsewhere: the only address in a mail is the one it leads to.
   */
  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void nothingIsFetchedFromElsewhere(LetterKind kind, Language language) {
    Letter letter = SampleLetters.TYPICAL.of(kind, language);
    Mail mail = writer.write(letter);
    List<String> link = link(letter).stream().toList();

    for (String part : List.of(mail.text(), mail.html())) {
      // The names of XML's vocabularies look like addresses, but nobody fetches them.
      String shown = part.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
      assertThat(ADDRESS.matcher(shown).results().map(found -> found.group()).distinct())
          .containsExactlyElementsOf(link);
    }
    assertThat(REFERENCE.matcher(mail.html()).results().map(found -> found.group(2)).distinct())
        .containsExactlyElementsOf(link);
    assertThat(mail.html()).doesNotContain("<img", "<link", "<script", "@import", "@font-face");
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void thePagesLanguageIsDeclared(LetterKind kind, Language language) {
    assertThat(write(kind, language).html()).contains("<html lang=\"" + language.code() + "\"");
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void hostileNamesStayNames(LetterKind kind, Language language) {
    String hostile = "<script>\"alert\"('1')</script>\r\nBcc: eve@example.com\u2028x\u202ey";
    // Every character an address may have that means something to HTML or to a template.
    EmailAddress address = new EmailAddress("{{{portal}}}&'o'@nordlys.example.com");
    Mail mail = writer.write(SampleLetters.allNamed(hostile, address).of(kind, language));

    assertThat(mail.html()).doesNotContain("<script>", "\"alert\"", "</script>");
    assertThat(mail.html()).contains("&lt;script&gt;&quot;alert&quot;");
    if (SampleLetters.namesNewEmail(kind)) {
      assertThat(mail.text()).contains(address.value());
      assertThat(mail.html())
          .contains("{{{portal}}}&amp;&#39;o&#39;@nordlys")
          .doesNotContain(address.value());
    }
    for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
      assertThat(part).doesNotContain("\r", "\u2028", "\u202e");
      assertThat(part.lines()).noneMatch(line -> line.startsWith("Bcc:"));
    }
    assertThat(mail.subject()).doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void longNamesAreCutInTheSubjectOnly(LetterKind kind, Language language) {
    String name = "Ø".repeat(200);
    Mail mail =
        writer.write(
            SampleLetters.allNamed(name, SampleLetters.TYPICAL.newEmail()).of(kind, language));

    assertThat(mail.subject()).hasSizeLessThan(150).doesNotContain(name);
    assertThat(mail.text()).contains(name);
  }

  /** R41: logs hold neither code nor token. */
  @ParameterizedTest
  @MethodSource(EVERY_MAIL)
  void neitherLetterNorMailShowsItsSecretsAsText(LetterKind kind, Language language) {
    Letter letter = SampleLetters.TYPICAL.of(kind, language);

    for (String shown : List.of(letter.toString(), writer.write(letter).toString())) {
      assertThat(shown)
          .doesNotContain(SampleLetters.CODE, "482 913", SampleLetters.SECRET, "jens@example.com");
    }
  }
}
