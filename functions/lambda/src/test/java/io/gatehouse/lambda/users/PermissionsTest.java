package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.lambda.dynamodb.TogetherRun;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Permissions, roles and customers of users, over HTTP and the table (R13 to R15, R18, R19). */
class PermissionsTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member colleague = portal.people.colleague(administrator, "ida@nordwind.example");

  @Test
  void success_R15_R19_givenPermissionsAndRoles() {
    Reply changed =
        change(
                administrator,
                colleague,
                Map.of(
                    "give",
                    Map.of(
                        "permissions", List.of("shop.view", "orders.create"),
                        "roles", List.of("technical-manager"))))
            .expect(200);
    assertThat(changed.json().at("/permissions").toString())
        .isEqualTo("[\"orders.create\",\"shop.view\"]");
    assertThat(changed.json().at("/roles").toString()).isEqualTo("[\"technical-manager\"]");
    assertThat(changed.at("/customers")).isEqualTo("ALL");
    assertThat(
            portal
                .as(administrator)
                .ask(Operation.USER_GET, colleague.company(), colleague.id())
                .json())
        .isEqualTo(changed.json());
    assertThat(portal.items.events("user.permissions-changed")).hasSize(1);
    assertThat(portal.as(colleague).ask(Operation.ME_GET).text()).contains("orders.create");
  }

  @Test
  void failure_R15_whatIsMissingIsNamedByIdAndLabel() {
    Reply refused =
        change(
                administrator,
                colleague,
                Map.of("give", Map.of("permissions", List.of("orders.create"))))
            .refused(409, "missing-requirements");
    assertThat(refused.at("/about/0/id")).isEqualTo("shop.view");
    assertThat(refused.at("/about/0/label/en")).isNotBlank();
    assertThat(refused.at("/about/0/label/fr")).isNotBlank();
    assertThat(refused.at("/about/0/label/da")).isNotBlank();
    assertThat(refused.at("/detail")).contains(refused.at("/about/0/label/en"));
  }

  @Test
  void failure_everyUnknownIdIsNamedWithItsPlace() {
    Reply refused =
        change(
                administrator,
                colleague,
                Map.of(
                    "give",
                    Map.of(
                        "permissions", List.of("shop.view", "shop.rob"),
                        "roles", List.of("king"),
                        "resources", List.of(Map.of("kind", "castle", "name", "x"))),
                    "take",
                    Map.of("permissions", List.of("shop.view", "no id")),
                    "template",
                    "nothing"))
            .refused(400, "invalid-request");
    assertThat(refused.json().at("/errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "/give/permissions/1",
            "/give/roles/0",
            "/give/resources/0",
            "/take/permissions/1",
            "/take/permissions",
            "/template");
  }

  @Test
  void success_R10_R14_aUserManagerCreatesUsersWithWhatTheyHoldThemselves() {
    change(
            administrator,
            colleague,
            Map.of("give", Map.of("permissions", List.of("users.manage", "shop.view"))))
        .expect(200);
    SequencedMap<String, Object> person = People.person("bo@nordwind.example");
    person.put("permissions", List.of("shop.view"));
    Reply created =
        portal.as(colleague).post(Operation.USER_CREATE, person, colleague.company()).expect(201);
    assertThat(created.json().at("/permissions").toString()).isEqualTo("[\"shop.view\"]");
    person.put("email", "eva@nordwind.example");
    person.put("permissions", List.of("billing.edit"));
    portal
        .as(colleague)
        .post(Operation.USER_CREATE, person, colleague.company())
        .refused(403, "beyond-own-permissions");
    person.put("permissions", List.of());
    person.put("selectAll", true);
    Reply all =
        portal.as(colleague).post(Operation.USER_CREATE, person, colleague.company()).expect(201);
    assertThat(all.json().at("/permissions").toString())
        .isEqualTo(
            "[\"invoices.view\",\"orders.view\",\"partner-prices.view\",\"shop.view\",\"users.manage\",\"users.view\"]");
  }

  @Test
  void failure_R14_aUserManagerTouchesNobodyWhoHoldsMore() {
    change(administrator, colleague, Map.of("give", Map.of("permissions", List.of("users.manage"))))
        .expect(200);
    for (Operation operation : List.of(Operation.USER_DISABLE, Operation.USER_ENABLE)) {
      portal
          .as(colleague)
          .ask(operation, administrator.company(), administrator.id())
          .refused(403, "user-holds-more");
    }
    Member other = portal.people.invited(administrator, "eva@nordwind.example", "billing.edit");
    for (Operation operation : List.of(Operation.INVITATION_SEND, Operation.INVITATION_REVOKE)) {
      portal
          .as(colleague)
          .ask(operation, other.company(), other.id())
          .refused(403, "user-holds-more");
    }
    portal
        .as(colleague)
        .ask(Operation.PASSWORD_RESET_SEND, administrator.company(), administrator.id())
        .refused(403, "not-permitted");
  }

  @Test
  void success_R13_twoAdministratorsDemoteEachOtherAndOneRemains() throws Exception {
    change(
            administrator,
            colleague,
            Map.of("give", Map.of("permissions", List.of("company.admin"))))
        .expect(200);
    Map<String, Object> demotion = Map.of("take", Map.of("permissions", List.of("company.admin")));
    List<Reply> replies =
        TogetherRun.of(
            2,
            number ->
                () ->
                    number == 0
                        ? change(administrator, colleague, demotion)
                        : change(colleague, administrator, demotion));
    assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(replies).filteredOn(reply -> reply.status() != 200).hasSize(1);
    JsonNode users =
        portal.as(operator).ask(Operation.USER_LIST, administrator.company()).expect(200).json();
    assertThat(users.at("/items").findValuesAsText("administrator"))
        .containsExactlyInAnyOrder("true", "false");
  }

  @Test
  void success_R13_manyDemotionsAtOnceLeaveOneAdministrator() throws Exception {
    List<Member> others =
        List.of(
            colleague,
            portal.people.colleague(administrator, "eva@nordwind.example"),
            portal.people.colleague(administrator, "bo@nordwind.example"));
    for (Member other : others) {
      change(administrator, other, Map.of("give", Map.of("permissions", List.of("company.admin"))))
          .expect(200);
    }
    Map<String, Object> demotion = Map.of("take", Map.of("permissions", List.of("company.admin")));
    List<Member> everybody = new ArrayList<>(others);
    everybody.add(administrator);
    TogetherRun.of(4, number -> () -> change(operator, everybody.get(number), demotion));
    JsonNode users =
        portal.as(operator).ask(Operation.USER_LIST, administrator.company()).expect(200).json();
    assertThat(users.at("/items").findValuesAsText("administrator"))
        .filteredOn("true"::equals)
        .hasSize(1);
  }

  @Test
  @DisplayName("R18: as many customers as a request may name fit into one change, and come off it")
  void success_R18_asManyCustomersAsMayBeNamed() {
    List<String> many =
        IntStream.range(0, CustomerChoice.MOST).mapToObj(each -> customer("No. " + each)).toList();
    change(
            administrator,
            colleague,
            Map.of("give", Map.of("permissions", List.of("organisations.view"))))
        .expect(200);
    choose(Map.of("kind", "CHOSEN", "add", many)).expect(200);
    choose(Map.of("remove", many)).expect(200);
    portal
        .as(administrator)
        .post(
            Operation.USER_CREATE,
            Map.of(
                "firstName",
                "Nina",
                "lastName",
                "Neu",
                "email",
                "nina@nordwind.example",
                "language",
                "da",
                "selectAll",
                true,
                "customers",
                Map.of("kind", "CHOSEN", "add", many)),
            colleague.company())
        .expect(201);
  }

  private Reply choose(Map<String, Object> choice) {
    return portal
        .as(administrator)
        .to(Operation.USER_CUSTOMERS_CHANGE, colleague.company(), colleague.id())
        .body(choice)
        .key("once-" + choice.size() + choice.keySet())
        .send();
  }

  @Test
  void success_R18_chosenCustomersAndTheirList() {
    String first = customer("Alpha");
    String second = customer("Beta");
    change(
            administrator,
            colleague,
            Map.of("give", Map.of("permissions", List.of("organisations.view"))))
        .expect(200);
    portal
        .as(administrator)
        .post(
            Operation.USER_CUSTOMERS_CHANGE,
            Map.of("kind", "CHOSEN", "add", List.of(first, second)),
            colleague.company(),
            colleague.id())
        .expect(200);
    Reply page = customers(1, null);
    assertThat(page.at("/kind")).isEqualTo("CHOSEN");
    assertThat(page.json().at("/items").findValuesAsText("id")).hasSize(1);
    Reply next = customers(1, page.at("/nextPageToken"));
    assertThat(List.of(page.at("/items/0/id"), next.at("/items/0/id")))
        .containsExactlyInAnyOrder(first, second);
    portal
        .as(administrator)
        .to(Operation.USER_CUSTOMERS_LIST, colleague.company(), administrator.id())
        .query("pageToken", page.at("/nextPageToken"))
        .send()
        .expect(200);
    portal
        .as(administrator)
        .post(
            Operation.USER_CUSTOMERS_CHANGE,
            Map.of("add", List.of("cmp_nowhere")),
            colleague.company(),
            colleague.id())
        .refused(400, "invalid-request");
    assertThat(portal.items.events("user.customers-changed"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.get("after").m().keySet())
                    .contains("customers." + first, "customers." + second));
    assertThat(Items.text(portal.items.events("user.customers-changed").getFirst(), "kind"))
        .isEqualTo("user.customers-changed");
  }

  private Reply customers(int limit, String token) {
    var call =
        portal
            .as(administrator)
            .to(Operation.USER_CUSTOMERS_LIST, colleague.company(), colleague.id())
            .query("limit", limit);
    return (token == null ? call : call.query("pageToken", token)).send().expect(200);
  }

  private String customer(String name) {
    return portal
        .as(operator)
        .post(
            Operation.COMPANY_CREATE,
            Map.of("name", name, "type", "CUSTOMER", "partnerOfRecordId", administrator.company()))
        .expect(201)
        .at("/company/id");
  }

  private Reply change(Member asks, Member whom, Map<String, ?> body) {
    return portal.as(asks).post(Operation.USER_PERMISSIONS_CHANGE, body, whom.company(), whom.id());
  }
}
