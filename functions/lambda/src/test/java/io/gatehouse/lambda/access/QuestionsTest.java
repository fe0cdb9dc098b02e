package io.gatehouse.lambda.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R43, R44: check, explain, who and what, over HTTP and by direct invocation (R52). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  @AutoClose private final Scene scene = new Scene();

  @BeforeEach
  void forget() {
    scene.portal.dynamoDb.forgetCalls();
  }

  @AfterEach
  void questionsWriteNothing() {
    assertThat(scene.portal.dynamoDb.writes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "adam, cmp_nord, users.manage, true",
    "adam, cmp_kund, users.manage, false",
    "pia,  cmp_nord, users.view, false",
    "kim,  cmp_kund, users.manage, true",
    "kim,  cmp_sund, users.manage, false",
    "cho,  cmp_kund, users.manage, true",
    "cho,  cmp_vand, users.manage, false",
    "ida,  cmp_kund, invoices.view, true",
    "dora, cmp_kund, users.view, false",
    "stig, cmp_stop, users.view, false",
    "olivia, cmp_sund, users.manage, true",
    "nobody, cmp_nord, users.view, false",
    "adam, cmp_nowhere, users.view, false",
  })
  void success_R43_check(String user, String company, String permission, boolean allowed) {
    Map<String, String> question =
        Map.of("userId", Scene.id(user), "companyId", company, "permission", permission);
    Reply answer = scene.ask("workload", Operation.ACCESS_CHECK, question).expect(200);
    assertThat(answer.json().path("allowed").isBoolean()).isTrue();
    assertThat(answer.json().path("allowed").asBoolean()).isEqualTo(allowed);
    Reply why = scene.ask("workload", Operation.ACCESS_EXPLAIN, question).expect(200);
    assertThat(why.json().path("allowed").asBoolean()).isEqualTo(allowed);
    assertThat(why.json().path("paths").isEmpty()).isEqualTo(!allowed);
    assertThat(why.json().path("missing").isEmpty()).isEqualTo(allowed);
  }

  @Test
  void success_R43_oneOfManyThings() {
    Map<String, Object> question =
        Map.of(
            "userId",
            "usr_ivan",
            "companyId",
            "cmp_kund",
            "permission",
            "instances.open",
            "resource",
            Map.of("kind", "instance", "name", "north"));
    Reply north = scene.ask("workload", Operation.ACCESS_EXPLAIN, question).expect(200);
    assertThat(north.at("/paths/0/kind")).isEqualTo("RESOURCE");
    assertThat(north.at("/paths/0/words")).isEqualTo("Instance north, given by kund ApS.");
    Map<String, Object> other = new HashMap<>(question);
    other.put("resource", Map.of("kind", "instance", "name", "south"));
    assertThat(scene.ask("workload", Operation.ACCESS_CHECK, other).at("/allowed"))
        .isEqualTo("false");
    other.put("permission", "invoices.view");
    scene.ask("workload", Operation.ACCESS_EXPLAIN, other).invalid("/permission");
  }

  @Test
  void success_R43_byAddressOrAboutOneself() {
    Map<String, String> byAddress =
        Map.of("email", " Kim@Example.com", "companyId", "cmp_kund", "permission", "users.view");
    assertThat(scene.ask("workload", Operation.ACCESS_CHECK, byAddress).at("/allowed"))
        .isEqualTo("true");
    Map<String, String> aboutMe = Map.of("companyId", "cmp_nord", "permission", "users.view");
    assertThat(scene.ask("vera", Operation.ACCESS_CHECK, aboutMe).at("/allowed")).isEqualTo("true");
    scene.ask("workload", Operation.ACCESS_CHECK, aboutMe).invalid("/userId");
  }

  @Test
  @DisplayName("R43: a reason with who can mend it, in words and in a form for programs")
  void success_R43_reasons() {
    Reply why =
        scene
            .ask(
                "workload",
                Operation.ACCESS_EXPLAIN,
                Map.of(
                    "userId",
                    "usr_adam",
                    "companyId",
                    "cmp_nord",
                    "permission",
                    "data-estate.view"))
            .expect(200);
    assertThat(why.at("/missing/0/reason")).isEqualTo("NOT_ENTITLED");
    assertThat(why.at("/missing/0/mender")).isEqualTo("OPERATOR");
    assertThat(why.at("/missing/0/words"))
        .isEqualTo("nord ApS is not entitled to it. The operator of the portal can change that.");
    Reply how =
        scene
            .ask(
                "workload",
                Operation.ACCESS_EXPLAIN,
                Map.of("userId", "usr_ida", "companyId", "cmp_kund", "permission", "invoices.view"))
            .expect(200);
    assertThat(how.at("/paths/0/role")).isEqualTo("account-manager");
    assertThat(how.at("/paths/0/words")).isEqualTo("The role Account manager, given by kund ApS.");
  }

  /** Who may ask about whom: asker, subject, company, whether the question is answered. */
  static Stream<List<Object>> rights() {
    return Stream.of(
        List.of("vera", "pia", "cmp_nord", true),
        List.of("adam", "kim", "cmp_nord", true),
        List.of("pia", "vera", "cmp_nord", false),
        List.of("adam", "cora", "cmp_kund", false),
        List.of("kim", "cora", "cmp_kund", true),
        List.of("cho", "vic", "cmp_vand", false),
        List.of("cho", "cora", "cmp_kund", true),
        List.of("olivia", "ida", "cmp_sund", true),
        List.of("oscar", "ida", "cmp_sund", false),
        List.of("oscar", "olivia", "cmp_operator", true),
        List.of("pia", "nobody", "cmp_nord", false),
        List.of("pia", "nobody", "cmp_nowhere", false),
        List.of("olivia", "nobody", "cmp_nowhere", true));
  }

  @ParameterizedTest
  @MethodSource("rights")
  @DisplayName("R18: about others asks whoever sees the company's users; a refusal tells nothing")
  void success_R18_aboutOthers(List<Object> row) {
    Map<String, Object> question =
        Map.of("userId", "usr_" + row.get(1), "companyId", row.get(2), "permission", "users.view");
    for (Operation operation : List.of(Operation.ACCESS_CHECK, Operation.ACCESS_EXPLAIN)) {
      Reply answer = scene.ask(row.getFirst().toString(), operation, question);
      if (row.get(3).equals(true)) {
        answer.expect(200);
      } else {
        answer.refused(403, "not-permitted");
        assertThat(answer.at("/detail")).isEqualTo("It needs the permission users.view.");
      }
    }
  }

  @Test
  @DisplayName("R18: why one may not do something in a company of others is as if there were none")
  void failure_R18_explainTellsNothingOfOtherCompanies() {
    String missing = null;
    for (String company : List.of("cmp_nowhere", "cmp_sund", "cmp_stop")) {
      Reply why =
          scene
              .ask(
                  "pia",
                  Operation.ACCESS_EXPLAIN,
                  Map.of("companyId", company, "permission", "invoices.view"))
              .expect(200);
      missing = missing == null ? why.text() : missing;
      assertThat(why.text()).as(company).isEqualTo(missing).contains("COMPANY_UNKNOWN");
    }
  }

  @Test
  @DisplayName("R18: nor does it tell of users who have nothing to do with the company")
  void failure_R18_explainTellsNothingOfOtherUsers() {
    String missing = null;
    for (String user : List.of("nobody", "dora", "ida", "vic")) {
      Reply why =
          scene
              .ask(
                  "adam",
                  Operation.ACCESS_EXPLAIN,
                  Map.of(
                      "userId",
                      Scene.id(user),
                      "companyId",
                      "cmp_nord",
                      "permission",
                      "users.view"))
              .expect(200);
      missing = missing == null ? why.text() : missing;
      assertThat(why.text()).as(user).isEqualTo(missing).contains("USER_UNKNOWN");
    }
  }

  @Test
  void success_R44_who() {
    Map<String, Object> question =
        Map.of("companyId", "cmp_kund", "permission", "users.manage", "limit", 2);
    List<String> everybody = List.of("usr_cho", "usr_cora", "usr_ida", "usr_kim", "usr_olivia");
    for (String asker : List.of("workload", "cora", "kim", "cho", "olivia")) {
      assertThat(scene.all(asker, Operation.ACCESS_WHO, question, "userId"))
          .as(asker)
          .isEqualTo(everybody);
    }
    assertThat(scene.all("cora", Operation.ACCESS_WHO, question, "companyId"))
        .containsExactly("cmp_nord", "cmp_kund", "cmp_sund", "cmp_nord", "cmp_operator");
    scene.ask("adam", Operation.ACCESS_WHO, question).refused(403, "not-permitted");
    scene
        .ask(
            "cora",
            Operation.ACCESS_WHO,
            Map.of("companyId", "cmp_nowhere", "permission", "users.manage"))
        .refused(403, "not-permitted");
  }

  @Test
  void success_R44_whoMayUseOneThing() {
    Map<String, Object> question =
        Map.of(
            "companyId",
            "cmp_kund",
            "permission",
            "instances.open",
            "resource",
            Map.of("kind", "instance", "name", "north"));
    assertThat(scene.all("workload", Operation.ACCESS_WHO, question, "userId"))
        .contains("usr_ivan", "usr_cora");
  }

  @Test
  void success_R44_what() {
    Map<String, Object> kim = Map.of("userId", "usr_kim", "limit", 1);
    assertThat(scene.all("workload", Operation.ACCESS_WHAT, kim, "companyId"))
        .containsExactly("cmp_kund", "cmp_nord", "cmp_vand");
    assertThat(scene.all("kim", Operation.ACCESS_WHAT, Map.of(), "companyId"))
        .containsExactly("cmp_kund", "cmp_nord", "cmp_vand");
    Map<String, Object> manager = Map.of("userId", "usr_kim", "permission", "users.manage");
    assertThat(scene.all("adam", Operation.ACCESS_WHAT, manager, "companyId"))
        .containsExactly("cmp_kund", "cmp_vand");
    assertThat(scene.all("olivia", Operation.ACCESS_WHAT, Map.of("limit", 2), "companyId"))
        .containsExactly("cmp_kund", "cmp_nord", "cmp_operator", "cmp_sund", "cmp_vand");
    assertThat(scene.all("workload", Operation.ACCESS_WHAT, Map.of("userId", "usr_x"), "name"))
        .isEmpty();
  }

  @Test
  @DisplayName("R18: of a user's companies, others get to know those that they know of")
  void success_R18_whatOthersGetToKnow() {
    Map<String, Object> ida = Map.of("userId", "usr_ida");
    assertThat(scene.all("olivia", Operation.ACCESS_WHAT, ida, "companyId"))
        .containsExactly("cmp_kund", "cmp_sund");
    scene.ask("cora", Operation.ACCESS_WHAT, ida).refused(403, "not-permitted");
    Map<String, Object> kim = Map.of("userId", "usr_kim");
    assertThat(scene.all("adam", Operation.ACCESS_WHAT, kim, "companyId")).hasSize(3);
    assertThat(scene.all("vera", Operation.ACCESS_WHAT, kim, "companyId"))
        .containsExactly("cmp_nord");
    scene
        .ask("vera", Operation.ACCESS_WHAT, Map.of("userId", "usr_nobody"))
        .refused(403, "not-permitted");
  }

  @Test
  @DisplayName("A page token is good for the question it came with, asked by the same")
  void failure_pageTokenOfAnotherQuestion() {
    Map<String, Object> question =
        Map.of("companyId", "cmp_kund", "permission", "users.manage", "limit", 1);
    String token = scene.ask("cora", Operation.ACCESS_WHO, question).at("/nextPageToken");
    scene.ask("cora", Operation.ACCESS_WHO, with(question, "pageToken", token)).expect(200);
    scene
        .ask("kim", Operation.ACCESS_WHO, with(question, "pageToken", token))
        .invalid("/pageToken");
    for (Map.Entry<String, Object> other :
        Map.<String, Object>of("permission", "users.view", "limit", 2, "pageToken", token + "A")
            .entrySet()) {
      Map<String, Object> changed =
          with(with(question, "pageToken", token), other.getKey(), other.getValue());
      scene.ask("cora", Operation.ACCESS_WHO, changed).invalid("/pageToken");
    }
    Map<String, Object> what = Map.of("userId", "usr_cora", "limit", 1, "pageToken", token);
    scene.ask("cora", Operation.ACCESS_WHAT, what).invalid("/pageToken");
  }

  @ParameterizedTest
  @CsvSource({
    "userId, kim",
    "companyId, nord",
    "permission, users",
    "permission, no.such",
    "at, yesterday",
    "at, 2999-01-01T00:00:00Z"
  })
  void failure_faultsAreNamed(String field, String value) {
    Map<String, Object> question =
        with(
            Map.of("userId", "usr_kim", "companyId", "cmp_nord", "permission", "users.view"),
            field,
            value);
    scene.ask("workload", Operation.ACCESS_CHECK, question).invalid("/" + field);
  }

  @Test
  void failure_R50_whoMayNotSignIn() {
    Map<String, Object> question = Map.of("companyId", "cmp_kund", "permission", "users.view");
    scene.ask("dora", Operation.ACCESS_CHECK, question).refused(401, "sign-in-required");
    scene.ask("stig", Operation.ACCESS_CHECK, question).refused(401, "sign-in-required");
    scene.ask("nobody", Operation.ACCESS_CHECK, question).refused(401, "sign-in-required");
    scene.ask("dora", Operation.ACCESS_WHO, question).refused(401, "sign-in-required");
    scene.ask("dora", Operation.ACCESS_WHAT, Map.of()).refused(401, "sign-in-required");
    scene.portal.anyone().post(Operation.ACCESS_CHECK, question).refused(401, "sign-in-required");
    scene.direct(Operation.ACCESS_CHECK).input(question).send().refused(401, "sign-in-required");
    String before = Long.toString(scene.portal.clock.instant().getEpochSecond() - 1);
    scene
        .portal
        .as("usr_cora")
        .to(Operation.ACCESS_CHECK)
        .claim("auth_time", before)
        .body(question)
        .send()
        .refused(401, "sign-in-required");
  }

  @Test
  @DisplayName("R52: a workload that acts for a user may ask what that user may")
  void failure_R52_actingForSomebody() {
    scene
        .direct(Operation.ACCESS_CHECK)
        .actor("email", "pia@example.com")
        .actor("workload", "billing")
        .input(Map.of("userId", "usr_vera", "companyId", "cmp_nord", "permission", "users.view"))
        .send()
        .refused(403, "not-permitted");
  }

  @Test
  @DisplayName("R43: one read for a check, whoever asks")
  void success_R43_oneRead() {
    Map<String, Object> question =
        Map.of("userId", "usr_cora", "companyId", "cmp_kund", "permission", "users.view");
    for (String asker : List.of("workload", "cora", "kim")) {
      scene.ask(asker, Operation.ACCESS_CHECK, question).expect(200);
      scene.portal.dynamoDb.forgetCalls();
      scene.ask(asker, Operation.ACCESS_CHECK, question).expect(200);
      assertThat(scene.portal.dynamoDb.calls()).as(asker).containsExactly("batchGetItem");
    }
  }

  private static Map<String, Object> with(
      Map<String, Object> question, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(question);
    changed.put(field, value);
    return changed;
  }
}
