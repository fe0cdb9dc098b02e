package io.gatehouse.lambda.ses;

import io.gatehouse.domain.user.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every kind of mail in every language; for parameterized tests. */
final class EveryMail {
  private EveryMail() {}

  static Stream<Arguments> kindsAndLanguages() {
    return Arrays.stream(LetterKind.values())
        .flatMap(
            kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
  }
}
