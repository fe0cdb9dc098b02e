package io.gatehouse.lambda.mailevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.LogCapture;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.SesEvents;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What SES tells shows on the mail and on the user, whoever tells it twice (R42, R49). */
class MailEventsHandlerTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member ida = portal.people.invited(administrator, "ida@nordwind.example");
  private final String invitation = messageTo(ida);

  @ParameterizedTest
  @CsvSource({
    "bounce-permanent, HARD_BOUNCE, HARD_BOUNCE, Permanent General 5.1.1",
    "bounce-transient, SOFT_BOUNCE, SOFT_BOUNCE, Transient MailboxFull 4.2.2",
    "complaint, COMPLAINT, COMPLAINT, abuse",
    "delivery, DELIVERED, , ",
    "reject, REJECTED, , Bad content"
  })
  @DisplayName("R42, R49: every kind of event shows on the mail, and on the user if it should")
  void success_R42_everyKind(String sample, String fate, String trouble, String reason) {
    assertThat(result(SesEvents.of(sample, invitation, ida.email()))).isEqualTo("NOTED");

    Told told = new Told(notification());
    assertThat(told.text("/fate")).isEqualTo(fate);
    assertThat(told.text("/reason")).isEqualTo(reason == null ? "" : reason);
    assertThat(trouble()).isEqualTo(Optional.ofNullable(trouble));
    assertThat(portal.items.events("user.mail-returned")).hasSize(trouble == null ? 0 : 1);
  }

  @Test
  @DisplayName("R42: the same event again changes nothing")
  void success_R42_repeated() {
    ObjectNode bounce = SesEvents.of("bounce-permanent", invitation, ida.email());
    portal.mailEvent(bounce);
    var before = portal.items.all();
    assertThat(result(bounce)).isEqualTo("KNOWN");
    assertThat(portal.items.all()).isEqualTo(before);
  }

  @Test
  @DisplayName("R42: a delivery told after the complaint takes nothing back")
  void success_R42_outOfOrder() {
    portal.mailEvent(SesEvents.of("complaint", invitation, ida.email()));
    assertThat(result(SesEvents.of("delivery", invitation, ida.email()))).isEqualTo("KNOWN");
    assertThat(result(SesEvents.of("bounce-transient", invitation, ida.email())))
        .isEqualTo("KNOWN");
    assertThat(notification().path("fate").asText()).isEqualTo("COMPLAINT");
    assertThat(trouble()).contains("COMPLAINT");
  }

  @Test
  @DisplayName(
      "R42: after a hard bounce an administrator cannot send again, and reminders stay away")
  void failure_R42_addressBounces() {
    portal.mailEvent(SesEvents.of("bounce-permanent", invitation, ida.email()));
    portal.clock.advance(Duration.ofMinutes(2));
    portal
        .as(administrator)
        .ask(Operation.INVITATION_SEND, administrator.company(), ida.id())
        .refused(409, "address-bounces");
    portal
        .direct(Operation.INVITATION_SEND)
        .actor("userId", administrator.id())
        .input(Map.of("companyId", administrator.company(), "userId", ida.id()))
        .send()
        .refused(409, "address-bounces");
    int letters = portal.people.lettersTo(ida).size();
    portal.clock.advance(Duration.ofDays(2));
    portal.runSchedule();
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(ida)).hasSize(letters);
    assertThat(notification().path("why").asText()).isEqualTo("invitation-reminder");
    assertThat(notification().path("fate").asText()).isEqualTo("SUPPRESSED");
  }

  @Test
  @DisplayName("R40, R42: a forgotten password is answered as ever, and nothing goes")
  void success_R40_forgottenPassword() {
    Member bo = portal.people.colleague(administrator, "bo@nordwind.example");
    portal.mailEvent(SesEvents.of("complaint", messageTo(bo), bo.email()));
    int letters = portal.people.lettersTo(bo).size();
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", bo.email())).expect(202);
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(bo)).hasSize(letters);
  }

  @Test
  @DisplayName("R42: an address that is not the user's any more is not their trouble")
  void success_R42_anotherAddress() {
    portal.mailEvent(SesEvents.of("bounce-permanent", invitation, "former@nordwind.example"));
    assertThat(trouble()).isEmpty();
    assertThat(notification().path("fate").asText()).isEqualTo("HARD_BOUNCE");
  }

  @Test
  @DisplayName("R42: somebody who takes a mail out of the spam folder does not complain")
  void success_R42_notSpam() {
    ObjectNode event = SesEvents.of("complaint", invitation, ida.email());
    ((ObjectNode) event.at("/detail/complaint")).put("complaintFeedbackType", "not-spam");
    assertThat(result(event)).isEqualTo("PASSED_OVER");
    assertThat(trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"msg_01JNB3W8Z0000000000000000X", "rubbish", ""})
  @DisplayName("R42: mails nobody knows are passed over")
  void success_R42_unknown(String message) {
    var before = portal.items.all();
    assertThat(result(SesEvents.of("bounce-permanent", message, ida.email())))
        .isIn("UNKNOWN", "PASSED_OVER");
    assertThat(portal.items.all()).isEqualTo(before);
  }

  @Test
  @DisplayName("Events of other kinds, or of no kind at all, are passed over")
  void success_rubbish() {
    ObjectNode event = SesEvents.of("delivery", invitation, ida.email());
    ((ObjectNode) event.path("detail")).put("eventType", "Open");
    assertThat(result(event)).isEqualTo("PASSED_OVER");
    event.removeAll();
    assertThat(result(event)).isEqualTo("PASSED_OVER");
    ObjectNode timeless = SesEvents.of("delivery", invitation, ida.email());
    ((ObjectNode) timeless.at("/detail/delivery")).remove("timestamp");
    assertThat(result(timeless)).isEqualTo("PASSED_OVER");
  }

  @Test
  @DisplayName("R51: what cannot be noted fails the invocation, and the same event later succeeds")
  void failure_R51_tableAway() {
    ObjectNode bounce = SesEvents.of("bounce-permanent", invitation, ida.email());
    portal.dynamoDb.failNext("updateItem", new IllegalStateException("the table is away"));
    assertThatThrownBy(() -> portal.mailEvent(bounce)).isInstanceOf(RuntimeException.class);
    assertThat(result(bounce)).isEqualTo("NOTED");
    assertThat(portal.items.events("user.mail-returned")).hasSize(1);
  }

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  @DisplayName("R41: no address in any line of the log, nor anywhere a report is kept")
  void success_R41_noAddresses() {
    try (LogCapture log = new LogCapture()) {
      for (String sample : new String[] {"delivery", "bounce-permanent", "complaint", "reject"}) {
        portal.mailEvent(SesEvents.of(sample, invitation, ida.email()));
      }
      assertThat(log.text()).contains("mail event").doesNotContain("@").doesNotContain("smtp");
    }
    assertThat(message().toString()).doesNotContain("@");
  }

  private String result(JsonNode event) {
    return portal.mailEvent(event).path("result").asText();
  }

  /** The newest to Ida. */
  private JsonNode notification() {
    return portal
        .as(administrator)
        .to(Operation.NOTIFICATION_LIST, administrator.company())
        .query("userId", ida.id())
        .send()
        .expect(200)
        .json()
        .at("/items/0");
  }

  private Optional<String> trouble() {
    AttributeValue trouble =
        portal.items.of("USER").stream()
            .filter(item -> Items.text(item, "pk").endsWith(ida.id()))
            .findFirst()
            .orElseThrow()
            .get("mailTrouble");
    return Optional.ofNullable(trouble).map(map -> map.toString()).map(MailEventsHandlerTest::kind);
  }

  private static String kind(String trouble) {
    return java.util.stream.Stream.of("HARD_BOUNCE", "SOFT_BOUNCE", "COMPLAINT")
        .filter(trouble::contains)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, AttributeValue> message() {
    return portal.items.of("MESSAGE").stream()
        .filter(item -> Items.text(item, "pk").endsWith(invitation))
        .findFirst()
        .orElseThrow();
  }

  private String messageTo(Member member) {
    return portal.items.of("MESSAGE").stream()
        .filter(item -> item.get("delivery").m().containsKey("to"))
        .filter(item -> item.get("delivery").m().get("to").s().equals(member.id()))
        .map(item -> Items.text(item, "pk").substring("MESSAGE#".length()))
        .findFirst()
        .orElseThrow();
  }

  /** Reads absent fields as nothing. */
  private record Told(JsonNode json) {
    String text(String pointer) {
      return json.at(pointer).asText("");
    }
  }
}
