package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R36: who was invited and has not answered is shown so. */
class InvitationListTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member colleague =
      portal.people.colleague(administrator, "ida@nordwind.example", "users.manage");

  @Test
  @DisplayName("R36: with who, when, by whom, how often reminded, and when it lapses")
  void success_R36_openAndLapsedOnes() {
    Member first = portal.people.invited(administrator, "bo@nordwind.example");
    portal.clock.advance(Duration.ofDays(6));
    portal.runSchedule();
    Member second = portal.people.invited(colleague, "eva@nordwind.example");
    portal.clock.advance(Duration.ofDays(2));
    portal.people.colleague(administrator, "came@nordwind.example");

    Reply all = list().send().expect(200);
    assertThat(users(all)).containsExactly(second.id(), first.id());
    assertThat(all.at("/items/0/state")).isEqualTo("OPEN");
    assertThat(all.at("/items/0/user/email")).isEqualTo("eva@nordwind.example");
    assertThat(all.at("/items/0/inviter/id")).isEqualTo(colleague.id());
    assertThat(all.at("/items/0/inviter/name")).isEqualTo("Anna Ørsted");
    assertThat(all.at("/items/0/remindersSent")).isEqualTo("0");
    assertThat(all.at("/items/1/state")).isEqualTo("LAPSED");
    assertThat(all.at("/items/1/remindersSent")).isEqualTo("2");
    assertThat(all.at("/items/1/expiresAt")).isLessThan(all.at("/items/0/expiresAt"));
    assertThat(users(list().query("sort", "SOONEST").send()))
        .containsExactly(first.id(), second.id());
    assertThat(users(list().query("state", "OPEN").send())).containsExactly(second.id());
    assertThat(users(list().query("state", "LAPSED").send())).containsExactly(first.id());
    assertThat(users(list().query("state", "LOCKED").send())).isEmpty();
    assertThat(users(list().query("inviter", administrator.id()).send()))
        .containsExactly(first.id());
    assertThat(users(list().query("inviter", operator.id()).send())).isEmpty();
  }

  @Test
  @DisplayName("R36: nobody waits for who was disabled, or whose invitation was taken back")
  void success_R36_whoeverIsNotExpectedAnyMore() {
    Member disabled = portal.people.invited(administrator, "bo@nordwind.example");
    Member revoked = portal.people.invited(administrator, "eva@nordwind.example");
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, disabled.company(), disabled.id())
        .expect(200);
    portal
        .as(administrator)
        .ask(Operation.INVITATION_REVOKE, revoked.company(), revoked.id())
        .expect(200);
    assertThat(users(list().send().expect(200))).isEmpty();
  }

  @Test
  void success_everyPageOnceAndDirectly() {
    List<String> invited = new ArrayList<>();
    for (int each = 0; each < 5; each++) {
      portal.clock.advance(Duration.ofSeconds(1));
      invited.add(portal.people.invited(administrator, "user" + each + "@nordwind.example").id());
    }
    List<String> found = new ArrayList<>();
    Reply page = list().query("limit", 2).send().expect(200);
    found.addAll(users(page));
    while (page.json().has("nextPageToken")) {
      assertThat(users(page)).hasSize(2);
      page =
          portal
              .direct(Operation.INVITATION_LIST)
              .actor("email", administrator.email())
              .input(
                  Map.of(
                      "companyId", administrator.company(),
                      "limit", 2,
                      "pageToken", page.at("/nextPageToken")))
              .send()
              .expect(200);
      found.addAll(users(page));
    }
    assertThat(found).isEqualTo(invited.reversed());
    String token = list().query("limit", 2).send().at("/nextPageToken");
    list().query("state", "OPEN").query("pageToken", token).send().invalid("/pageToken");
  }

  @Test
  void failure_wordsThatAreNone() {
    list().query("state", "VALID").send().invalid("/state");
    list().query("inviter", "nobody").send().invalid("/inviter");
    list().query("sort", "NAME").send().invalid("/sort");
    list().query("limit", 0).send().invalid("/limit");
    list().query("pageToken", "x").send().invalid("/pageToken");
  }

  @Test
  @DisplayName("R18: a company that does not exist for the caller has no list")
  void failure_R18_companyOfOthers() {
    Member stranger = portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
    portal
        .as(stranger)
        .ask(Operation.INVITATION_LIST, administrator.company())
        .refused(404, "not-found");
  }

  private HttpCall list() {
    return portal.as(administrator).to(Operation.INVITATION_LIST, administrator.company());
  }

  private static List<String> users(Reply reply) {
    List<String> users = new ArrayList<>();
    reply.json().path("items").forEach(item -> users.add(item.at("/user/id").asText()));
    return users;
  }
}
