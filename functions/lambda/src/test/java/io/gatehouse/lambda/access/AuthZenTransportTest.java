package io.gatehouse.lambda.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Reply;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R47: AuthZEN's HTTPS binding: bodies, request ids, and the discovery document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthZenTransportTest {
  private static final Map<String, Object> QUESTION =
      Map.of(
          "subject", Map.of("type", "user", "id", "usr_vera"),
          "action", Map.of("name", "users.view"),
          "resource", Map.of("type", "company", "id", "cmp_nord"));

  @AutoClose private final Scene scene = new Scene();

  @Test
  void success_R47_answerIsJson() {
    Reply reply = evaluation().body(QUESTION).send().expect(200);
    assertThat(reply.headers()).containsEntry("content-type", "application/json");
    assertThat(reply.headers()).containsEntry("cache-control", "no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=utf-8", "APPLICATION/JSON"})
  void success_R47_contentType(String type) {
    evaluation().vary(headers("content-type", type)).body(QUESTION).send().expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "application/xml",
        "nonsense"
      })
  void failure_R47_contentType(String type) {
    evaluation()
        .vary(headers("content-type", type))
        .body(QUESTION)
        .send()
        .refused(400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "5", "null", "{", "", "{} {}"})
  void failure_R47_bodyThatIsNoObject(String body) {
    evaluation().rawBody(body).send().refused(400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfe9eb29-ab87-4ca3-be83-a1d5d8305716", "7", "a/b:c~!"})
  @DisplayName("R47: X-Request-ID comes back, on success and on failure")
  void success_R47_requestId(String id) {
    assertThat(
            evaluation()
                .vary(headers("x-request-id", id))
                .body(QUESTION)
                .send()
                .expect(200)
                .headers())
        .containsEntry("x-request-id", id);
    Reply failed = evaluation().vary(headers("x-request-id", id)).rawBody("[]").send().expect(400);
    assertThat(failed.headers()).containsEntry("x-request-id", id);
    assertThat(failed.at("/requestId")).as("ours, by which the log is searched").isNotEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "", "Ærø", "line\r\nset-cookie: a=b"})
  void failure_R47_requestIdThatWouldDoHarm(String id) {
    Reply reply = evaluation().vary(headers("x-request-id", id)).body(QUESTION).send().expect(200);
    assertThat(reply.headers().get("x-request-id")).isNotEqualTo(id).startsWith("request-");
  }

  @Test
  void failure_R47_requestIdWithoutAnEnd() {
    String id = "a".repeat(129);
    Reply reply = evaluation().vary(headers("x-request-id", id)).body(QUESTION).send().expect(200);
    assertThat(reply.headers().get("x-request-id")).startsWith("request-");
  }

  @Test
  @DisplayName("R47: anybody may read where everything is, in absolute addresses")
  void success_R47_discovery() {
    Reply document = scene.portal.anyone().ask(Operation.ACCESS_DISCOVERY).expect(200);
    assertThat(document.headers()).containsEntry("content-type", "application/json");
    assertThat(document.at("/policy_decision_point")).isEqualTo("https://portal.example.com");
    requireEndpoint(document, "access_evaluation_endpoint", Operation.ACCESS_EVALUATION);
    requireEndpoint(document, "access_evaluations_endpoint", Operation.ACCESS_EVALUATIONS);
    requireEndpoint(document, "search_subject_endpoint", Operation.ACCESS_SEARCH_SUBJECT);
    requireEndpoint(document, "search_resource_endpoint", Operation.ACCESS_SEARCH_RESOURCE);
    requireEndpoint(document, "search_action_endpoint", Operation.ACCESS_SEARCH_ACTION);
  }

  private static void requireEndpoint(Reply document, String name, Operation operation) {
    assertThat("POST " + document.at("/" + name).replace("https://portal.example.com", ""))
        .isEqualTo(operation.route());
  }

  private HttpCall evaluation() {
    return scene.portal.as("usr_vera").to(Operation.ACCESS_EVALUATION);
  }

  private static java.util.function.Consumer<com.fasterxml.jackson.databind.node.ObjectNode>
      headers(String name, String value) {
    return event -> event.withObjectProperty("headers").put(name, value);
  }
}
