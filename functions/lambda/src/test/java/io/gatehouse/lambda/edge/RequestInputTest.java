package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes instead of a good request is refused by the place of its fault, and writes
 * nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestInputTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @BeforeEach
  void forget() {
    portal.dynamoDb.forgetCalls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"email\":\"a@example.com\"",
        "[]",
        "[{}]",
        "\"text\"",
        "5",
        "null",
        "{} {}",
        "email=a@example.com",
        "{'email':'a@example.com'}"
      })
  void failure_bodyThatIsNoJsonObject(String body) {
    refused(create().rawBody(body)).invalid("");
  }

  @Test
  void failure_bodyNestedTooDeep() {
    refused(create().rawBody("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000))).invalid("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "firstName      | 5",
        "firstName      | true",
        "firstName      | {}",
        "firstName      | [`Anna`]",
        "language       | 1.5",
        "permissions    | \"company.admin\"",
        "permissions    | {}",
        "permissions    | [[]]",
        "permissions    | [5]",
        "sendInvitation | \"false\"",
        "sendInvitation | 0",
        "sendInvitation | []",
      })
  void failure_wrongType(String field, String value) {
    Map<String, Object> person = People.person("wrong@nordwind.example");
    person.put(field, "VALUE");
    String body = json(person).replace("\"VALUE\"", value.replace("`", "\""));
    Reply reply = refused(create().rawBody(body)).refused(400, "invalid-request");
    assertThat(reply.at("/errors/0/field")).startsWith("/" + field);
  }

  @ParameterizedTest
  @CsvSource({"firstname, Anna", "companyid, cmp_1", "userId, usr_1", "__proto__, x"})
  void failure_unknownField(String field, String value) {
    Map<String, Object> person = People.person("unknown@nordwind.example");
    person.put(field, value);
    refused(create().body(person)).invalid("/" + field);
  }

  @Test
  void failure_everyFaultIsNamedAtOnce() {
    Reply reply = refused(create().body(Map.of("email", "nobody", "phone", "1", "language", "de")));
    for (String field : new String[] {"firstName", "lastName", "email", "phone", "language"}) {
      reply.invalid("/" + field);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"firstName", "lastName", "email", "phone", "language"})
  void failure_tooLarge(String field) {
    Map<String, Object> person = People.person("large@nordwind.example");
    person.put(field, "a".repeat(100_000));
    refused(create().body(person)).invalid("/" + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b", "a\u007fb"})
  void failure_controlCharacters(String name) {
    Map<String, Object> person = People.person("control@nordwind.example");
    person.put("lastName", name);
    refused(create().body(person)).invalid("/lastName");
  }

  @Test
  void failure_brokenBase64() {
    refused(create().rawBody("%%%").vary(event -> event.put("isBase64Encoded", true))).invalid("");
  }

  @Test
  void failure_nothingAtAll() {
    refused(create()).invalid("/email");
    refused(create().rawBody("")).invalid("/email");
  }

  @Test
  void failure_idempotencyKeyThatIsTooLong() {
    refused(create().body(People.person("key@nordwind.example")).key("k".repeat(129)))
        .invalid("/idempotencyKey");
  }

  private HttpCall create() {
    return portal.as(administrator).to(Operation.USER_CREATE, administrator.company());
  }

  private Reply refused(HttpCall call) {
    Reply reply = call.send();
    assertThat(portal.dynamoDb.writes()).isEmpty();
    return reply.expect(400);
  }

  private static String json(Map<String, Object> body) {
    return Json.write(body);
  }
}
