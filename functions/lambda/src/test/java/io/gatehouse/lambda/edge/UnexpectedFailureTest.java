package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.portal.LogCapture;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What goes wrong on our side is told in the log, and to nobody else. */
@ResourceLock(Resources.SYSTEM_OUT)
class UnexpectedFailureTest {
  private static final String CAUSE = "the table is on fire in room 101";

  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  void failure_overHttp_saysTheRequestIdAndNothingOfTheCause() {
    Member administrator = portal.people.company();
    try (LogCapture log = new LogCapture()) {
      portal.dynamoDb.failNext("batchGetItem", new IllegalStateException(CAUSE));
      Reply reply = portal.as(administrator).ask(Operation.ME_GET).refused(500, "unexpected");
      assertThat(reply.text()).doesNotContain("fire", "Exception", "batchGetItem");
      assertThat(reply.headers()).containsEntry("x-request-id", reply.at("/requestId"));
      assertThat(reply.headers().toString()).doesNotContain("fire");
      JsonNode line = failures(log).getFirst();
      assertThat(line.toString()).contains(CAUSE, reply.at("/requestId"));
      assertThat(line.path("operation").asText()).isEqualTo("me.get");
    }
  }

  @Test
  void failure_direct_isAnAnswerAndNoFunctionError() {
    Member administrator = portal.people.company();
    try (LogCapture log = new LogCapture()) {
      portal.dynamoDb.failNext("batchGetItem", new IllegalStateException(CAUSE));
      Reply reply =
          portal
              .direct(Operation.ME_GET)
              .actor("userId", administrator.id())
              .send()
              .refused(500, "unexpected");
      assertThat(reply.text()).doesNotContain("fire", "Exception");
      assertThat(failures(log).getFirst().toString()).contains(reply.at("/requestId"));
    }
  }

  @Test
  void success_thenextRequestIsAnsweredAsUsual() {
    Member administrator = portal.people.company();
    portal.dynamoDb.failNext("batchGetItem", new IllegalStateException(CAUSE));
    portal.as(administrator).ask(Operation.ME_GET).expect(500);
    portal.as(administrator).ask(Operation.ME_GET).expect(200);
  }

  private static List<JsonNode> failures(LogCapture log) {
    return log.lines().stream()
        .filter(line -> line.path("level").asText().equals("ERROR"))
        .toList();
  }
}
