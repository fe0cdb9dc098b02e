package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The data estate admin grants users single instances without managing users (S4, R17). */
class ResourcesTest {
  private static final Map<String, String> SALES = Map.of("kind", "instance", "name", "sales-uk");

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member keeper = keeper();
  private final Member reader = portal.people.colleague(administrator, "rune@nordwind.example");

  @Test
  @DisplayName("R17: the keeper finds the user, gives one instance, and takes it away")
  void success_R17_foundGivenAndTaken() {
    Reply users = portal.as(keeper).ask(Operation.USER_LIST, keeper.company()).expect(200);
    assertThat(users.json().at("/items").findValuesAsText("id")).contains(reader.id());
    assertThat(opens("sales-uk", null)).isFalse();
    Reply given = change(keeper, Map.of("give", List.of(SALES))).expect(200);
    assertThat(given.at("/resources/0/name")).isEqualTo("sales-uk");
    assertThat(given.json().at("/permissions")).isEmpty();
    assertThat(opens("sales-uk", null)).isTrue();
    assertThat(opens("sales-fr", null)).isFalse();
    assertThat(
            portal
                .as(keeper)
                .ask(Operation.USER_GET, reader.company(), reader.id())
                .expect(200)
                .json())
        .isEqualTo(given.json());
    change(keeper, Map.of("take", List.of(SALES))).expect(200);
    assertThat(opens("sales-uk", null)).isFalse();
    assertThat(portal.items.events("user.permissions-changed")).hasSize(2);
  }

  @Test
  @DisplayName("R14, R50: a keeper does nothing else to users, and nobody else gives instances")
  void failure_R14_R50_nothingElse() {
    portal
        .as(keeper)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("resources", List.of(SALES))),
            reader.company(),
            reader.id())
        .refused(403, "not-permitted");
    portal
        .as(keeper)
        .ask(Operation.USER_DISABLE, reader.company(), reader.id())
        .refused(403, "not-permitted");
    Member user = portal.people.colleague(administrator, "pia@nordwind.example", "instances.open");
    change(user, Map.of("give", List.of(SALES))).refused(403, "not-permitted");
    portal.as(user).ask(Operation.USER_LIST, user.company()).refused(403, "not-permitted");
    Member stranger = portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
    change(stranger, Map.of("give", List.of(SALES))).refused(404, "not-found");
  }

  @Test
  @DisplayName("R3: with the company's entitlement goes the keeper's right, and with it the list")
  void failure_R3_entitlementTaken() {
    entitle(List.of());
    change(keeper, Map.of("give", List.of(SALES))).refused(403, "not-permitted");
    portal.as(keeper).ask(Operation.USER_LIST, keeper.company()).refused(403, "not-permitted");
  }

  @Test
  @DisplayName("R17: a workload does it for the keeper, under a key, and is understood by field")
  void success_R17_R52_byDirectInvocation() {
    Reply first = direct(Map.of("give", List.of(SALES)), "once").expect(200);
    Reply again = direct(Map.of("give", List.of(SALES)), "once").expect(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(portal.items.events("user.permissions-changed")).hasSize(1);
    direct(Map.of("give", List.of(Map.of("kind", "castle", "name", "x"))), "castle")
        .invalid("/give/0");
    direct(Map.of("give", List.of(Map.of("kind", "instance", "name", "a b"))), "name")
        .invalid("/give/0");
    direct(Map.of("give", List.of(SALES), "take", List.of(SALES)), "both").invalid("/take");
  }

  @Test
  @DisplayName("R46: a preview tells the change, and writes nothing")
  void success_R46_preview() {
    portal.dynamoDb.forgetCalls();
    Reply told =
        portal
            .as(keeper)
            .to(Operation.USER_RESOURCES_CHANGE, reader.company(), reader.id())
            .body(Map.of("give", List.of(SALES)))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(told.at("/after/membership.resources")).contains("instance:sales-uk");
    assertThat(portal.dynamoDb.writes()).isEmpty();
    assertThat(opens("sales-uk", null)).isFalse();
  }

  @Test
  @DisplayName("R45: the past remembers from when until when")
  void success_R45_past() {
    Instant before = portal.clock.instant();
    portal.clock.advance(Duration.ofMinutes(1));
    change(keeper, Map.of("give", List.of(SALES))).expect(200);
    Instant meanwhile = portal.clock.instant();
    portal.clock.advance(Duration.ofMinutes(1));
    change(keeper, Map.of("take", List.of(SALES))).expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    assertThat(opens("sales-uk", before)).isFalse();
    assertThat(opens("sales-uk", meanwhile)).isTrue();
    assertThat(opens("sales-uk", portal.clock.instant())).isFalse();
  }

  @Test
  @DisplayName("R8, R17: what they were given stands in what is known about them")
  void success_R8_personalData() {
    change(keeper, Map.of("give", List.of(SALES))).expect(200);
    Reply data = portal.as(reader).ask(Operation.ME_PERSONAL_DATA).expect(200);
    assertThat(data.at("/memberships/0/resources/0/name")).isEqualTo("sales-uk");
  }

  private Member keeper() {
    entitle(List.of("data-estate.view", "data-estate.manage", "instances.open"));
    return portal.people.colleague(administrator, "sven@nordwind.example", "data-estate.manage");
  }

  private void entitle(List<String> permissions) {
    portal
        .as(operator)
        .post(
            Operation.COMPANY_ENTITLEMENTS_SET,
            Map.of("permissions", permissions),
            administrator.company())
        .expect(200);
  }

  private Reply change(Member asks, Map<String, ?> body) {
    return portal
        .as(asks)
        .post(Operation.USER_RESOURCES_CHANGE, body, reader.company(), reader.id());
  }

  private Reply direct(Map<String, ?> more, String key) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("companyId", reader.company());
    input.put("userId", reader.id());
    return portal
        .direct(Operation.USER_RESOURCES_CHANGE)
        .actor("userId", keeper.id())
        .actor("workload", "estate")
        .input(input)
        .key(key)
        .send();
  }

  private boolean opens(String name, @Nullable Instant at) {
    Map<String, Object> question = new HashMap<>();
    question.put("companyId", reader.company());
    question.put("permission", "instances.open");
    question.put("resource", Map.of("kind", "instance", "name", name));
    if (at != null) {
      question.put("at", at.toString());
    }
    return portal
        .as(reader)
        .post(Operation.ACCESS_CHECK, question)
        .expect(200)
        .json()
        .path("allowed")
        .asBoolean();
  }
}
