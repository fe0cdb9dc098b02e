package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.user.Language;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word files of the three languages say the same (R42). */
class WordsTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\{(\\w+)}}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveTheSameKeysWithTheSameParameters(Language language) throws IOException {
    assertThat(parametersByKey(language)).isEqualTo(parametersByKey(Language.EN));
  }

  /** Straight quotes and three dots are typewriter's; unseen spaces are written out. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void areSetWithCare(Language language) throws IOException {
    words(language)
        .forEach(
            (key, words) -> {
              if (!key.startsWith("until.")) {
                assertThat(words)
                    .as(key)
                    .doesNotContain("'", "\"", "...", "  ")
                    .isEqualTo(words.strip());
              }
              if (language == Language.FR) {
                assertThat(words).as(key).doesNotContainPattern("[^\u202f][?!;]|[^\u00a0]:");
              }
            });
  }

  private static Map<String, String> parametersByKey(Language language) throws IOException {
    Map<String, String> parameters = new TreeMap<>();
    words(language)
        .forEach(
            (key, words) ->
                parameters.put(
                    key,
                    PARAMETER
                        .matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted()
                        .toList()
                        .toString()));
    return parameters;
  }

  private static Map<String, String> words(Language language) throws IOException {
    Properties properties = new Properties();
    try (var reader = MailResources.open("letters." + language.code() + ".properties")) {
      properties.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }
}
