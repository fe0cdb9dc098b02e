package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R8, R12, R48: people get everything that is held about them, and administrators for them. */
class PersonalDataTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member ida =
      portal.people.colleague(administrator, "ida@nordwind.example", "users.view");
  private final Member elsewhere =
      portal.people.company(operator, "Sydvest", "sonja@sydvest.example");

  @Test
  @DisplayName("R12: who they are, what they hold, what was mailed to them, what the log tells")
  void success_R12_everythingAboutThePerson() {
    tie();
    portal
        .as(administrator)
        .ask(Operation.PASSWORD_RESET_SEND, ida.company(), ida.id())
        .expect(202);
    Reply own = portal.as(ida).ask(Operation.ME_PERSONAL_DATA).expect(200);
    assertThat(own.at("/person/email")).isEqualTo("ida@nordwind.example");
    assertThat(own.at("/person/firstName")).isEqualTo("Anna");
    assertThat(own.at("/invitation/state")).isEqualTo("USED");
    assertThat(own.at("/passwordReset/state")).isEqualTo("VALID");
    assertThat(own.json().path("memberships").findValuesAsText("companyName"))
        .containsExactly("Nordwind", "Sydvest");
    assertThat(own.at("/memberships/0/permissions/0")).isEqualTo("users.view");
    assertThat(own.json().path("events").findValuesAsText("kind"))
        .containsExactly("user.created", "invitation.accepted", "password.reset-sent");
    assertThat(own.json().path("events").findValuesAsText("actor"))
        .containsExactly("ANOTHER_USER", "THE_PERSON", "ANOTHER_USER");
    assertThat(own.at("/events/0/after/user.email")).isEqualTo("ida@nordwind.example");
    assertThat(own.json().path("mails").findValuesAsText("why"))
        .containsExactly("password-reset", "invitation", "access-given");
    assertThat(own.json().has("nextPageToken")).isFalse();
    assertThat(own.text()).doesNotContain("adam").doesNotContain("token\"").doesNotContain("code");
  }

  @Test
  @DisplayName("R12, R18: an administrator gets it for their users, of companies they know")
  void success_R18_forAdministrators() {
    tie();
    Reply page = data(administrator, ida).send().expect(200);
    assertThat(page.at("/person/id")).isEqualTo(ida.id());
    assertThat(page.json().path("memberships").findValuesAsText("companyName"))
        .startsWith("Nordwind")
        .doesNotContain("Sydvest");
    assertThat(page.json().path("mails").findValuesAsText("why")).containsExactly("invitation");
    Reply direct =
        portal
            .direct(Operation.USER_PERSONAL_DATA)
            .actor("email", administrator.email())
            .input(Map.of("companyId", ida.company(), "userId", ida.id()))
            .send()
            .expect(200);
    assertThat(direct.text()).isEqualTo(page.text());
  }

  @Test
  void success_R48_everyPageOnce() {
    tie();
    List<String> all = new ArrayList<>();
    String token = null;
    int pages = 0;
    do {
      HttpCall call = portal.as(ida).to(Operation.ME_PERSONAL_DATA).query("limit", 1);
      Reply page = (token == null ? call : call.query("pageToken", token)).send().expect(200);
      assertThat(page.json().has("person")).isEqualTo(token == null);
      for (JsonNode membership : page.json().path("memberships")) {
        all.add(membership.path("companyName").asText());
      }
      all.addAll(page.json().path("mails").findValuesAsText("why"));
      all.addAll(page.json().path("events").findValuesAsText("kind"));
      token = page.json().has("nextPageToken") ? page.at("/nextPageToken") : null;
      pages++;
    } while (token != null && pages < 20);
    assertThat(all)
        .containsExactly(
            "Nordwind",
            "Sydvest",
            "invitation",
            "access-given",
            "user.created",
            "invitation.accepted");
    String own =
        portal.as(ida).to(Operation.ME_PERSONAL_DATA).query("limit", 1).send().at("/nextPageToken");
    data(administrator, ida).query("pageToken", own).send().invalid("/pageToken");
  }

  @Test
  @DisplayName("R14, R18: nobody gets it about who holds more, or about users of others")
  void failure_R14_R18() {
    data(ida, administrator).send().refused(403, "not-permitted");
    data(administrator, new Member(elsewhere.id(), administrator.company(), ""))
        .send()
        .refused(404, "not-found");
    data(administrator, elsewhere).send().refused(404, "not-found");
    data(administrator, ida).query("limit", 0).send().invalid("/limit");
  }

  /** Something another company gave her, and told her of. */
  private void tie() {
    portal.commit(
        Change.builder()
            .create(
                TestData.membership()
                    .company(new CompanyId(elsewhere.company()))
                    .user(new UserId(ida.id()))
                    .standing(null)
                    .permissions(Set.of(new PermissionId("invoices.view")))
                    .build())
            .send(
                new OutgoingMessage(
                    new MessageId("msg_01JNB3W8Z0000000000000000F"),
                    new CompanyId(elsewhere.company()),
                    new Delivery.AccessGivenMail(
                        new UserId(ida.id()),
                        new CompanyId(elsewhere.company()),
                        new UserId(elsewhere.id())),
                    portal.clock.instant()))
            .build());
  }

  private HttpCall data(Member asks, Member about) {
    return portal.as(asks).to(Operation.USER_PERSONAL_DATA, about.company(), about.id());
  }
}
