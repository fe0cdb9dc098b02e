package io.gatehouse.lambda.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.DirectCall;
import io.gatehouse.lambda.portal.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R47: the OpenID AuthZEN Authorization API 1.0, request by request. The table is {@code
 * authzen.json}; whatever an answer has in it must be in the real one, too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthZenTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int OK = 200;

  @AutoClose private final Scene scene = new Scene();

  static Stream<Arguments> table() throws IOException {
    try (InputStream table = AuthZenTest.class.getResourceAsStream("authzen.json")) {
      JsonNode rows = MAPPER.readTree(Objects.requireNonNull(table));
      return StreamSupport.stream(rows.spliterator(), false)
          .map(row -> Arguments.of(row.path("name").asText(), row))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "R47 {0}")
  @MethodSource("table")
  void success_R47(String name, JsonNode row) {
    Reply reply =
        ask(row.path("as").asText("workload"), row.path("to").asText(), row.path("request"));
    reply.expect(row.path("status").asInt(OK));
    requireWithin(row.path("answer"), reply.json(), reply.text());
    row.path("absent").forEach(field -> assertThat(reply.json().has(field.asText())).isFalse());
  }

  @Test
  @DisplayName("R47: whatever a search finds is permitted, and pages of any size find the same")
  void success_R47_searchesAgreeWithEvaluation() {
    ObjectNode subjects = search("user", null, "users.manage", "company", "cmp_kund");
    List<JsonNode> users = pages("search/subject", subjects, 2);
    assertThat(users).hasSize(5).isEqualTo(pages("search/subject", subjects, 1));
    for (JsonNode user : users) {
      requirePermitted(
          user, MAPPER.createObjectNode().put("name", "users.manage"), subjects.path("resource"));
    }
    ObjectNode resources = search("user", "usr_olivia", "users.view", "company", null);
    List<JsonNode> companies = pages("search/resource", resources, 2);
    assertThat(companies).hasSize(5).isEqualTo(pages("search/resource", resources, 100));
    for (JsonNode company : companies) {
      requirePermitted(resources.path("subject"), resources.path("action"), company);
    }
    ObjectNode actions = search("user", "usr_cora", null, "company", "cmp_kund");
    List<JsonNode> names = pages("search/action", actions, 7);
    assertThat(names).hasSizeGreaterThan(10).isEqualTo(pages("search/action", actions, 1_000));
    for (JsonNode action : names) {
      requirePermitted(actions.path("subject"), action, actions.path("resource"));
    }
  }

  @Test
  @DisplayName("R47: a page token is good for the very request it came with, asked by the same")
  void failure_R47_tokenOfAnotherRequest() {
    ObjectNode request = search("user", null, "users.manage", "company", "cmp_kund");
    request.putObject("page").put("limit", 1);
    String token = ask("cora", "search/subject", request).expect(OK).at("/page/next_token");
    assertThat(token).isNotEmpty();
    request.withObjectProperty("page").put("token", token);
    ask("cora", "search/subject", request).expect(OK);
    ask("kim", "search/subject", request).invalid("/page/token");
    ask("cora", "search/resource", request.deepCopy().set("subject", entity("user", "usr_cora")))
        .invalid("/page/token");
    for (String change :
        List.of(
            "{\"action\": {\"name\": \"users.view\"}}",
            "{\"resource\": {\"type\": \"company\", \"id\": \"cmp_vand\"}}",
            "{\"subject\": {\"type\": \"user\", \"properties\": {\"companyId\": \"cmp_nord\"}}}",
            "{\"context\": {\"time\": 1}}",
            "{\"page\": {\"limit\": 2, \"token\": \"" + token + "\"}}")) {
      ObjectNode changed = request.deepCopy();
      changed.setAll((ObjectNode) read(change));
      ask("cora", "search/subject", changed).invalid("/page/token");
    }
  }

  @Test
  @DisplayName("R47: a limit of none gives none, and goes on from where it was")
  void success_R47_limitOfNone() {
    ObjectNode request = search("user", null, "users.manage", "company", "cmp_kund");
    request.putObject("page").put("limit", 0);
    Reply none = ask("workload", "search/subject", request).expect(OK);
    assertThat(none.json().path("results")).isEmpty();
    assertThat(none.at("/page/next_token")).isNotEmpty();
    ask("pia", "search/subject", request).refused(403, "not-permitted");
  }

  @Test
  @DisplayName("R47: a batch has at most a hundred members, and is read at once")
  void success_R47_batches() {
    ObjectNode batch = search("user", null, "users.manage", "company", "cmp_kund");
    batch.set("subject", entity("user", "usr_kim"));
    for (int member = 0; member < Evaluations.MOST; member++) {
      batch.withArrayProperty("evaluations").addObject();
    }
    ask("workload", "evaluations", batch).expect(OK);
    scene.portal.dynamoDb.forgetCalls();
    assertThat(ask("workload", "evaluations", batch).json().path("evaluations"))
        .hasSize(Evaluations.MOST)
        .allMatch(one -> one.path("decision").asBoolean());
    assertThat(scene.portal.dynamoDb.calls()).containsExactly("batchGetItem");
    batch.withArrayProperty("evaluations").addObject();
    ask("workload", "evaluations", batch).invalid("/evaluations");
  }

  @Test
  void failure_R50_whoMayNotSignIn() {
    ObjectNode request = search("user", "usr_dora", "users.view", "company", "cmp_kund");
    for (String endpoint :
        List.of(
            "evaluation", "evaluations", "search/subject", "search/resource", "search/action")) {
      ask("dora", endpoint, request).refused(401, "sign-in-required");
      scene.portal.anyone().post(operation(endpoint), request).refused(401, "sign-in-required");
      ObjectNode unknown = request.deepCopy();
      unknown.set("subject", entity("robot", "1"));
      unknown.set("resource", entity("book", "1"));
      ask("dora", endpoint, unknown).refused(401, "sign-in-required");
    }
  }

  private void requirePermitted(JsonNode subject, JsonNode action, JsonNode resource) {
    ObjectNode question = MAPPER.createObjectNode();
    question.set("subject", subject);
    question.set("action", action);
    question.set("resource", resource);
    assertThat(ask("workload", "evaluation", question).expect(OK).at("/decision"))
        .as(question.toString())
        .isEqualTo("true");
  }

  private List<JsonNode> pages(String endpoint, ObjectNode request, int limit) {
    List<JsonNode> found = new ArrayList<>();
    ObjectNode next = request.deepCopy();
    next.putObject("page").put("limit", limit);
    while (true) {
      Reply page = ask("workload", endpoint, next).expect(OK);
      assertThat(page.json().path("results").size()).isLessThanOrEqualTo(limit);
      assertThat(page.json().at("/page/count").asInt())
          .isEqualTo(page.json().path("results").size());
      page.json().path("results").forEach(found::add);
      if (page.at("/page/next_token").isEmpty()) {
        return found;
      }
      next.withObjectProperty("page").put("token", page.at("/page/next_token"));
    }
  }

  private static ObjectNode search(
      String subjectType, String subject, String action, String resourceType, String resource) {
    ObjectNode request = MAPPER.createObjectNode();
    request.set("subject", entity(subjectType, subject));
    if (action != null) {
      request.putObject("action").put("name", action);
    }
    request.set("resource", entity(resourceType, resource));
    return request;
  }

  private static ObjectNode entity(String type, String id) {
    ObjectNode entity = MAPPER.createObjectNode().put("type", type);
    return id == null ? entity : entity.put("id", id);
  }

  private Reply ask(String asker, String endpoint, JsonNode request) {
    Operation operation = operation(endpoint);
    if (asker.equals("workload")) {
      DirectCall call = scene.direct(operation).actor("workload", "billing");
      return call.vary(event -> event.set("input", request)).send();
    }
    return scene.portal.as(Scene.id(asker)).post(operation, request);
  }

  private static Operation operation(String endpoint) {
    return Arrays.stream(Operation.values())
        .filter(one -> ("POST /access/v1/" + endpoint).equals(one.route()))
        .findAny()
        .orElseThrow();
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }

  /** Lists are the same length; objects may have more. */
  private static void requireWithin(JsonNode expected, JsonNode actual, String whole) {
    if (expected.isObject()) {
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        requireWithin(field.getValue(), actual.path(field.getKey()), whole);
      }
    } else if (expected.isArray()) {
      assertThat(actual.size()).as(whole).isEqualTo(expected.size());
      for (int index = 0; index < expected.size(); index++) {
        requireWithin(expected.path(index), actual.path(index), whole);
      }
    } else {
      assertThat(actual).as(whole).isEqualTo(expected);
    }
  }
}
