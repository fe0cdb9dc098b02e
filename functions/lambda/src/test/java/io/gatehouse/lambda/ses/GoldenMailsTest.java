package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.user.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mail as it goes out, kept beside the tests: a change of words or looks is seen in review.
 */
class GoldenMailsTest {
  private static final Path FOLDER = Path.of("src/test/resources/ses/golden");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");
  private static final String HOW_TO_UPDATE =
      "%s differs. If that is wanted: mvn -pl functions/lambda -am test -Dtest=GoldenMailsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens.update=true, then look at the"
          + " difference";

  private final MailWriter writer = new MailWriter(SampleLetters.SETTINGS, SampleLetters.CATALOGUE);

  @ParameterizedTest
  @MethodSource("io.gatehouse.lambda.ses.EveryMail#kindsAndLanguages")
  void looksAsLastAgreed(LetterKind kind, Language language) throws IOException {
    Mail mail = writer.write(SampleLetters.TYPICAL.of(kind, language));

    compare(kind.id() + "." + language.code() + ".txt", mail.subject() + "\n\n" + mail.text());
    compare(kind.id() + "." + language.code() + ".html", mail.html());
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(file).as(HOW_TO_UPDATE, name).exists();
    assertThat(actual).as(HOW_TO_UPDATE, name).isEqualTo(Files.readString(file));
  }
}
