package io.gatehouse.lambda.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Streams;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the stream brings is delivered once, and what fails is not lost (R36, R39, R49). */
class OutboxHandlerTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @Test
  void success_R36_aNewMessageIsDelivered() {
    List<Map<String, AttributeValue>> messages = invite("ida@nordwind.example");
    assertThat(failures(portal.stream(messages))).isEmpty();
    assertThat(letters("ida@nordwind.example")).isEqualTo(1);
    assertThat(statuses(messages)).containsOnly("DELIVERED");
    assertThat(stored(messages.getFirst()).get("reference").s()).startsWith("reference-");
  }

  @Test
  void success_R49_theSameRecordAgainSendsNothing() {
    List<Map<String, AttributeValue>> messages = invite("ida@nordwind.example");
    portal.stream(messages);
    assertThat(failures(portal.stream(messages))).isEmpty();
    assertThat(letters("ida@nordwind.example")).isEqualTo(1);
  }

  @Test
  void success_oneBatchOfMany() {
    List<Map<String, AttributeValue>> messages =
        invite("ida@nordwind.example", "bo@nordwind.example", "eva@nordwind.example");
    assertThat(failures(portal.stream(messages))).isEmpty();
    assertThat(statuses(messages)).hasSize(3).containsOnly("DELIVERED");
  }

  @Test
  void success_R51_whatThePostDoesNotTakeGoesWithALaterRun() {
    List<Map<String, AttributeValue>> messages =
        invite("ida@nordwind.example", "bo@nordwind.example");
    portal.post.failNext(1);
    assertThat(failures(portal.stream(messages))).isEmpty();
    assertThat(letters("ida@nordwind.example") + letters("bo@nordwind.example")).isEqualTo(1);
    assertThat(statuses(messages)).containsExactlyInAnyOrder("PENDING", "DELIVERED");
    portal.clock.advance(Duration.ofMinutes(5));
    assertThat(portal.runSchedule().toString()).isEqualTo("{\"DELIVERED\":1}");
    assertThat(letters("ida@nordwind.example")).isEqualTo(1);
    assertThat(letters("bo@nordwind.example")).isEqualTo(1);
  }

  @Test
  void success_R36_overtakenByARevocationNothingGoes() {
    List<Map<String, AttributeValue>> messages = invite("ida@nordwind.example");
    String invited = messages.getFirst().get("delivery").m().get("to").s();
    portal
        .as(administrator)
        .ask(Operation.INVITATION_REVOKE, administrator.company(), invited)
        .expect(200);
    portal.stream(messages);
    assertThat(letters("ida@nordwind.example")).isZero();
    assertThat(statuses(messages)).containsOnly("DROPPED");
  }

  /** The stream comes back from the first that could not be noted on; the ones before are done. */
  @Test
  void failure_whatCannotBeNotedIsReported() {
    List<Map<String, AttributeValue>> messages =
        invite("ida@nordwind.example", "bo@nordwind.example", "eva@nordwind.example");
    ObjectNode batch = Streams.event(messages);
    portal.outbox(Streams.event(messages.subList(0, 1)));
    portal.dynamoDb.failNext("updateItem", new IllegalStateException("the table is away"));
    JsonNode answer = portal.outbox(Streams.event(messages.subList(1, 3)));
    assertThat(failures(answer)).containsExactly(Streams.sequenceNumber(1));
    assertThat(statuses(messages)).containsExactly("DELIVERED", "PENDING", "PENDING");
    assertThat(failures(portal.outbox(batch))).isEmpty();
    assertThat(statuses(messages)).containsOnly("DELIVERED");
  }

  @Test
  void failure_recordThatIsNoMessage() {
    List<Map<String, AttributeValue>> others = portal.items.of("COMPANY");
    assertThatThrownBy(() -> portal.stream(others)).hasMessageContaining("filter");
  }

  @Test
  void success_emptyBatch() {
    assertThat(portal.stream(List.of()).toString()).isEqualTo("{\"batchItemFailures\":[]}");
  }

  /** The messages of these users' invitations, in this order. */
  private List<Map<String, AttributeValue>> invite(String... emails) {
    return Stream.of(emails).map(this::messageTo).toList();
  }

  private Map<String, AttributeValue> messageTo(String email) {
    List<Map<String, AttributeValue>> before = portal.items.of("MESSAGE");
    portal
        .as(administrator)
        .post(Operation.USER_CREATE, People.person(email), administrator.company())
        .expect(201);
    return portal.items.of("MESSAGE").stream()
        .filter(message -> !before.contains(message))
        .findFirst()
        .orElseThrow();
  }

  private long letters(String email) {
    return portal.people.lettersTo(new Member("", "", email)).size();
  }

  private List<String> statuses(List<Map<String, AttributeValue>> messages) {
    return messages.stream().map(message -> Items.text(stored(message), "status")).toList();
  }

  private Map<String, AttributeValue> stored(Map<String, AttributeValue> message) {
    return portal.items.of("MESSAGE").stream()
        .filter(item -> item.get("pk").equals(message.get("pk")))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> failures(JsonNode answer) {
    assertThat(answer.has("batchItemFailures")).isTrue();
    return answer.path("batchItemFailures").findValuesAsText("itemIdentifier");
  }
}
