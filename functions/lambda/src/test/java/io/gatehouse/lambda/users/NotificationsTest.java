package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.SesEvents;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every mail that went, to whom, why, and its fate (R49). */
class NotificationsTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member ida = portal.people.invited(administrator, "ida@nordwind.example");
  private final Member bo = portal.people.invited(administrator, "bo@nordwind.example");

  @Test
  @DisplayName("R49: newest first, with name, reason, time and fate")
  void success_R49_list() {
    JsonNode items = list("").path("items");
    assertThat(items).hasSizeGreaterThanOrEqualTo(3);
    assertThat(items.at("/0/to/userId").asText()).isEqualTo(bo.id());
    assertThat(items.at("/0/to/firstName").asText()).isNotEmpty();
    assertThat(items.at("/0/why").asText()).isEqualTo("invitation");
    assertThat(items.at("/0/fate").asText()).isEqualTo("SENT");
    assertThat(items.at("/0/at").asText()).isNotEmpty();
    assertThat(items.toString()).doesNotContain("@");
    List<String> times = items.findValuesAsText("at");
    assertThat(times).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  @DisplayName("R49: the fate follows what comes back")
  void success_R49_fate() {
    String message = list(ida.id()).at("/items/0/id").asText();
    portal.mailEvent(SesEvents.of("delivery", message, ida.email()));
    assertThat(list(ida.id()).at("/items/0/fate").asText()).isEqualTo("DELIVERED");
    portal.mailEvent(SesEvents.of("bounce-permanent", message, ida.email()));
    assertThat(list(ida.id()).at("/items/0/fate").asText()).isEqualTo("HARD_BOUNCE");
    assertThat(list(ida.id()).at("/items/0/reason").asText()).isEqualTo("Permanent General 5.1.1");
  }

  @Test
  @DisplayName("R31, R49: a mail to a named address shows the address, its fate, and no user")
  void success_R31_namedAddress() {
    CompanyId company = new CompanyId(administrator.company());
    PartnerAccessNews news =
        new PartnerAccessNews(
            PartnerAccessNews.Kind.ENABLED,
            company,
            new RoleId("decision-maker"),
            CompanyId.OPERATOR,
            null,
            new UserId(administrator.id()));
    String office = "office@nowhere.example";
    MessageId message = new MessageId("msg_01JNB3W8Z0000000000000000F");
    // Later than what the invitations were.
    portal.clock.advance(Duration.ofSeconds(1));
    portal.commit(
        Change.builder()
            .send(
                new OutgoingMessage(
                    message,
                    company,
                    new Delivery.PartnerAccessMail(new EmailAddress(office), news),
                    portal.clock.instant()))
            .build());
    portal.deliverOutbox();
    portal.mailEvent(SesEvents.of("bounce-permanent", message.value(), office));

    JsonNode newest = list("").at("/items/0");
    assertThat(newest.path("to").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("email");
    assertThat(newest.at("/to/email").asText()).isEqualTo(office);
    assertThat(newest.path("why").asText()).isEqualTo("partner-access-enabled");
    assertThat(newest.path("fate").asText()).isEqualTo("HARD_BOUNCE");
    assertThat(portal.items.events("user.mail-returned")).isEmpty();
    assertThat(list(administrator.id()).findValuesAsText("why"))
        .doesNotContain("partner-access-enabled");
  }

  @Test
  @DisplayName("R49: one user's mails, and whoever follows the pages sees each once")
  void success_R49_pagesAndFilter() {
    assertThat(ids(ida.id(), 1)).hasSize(1);
    List<String> all = ids("", 100);
    assertThat(ids("", 1)).isEqualTo(all).doesNotHaveDuplicates();
    assertThat(ids("", 2)).isEqualTo(all);
  }

  @Test
  @DisplayName("R52: the same by direct invocation")
  void success_R52_direct() {
    JsonNode direct =
        portal
            .direct(Operation.NOTIFICATION_LIST)
            .actor("userId", administrator.id())
            .input(Map.of("companyId", administrator.company(), "userId", ida.id()))
            .send()
            .expect(200)
            .json();
    assertThat(direct).isEqualTo(list(ida.id()));
  }

  @Test
  @DisplayName("R18: who may not see notifications is refused, and strangers find no company")
  void failure_permission() {
    Member plain = portal.people.colleague(administrator, "eva@nordwind.example", "users.view");
    portal
        .as(plain)
        .ask(Operation.NOTIFICATION_LIST, administrator.company())
        .refused(403, "not-permitted");
    Member stranger = portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
    portal
        .as(stranger)
        .ask(Operation.NOTIFICATION_LIST, administrator.company())
        .refused(404, "not-found");
  }

  @Test
  @DisplayName("Bad input names the field")
  void failure_badInput() {
    call("").query("limit", 101).send().invalid("/limit");
    call("").query("pageToken", "x").send().invalid("/pageToken");
    call("").query("userId", "nobody").send().refused(404, "not-found");
    String token = call("").query("limit", 1).send().expect(200).at("/nextPageToken");
    call(ida.id()).query("pageToken", token).send().invalid("/pageToken");
  }

  private List<String> ids(String userId, int limit) {
    List<String> ids = new ArrayList<>();
    String token = "";
    do {
      HttpCall call = call(userId).query("limit", limit);
      JsonNode page =
          (token.isEmpty() ? call : call.query("pageToken", token)).send().expect(200).json();
      assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
      ids.addAll(page.path("items").findValuesAsText("id"));
      token = page.path("nextPageToken").asText("");
    } while (!token.isEmpty());
    return ids;
  }

  private JsonNode list(String userId) {
    return call(userId).query("limit", 100).send().expect(200).json();
  }

  private HttpCall call(String userId) {
    HttpCall call =
        portal.as(administrator).to(Operation.NOTIFICATION_LIST, administrator.company());
    return userId.isEmpty() ? call : call.query("userId", userId);
  }
}
