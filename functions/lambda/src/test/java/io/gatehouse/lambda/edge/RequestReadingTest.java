package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request's parts come from, and which wins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestReadingTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member stranger =
      portal.people.company(operator, "Sydvest", "sonja@sydvest.example");

  @Test
  void success_R18_companyOfThePathWinsOverTheBodysAndTheQuerys() {
    Map<String, Object> person = People.person("path@nordwind.example");
    person.put("companyId", stranger.company());
    Reply made =
        portal
            .as(administrator)
            .to(Operation.USER_CREATE, administrator.company())
            .query("companyId", stranger.company())
            .body(person)
            .send()
            .expect(201);
    assertThat(made.at("/companyId")).isEqualTo(administrator.company());
  }

  @Test
  void failure_R18_companyOfTheBodyOpensNoOther() {
    Map<String, Object> person = People.person("body@nordwind.example");
    person.put("companyId", administrator.company());
    portal
        .as(administrator)
        .post(Operation.USER_CREATE, person, stranger.company())
        .refused(404, "not-found");
  }

  @Test
  void success_base64Body() {
    Map<String, Object> person = People.person("base64@nordwind.example");
    person.put("firstName", "Zoë 🌊");
    Reply made =
        portal
            .as(administrator)
            .to(Operation.USER_CREATE, administrator.company())
            .base64Body(Json.write(person))
            .send()
            .expect(201);
    assertThat(made.at("/firstName")).isEqualTo("Zoë 🌊");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, 101",
    "limit, many",
    "limit, 2.5",
    "limit, -1",
    "limit, 99999999999"
  })
  void failure_limitThatIsNone(String name, String value) {
    portal.as(operator).to(Operation.COMPANY_LIST).query(name, value).send().invalid("/limit");
  }

  @Test
  void failure_unknownQueryParameter() {
    portal.as(operator).to(Operation.COMPANY_LIST).query("sort", "name").send().invalid("/sort");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%", "AAAA", "ÆØÅ", " "})
  void failure_pageTokenThatIsNone(String token) {
    portal
        .as(operator)
        .to(Operation.COMPANY_LIST)
        .query("pageToken", token)
        .send()
        .invalid("/pageToken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usr_", "anna", "usr_../..", "cmp_1", "usr_ÆØÅ", "usr_1#2", "%00"})
  void failure_userIdThatIsNoneNamesNobody(String id) {
    portal
        .as(administrator)
        .ask(Operation.USER_GET, administrator.company(), id)
        .refused(404, "not-found");
  }

  @Test
  void failure_R52_directInputThatIsNoObject() {
    for (Object input : List.of("text", List.of(), 5)) {
      portal
          .direct(Operation.ME_GET)
          .actor("userId", administrator.id())
          .vary(event -> event.putPOJO("input", input))
          .send()
          .invalid("/input");
    }
  }

  @Test
  void failure_R52_workloadWithANameTooLong() {
    portal
        .direct(Operation.PORTAL_INITIALIZE)
        .actor("workload", "w".repeat(1_000))
        .key("k")
        .send()
        .invalid("/actor/workload");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.5, 0, 1e3})
  void failure_R52_limitThatIsNone(double limit) {
    portal
        .direct(Operation.COMPANY_LIST)
        .actor("userId", operator.id())
        .input(Map.of("limit", limit))
        .send()
        .invalid("/limit");
  }

  @Test
  void failure_R52_idempotencyKeyThatIsNoText() {
    // Passed over, it would let the caller believe that a repetition does no harm.
    portal
        .direct(Operation.USER_CREATE)
        .actor("userId", administrator.id())
        .vary(event -> event.putObject("idempotencyKey").put("id", "k"))
        .send()
        .invalid("/idempotencyKey");
  }
}
