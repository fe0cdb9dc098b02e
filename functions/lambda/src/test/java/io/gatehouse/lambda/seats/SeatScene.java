package io.gatehouse.lambda.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner, a customer of it, and the operator; and what is done with seats over HTTP. */
final class SeatScene implements AutoCloseable {
  final TestPortal portal = new TestPortal();
  final Member operator = portal.people.operator();
  final Member partner = portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  final Member customer =
      portal.people.customer(operator, partner, "Kunde A/S", "kim@kunde.example");

  Reply buy(Member as, int core) {
    return portal
        .as(as)
        .post(
            Operation.SEATS_LIMITS_SET,
            Map.of("limits", List.of(Map.of("seat", "core", "bought", core))),
            customer.company());
  }

  Reply seat(Member as, Member user, @Nullable String seat) {
    return portal.as(as).post(Operation.USER_SEAT_SET, body(seat), customer.company(), user.id());
  }

  Reply preview(Member as, Member user, @Nullable String seat) {
    return portal
        .as(as)
        .to(Operation.USER_SEAT_SET, customer.company(), user.id())
        .body(body(seat))
        .query("preview", true)
        .send();
  }

  private static Map<String, Object> body(@Nullable String seat) {
    Map<String, Object> body = new HashMap<>();
    body.put("seat", seat);
    return body;
  }

  Reply clientAccess(Member as, Member colleague, Map<String, Object> what) {
    return portal
        .as(as)
        .post(Operation.CLIENT_ACCESS_GIVE, what, customer.company(), colleague.id());
  }

  /** The domain that a partner's employees have their addresses in. */
  void approve(String... domains) {
    portal
        .as(operator)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of(domains)),
            partner.company())
        .expect(200);
    portal.deliverOutbox();
  }

  /** Used, reserved and free of the paid type, as the customer's overview tells it. */
  void expectCore(int bought, int used, int reserved) {
    JsonNode core = overview("core");
    assertThat(core.path("bought").asInt()).as("bought").isEqualTo(bought);
    assertThat(core.path("used").asInt()).as("used").isEqualTo(used);
    assertThat(core.path("reserved").asInt()).as("reserved").isEqualTo(reserved);
    assertThat(core.path("free").asInt()).as("free").isEqualTo(bought - used - reserved);
  }

  JsonNode overview(String seat) {
    JsonNode all =
        portal
            .as(customer)
            .ask(Operation.SEATS_OVERVIEW, customer.company())
            .expect(200)
            .json()
            .path("seats");
    for (JsonNode one : all) {
      if (one.path("seat").asText().equals(seat)) {
        return one;
      }
    }
    throw new AssertionError("no such seat: " + seat);
  }

  /** As the customer lists them, whether they are at home there or not. */
  JsonNode user(Member user) {
    JsonNode all =
        portal
            .as(customer)
            .ask(Operation.USER_LIST, customer.company())
            .expect(200)
            .json()
            .path("items");
    for (JsonNode one : all) {
      if (one.path("id").asText().equals(user.id())) {
        return one;
      }
    }
    throw new AssertionError("not listed: " + user.email());
  }

  /** Everybody the customer lists with that seat. */
  List<String> sitting(String seat) {
    return portal
        .as(customer)
        .to(Operation.USER_LIST, customer.company())
        .query("seat", seat)
        .send()
        .expect(200)
        .json()
        .path("items")
        .findValuesAsText("id");
  }

  @Override
  public void close() {
    portal.close();
  }
}
