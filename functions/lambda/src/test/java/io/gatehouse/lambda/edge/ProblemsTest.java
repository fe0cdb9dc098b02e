package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problem details are a contract: callers switch on their types, people read their words. */
class ProblemsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/problem-types.txt");

  static Stream<Problem> problems() {
    return Stream.concat(
        EveryRefusal.samples().map(refusal -> Problems.of(refusal, "request-7")),
        Stream.of(Problems.unexpected("request-7"), Problems.unknownOperation("request-7")));
  }

  /** Published codes and statuses never change; new ones may come. */
  @Test
  void success_typesAreThoseThatWerePublished() throws IOException {
    String now =
        problems()
            .map(problem -> problem.status() + " " + problem.type() + "\n")
            .sorted()
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(now)
        .as(
            "If a type was added: mvn -pl functions/domain,functions/lambda test -Dtest=ProblemsTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true")
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void success_eachRefusalHasATypeOfItsOwn() {
    assertThat(problems().map(Problem::type).toList()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void success_everyProblemIsComplete(Problem problem) {
    JsonNode answer = HttpEvents.answer(Answer.failure(problem), "request-7");
    assertThat(answer.path("statusCode").asInt()).isEqualTo(problem.status()).isBetween(400, 599);
    assertThat(answer.at("/headers/content-type").asText()).isEqualTo("application/problem+json");
    assertThat(answer.at("/headers/cache-control").asText()).isEqualTo("no-store");
    assertThat(answer.at("/headers/x-request-id").asText()).isEqualTo("request-7");
    JsonNode body = Json.object(answer.path("body").asText());
    assertThat(body.path("type").asText()).matches("urn:gatehouse:problem:[a-z]+(-[a-z]+)*");
    assertThat(body.path("status").asInt()).isEqualTo(problem.status());
    assertThat(body.path("requestId").asText()).isEqualTo("request-7");
    for (String words : List.of("title", "detail", "nextStep")) {
      assertThat(body.path(words).asText()).as(words).isNotBlank();
    }
    assertThat(body.findValuesAsText("detail")).noneMatch(detail -> detail.contains("null"));
  }

  @Test
  void success_whatBelongsToOneProblemOnly() {
    assertThat(body(new Refusal.WrongCode(3)).path("attemptsLeft").asInt()).isEqualTo(3);
    assertThat(body(new Refusal.EmailTaken()).has("attemptsLeft")).isFalse();
    assertThat(body(new Refusal.EmailTaken()).has("errors")).isFalse();
    assertThat(body(new Refusal.NotPermitted("company.admin")).path("detail").asText())
        .contains("company.admin");
  }

  /**
   * RFC 9110: 10.2.3 wants a date of 5.6.7, whose day has two digits; not before the time it names.
   */
  @Test
  void success_R38_retryAfterIsAnHttpDate() {
    Problem problem = Problems.of(new Refusal.SentTooOften(EveryRefusal.RETRY_AT), "request-7");
    assertThat(problem.status()).isEqualTo(429);
    String header =
        HttpEvents.answer(Answer.failure(problem), "request-7").at("/headers/retry-after").asText();
    assertThat(header).isEqualTo("Mon, 02 Mar 2026 08:16:31 GMT");
    Instant when = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    assertThat(when).isAfter(EveryRefusal.RETRY_AT);
  }

  private static JsonNode body(Refusal refusal) {
    return Json.MAPPER.valueToTree(Problems.of(refusal, "request-7"));
  }
}
