package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UsersTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @Test
  void success_R8_R11_userIsMadeAndInvited() {
    Map<String, Object> person = People.person("bjorn@nordwind.example");
    person.put("firstName", "Bjørn");
    person.put("phone", "+45 20 12 34 56");
    person.put("language", "da");
    person.put("permissions", List.of("company.admin"));
    Reply made = create(person).expect(201);
    assertThat(made.at("/companyId")).isEqualTo(administrator.company());
    assertThat(made.at("/firstName")).isEqualTo("Bjørn");
    assertThat(made.at("/phone")).isEqualTo("+4520123456");
    assertThat(made.at("/status")).isEqualTo("INVITED");
    assertThat(made.at("/invitation/state")).isEqualTo("VALID");
    assertThat(made.at("/administrator")).isEqualTo("true");
    assertThat(made.at("/contactPerson")).isEqualTo("false");
    assertThat(get(made.at("/id")).expect(200).text()).isEqualTo(made.text());
  }

  @Test
  void success_R11_withoutInvitationNoMailGoes() {
    Map<String, Object> person = People.person("bo@nordwind.example");
    person.put("sendInvitation", false);
    Reply made = create(person).expect(201);
    portal.deliverOutbox();
    assertThat(made.at("/status")).isEqualTo("NOT_INVITED");
    assertThat(portal.people.lettersTo(new Member("", "", "bo@nordwind.example"))).isEmpty();
  }

  @Test
  void success_R48_oneEventTellsWhoWhatAndFromWhere() {
    Reply made = create(People.person("bo@nordwind.example")).expect(201);
    var events =
        portal.items.events("user.created").stream()
            .filter(event -> Items.text(event, "userId").equals(made.at("/id")))
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().get("actor").m().toString()).contains(administrator.id());
    var source = events.getFirst().get("source").m();
    assertThat(Items.text(source, "operation")).isEqualTo("user.create");
    assertThat(Items.text(source, "address")).isEqualTo("192.0.2.7");
    assertThat(Items.text(source, "requestId")).isEqualTo(made.headers().get("x-request-id"));
    assertThat(events.getFirst().get("after").m()).containsKey("user.status");
    assertThat(personal(events.getFirst()).get("after").m().get("user.email").s())
        .isEqualTo("bo@nordwind.example");
  }

  @Test
  void success_R52_aWorkloadActsForAUserAndBothAreNamed() {
    Map<String, Object> input = People.person("bo@nordwind.example");
    input.put("companyId", administrator.company());
    Reply made =
        portal
            .direct(Operation.USER_CREATE)
            .actor("email", administrator.email().toUpperCase(Locale.ROOT))
            .actor("workload", "staffing")
            .input(input)
            .send()
            .expect(201);
    String actor =
        portal.items.events("user.created").stream()
            .filter(event -> Items.text(event, "userId").equals(made.at("/id")))
            .map(event -> event.get("actor").m().toString())
            .findFirst()
            .orElseThrow();
    assertThat(actor).contains(administrator.id(), "staffing");
  }

  @Test
  void failure_R8_addressTaken() {
    create(People.person("Adam@Nordwind.Example")).refused(409, "email-taken");
  }

  @Test
  void failure_R9_usersOfOtherCompaniesAreNotFound() {
    String operator = portal.items.events("portal.initialized").getFirst().get("userId").s();
    get(operator).refused(404, "not-found");
  }

  @Test
  void success_disabledAtOnceAndBackAgain() {
    Member member = portal.people.colleague(administrator, "bo@nordwind.example");
    Reply disabled = change(Operation.USER_DISABLE, member).expect(200);
    assertThat(disabled.at("/status")).isEqualTo("DISABLED");
    portal.as(member).ask(Operation.ME_GET).refused(401, "sign-in-required");
    Reply enabled = change(Operation.USER_ENABLE, member).expect(200);
    assertThat(enabled.at("/status")).isEqualTo("ACTIVE");
    portal.as(member).ask(Operation.ME_GET).expect(200);
    portal.deliverOutbox();
    assertThat(portal.directory.account(new UserId(member.id())))
        .hasValueSatisfying(account -> assertThat(account.enabled()).isTrue());
  }

  @Test
  void failure_R4_R13_neverTheLastAdministratorAndNeverOneself() {
    change(Operation.USER_DISABLE, administrator).refused(409, "own-account");
    Member other = portal.people.colleague(administrator, "bo@nordwind.example", "company.admin");
    portal
        .as(other)
        .ask(Operation.USER_DISABLE, administrator.company(), administrator.id())
        .expect(200);
    portal
        .direct(Operation.USER_DISABLE)
        .actor("email", "olivia@operator.example")
        .input(Map.of("companyId", other.company(), "userId", other.id()))
        .send()
        .refused(409, "last-administrator");
  }

  @Test
  void success_meTellsWhoIAmAndWhatIMayDo() {
    JsonNode me = portal.as(administrator).ask(Operation.ME_GET).expect(200).json();
    assertThat(me.at("/user/id").asText()).isEqualTo(administrator.id());
    assertThat(me.at("/company/id").asText()).isEqualTo(administrator.company());
    assertThat(me.at("/permissions").toString())
        .contains("\"company.admin\"", "\"users.manage\"")
        .doesNotContain("data-estate");
  }

  /** What the event tells of the person, which stands beside the person. */
  private Map<String, AttributeValue> personal(Map<String, AttributeValue> event) {
    return portal.items.all().stream()
        .filter(item -> item.get("pk").s().equals("USER#" + Items.text(event, "userId")))
        .filter(
            item -> item.get("sk").s().endsWith(event.get("sk").s().substring("EVENT#".length())))
        .findFirst()
        .orElseThrow();
  }

  private Reply create(Map<String, Object> person) {
    return portal.as(administrator).post(Operation.USER_CREATE, person, administrator.company());
  }

  private Reply get(String user) {
    return portal.as(administrator).ask(Operation.USER_GET, administrator.company(), user);
  }

  private Reply change(Operation operation, Member member) {
    return portal.as(administrator).ask(operation, member.company(), member.id());
  }
}
