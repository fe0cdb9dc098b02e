package io.gatehouse.lambda.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R45: the same questions about a past moment, answered from the event log of the table. */
class PastTest {
  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  @DisplayName("R45: before somebody came, while they could, and after they were disabled")
  void success_R45_history() {
    Member operator = portal.people.operator();
    Instant beforeTheCompany = portal.clock.instant();
    portal.clock.advance(Duration.ofDays(1));
    Member administrator = portal.people.company(operator, "Nordwind", "adam@nordwind.example");
    Instant beforeBo = portal.clock.instant();
    portal.clock.advance(Duration.ofDays(1));
    Member bo =
        portal.people.colleague(
            administrator, "bo@nordwind.example", "users.view", "orders.create", "shop.view");
    Instant withBo = portal.clock.instant();
    portal.clock.advance(Duration.ofDays(1));
    portal.as(administrator).ask(Operation.USER_DISABLE, bo.company(), bo.id()).expect(200);
    portal.clock.advance(Duration.ofDays(1));

    assertThat(check(bo, beforeBo)).isFalse();
    assertThat(check(bo, withBo)).isTrue();
    assertThat(check(bo, portal.clock.instant())).isFalse();
    assertThat(check(administrator, beforeTheCompany)).isFalse();
    assertThat(check(administrator, beforeBo)).isTrue();
    assertThat(check(operator, beforeTheCompany)).isTrue();

    assertThat(who(bo.company(), beforeTheCompany)).isEmpty();
    assertThat(who(bo.company(), beforeBo))
        .containsExactlyInAnyOrder(operator.id(), administrator.id());
    assertThat(who(bo.company(), withBo))
        .containsExactlyInAnyOrder(operator.id(), administrator.id(), bo.id());
    assertThat(who(bo.company(), portal.clock.instant()))
        .containsExactlyInAnyOrder(operator.id(), administrator.id());

    assertThat(what(bo, beforeBo)).isEmpty();
    assertThat(what(bo, withBo)).containsExactly(bo.company());
    assertThat(what(operator, beforeTheCompany)).containsExactly("cmp_operator");
    assertThat(what(operator, beforeBo))
        .containsExactlyInAnyOrder("cmp_operator", administrator.company());
  }

  @Test
  void success_R45_explain() {
    Member operator = portal.people.operator();
    portal.clock.advance(Duration.ofDays(1));
    Member bo = portal.people.company(operator, "Nordwind", "bo@nordwind.example");
    Instant then = portal.clock.instant();
    portal.clock.advance(Duration.ofDays(1));
    Map<String, Object> question =
        Map.of("companyId", bo.company(), "permission", "users.view", "at", then.toString());
    Reply why = portal.as(bo).post(Operation.ACCESS_EXPLAIN, question).expect(200);
    assertThat(why.at("/paths/0/kind")).isEqualTo("COMPANY_ADMIN");
  }

  @Test
  @DisplayName("R45: customers put on a list and taken off it, permissions given and taken (R18)")
  void success_R45_whatOthersChanged() {
    Member operator = portal.people.operator();
    Member partner = portal.people.company(operator, "Nordwind", "adam@nordwind.example");
    String customer =
        portal
            .as(operator)
            .post(
                Operation.COMPANY_CREATE,
                Map.of("name", "Kunde", "type", "CUSTOMER", "partnerOfRecordId", partner.company()))
            .expect(201)
            .at("/company/id");
    Member kim = portal.people.colleague(partner, "kim@nordwind.example", "customers.admin");
    List<Map<String, ?>> changes =
        List.of(
            Map.of("kind", "CHOSEN"),
            Map.of("add", List.of(customer)),
            Map.of("remove", List.of(customer)),
            Map.of("kind", "ALL"),
            Map.of("kind", "CHOSEN"),
            Map.of("add", List.of(customer)));
    Map<Instant, Boolean> recorded = new LinkedHashMap<>();
    for (Map<String, ?> change : changes) {
      portal.clock.advance(Duration.ofMinutes(1));
      portal
          .as(partner)
          .post(Operation.USER_CUSTOMERS_CHANGE, change, kim.company(), kim.id())
          .expect(200);
      recorded.put(portal.clock.instant(), who(customer, null).contains(kim.id()));
    }
    portal.clock.advance(Duration.ofMinutes(1));
    Map<String, ?> taken = Map.of("take", Map.of("permissions", List.of("customers.admin")));
    portal
        .as(partner)
        .post(Operation.USER_PERMISSIONS_CHANGE, taken, kim.company(), kim.id())
        .expect(200);
    recorded.put(portal.clock.instant(), who(customer, null).contains(kim.id()));
    portal.clock.advance(Duration.ofMinutes(1));

    assertThat(recorded.values()).containsExactly(false, true, false, true, false, true, false);
    recorded.forEach(
        (then, reached) -> {
          assertThat(who(customer, then).contains(kim.id())).as("%s", then).isEqualTo(reached);
          assertThat(what(kim, then).contains(customer)).as("%s", then).isEqualTo(reached);
        });
  }

  private boolean check(Member user, Instant at) {
    return ask(
            Operation.ACCESS_CHECK,
            Map.of("userId", user.id(), "companyId", user.company(), "permission", "users.view"),
            at)
        .json()
        .path("allowed")
        .asBoolean();
  }

  private List<String> who(String company, @Nullable Instant at) {
    return ask(Operation.ACCESS_WHO, Map.of("companyId", company, "permission", "users.view"), at)
        .json()
        .findValuesAsText("userId");
  }

  private List<String> what(Member user, Instant at) {
    return ask(Operation.ACCESS_WHAT, Map.of("userId", user.id()), at)
        .json()
        .findValuesAsText("companyId");
  }

  private Reply ask(Operation operation, Map<String, Object> question, @Nullable Instant at) {
    Map<String, Object> then = new HashMap<>(question);
    if (at != null) {
      then.put("at", at.toString());
    }
    return portal.direct(operation).actor("workload", "audit").input(then).send().expect(200);
  }
}
