package io.gatehouse.lambda.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seats of a partner's people at its clients, over HTTP and the table (R22, R25, R26). */
class PartnerSeatsTest {
  @AutoClose private final SeatScene scene = new SeatScene();
  private final TestPortal portal = scene.portal;
  private final Member customer = scene.customer;
  private final Member partner = scene.partner;
  private final Member ida = portal.people.colleague(partner, "ida@nordwind.example");

  @Test
  @DisplayName("R26: tie, partner seat and permissions in one step; asked again, other permissions")
  void success_R26_colleagueInOneStep() {
    scene.approve("nordwind.example");
    entitleAll();
    Member boss = boss();
    Reply added = scene.clientAccess(boss, ida, Map.of()).expect(200);
    assertThat(added.at("/seat")).isEqualTo("partner");
    assertThat(added.json().at("/permissions").toString()).contains("accounts.employees-manage");
    assertThat(portal.items.events("user.client-access-given")).hasSize(2);
    assertThat(portal.people.lettersTo(ida)).isNotEmpty();
    scene.seat(customer, ida, "view-only").expect(200);
    Reply changed =
        scene
            .clientAccess(
                boss,
                ida,
                Map.of("take", Map.of("permissions", List.of("accounts.employees-manage"))))
            .expect(200);
    assertThat(changed.at("/seat")).isEqualTo("partner");
    assertThat(changed.json().at("/permissions").toString())
        .doesNotContain("accounts.employees-manage");
    assertThat(scene.sitting("partner")).containsExactlyInAnyOrder(ida.id(), boss.id());
  }

  @Test
  @DisplayName("R22, R26: who does not qualify is refused, and every reason is named")
  void failure_R22_R26_notEligible() {
    Reply refused = scene.clientAccess(admin(), ida, some()).refused(409, "not-eligible-for-seat");
    assertThat(refused.at("/detail")).contains("approved domains");
    assertThat(refused.at("/about/0/id")).isEqualTo("partner");
    Member own = portal.people.colleague(customer, "own@kunde.example");
    assertThat(
            scene
                .seat(customer, own, "partner")
                .refused(409, "not-eligible-for-seat")
                .at("/detail"))
        .contains("belongs to no partner")
        .contains("approved domains");
  }

  @Test
  @DisplayName("R26: only for colleagues of one's own company, and nobody for themselves")
  void failure_R26_onlyColleagues() {
    scene.approve("nordwind.example");
    Member stranger = portal.people.company(scene.operator, "Fremd GmbH", "fritz@fremd.example");
    Member boss = admin();
    scene.clientAccess(boss, stranger, some()).refused(404, "not-found");
    scene.clientAccess(boss, boss, some()).refused(409, "own-account");
    scene.clientAccess(customer, ida, some()).refused(404, "not-found");
    scene.clientAccess(ida, boss, some()).refused(404, "not-found");
  }

  @Test
  @DisplayName("R14, R26: nobody lifts a colleague off view-only to more than they hold themselves")
  void failure_R14_R26_seatLiftsMoreThanOneHolds() {
    scene.approve("nordwind.example");
    Member helper = portal.people.colleague(partner, "helper@nordwind.example");
    scene
        .clientAccess(
            admin(),
            helper,
            Map.of(
                "give",
                Map.of("permissions", List.of("accounts.employees-manage", "payments.view")),
                "withRequired",
                true))
        .expect(200);
    Map<String, Object> pays =
        Map.of("give", Map.of("permissions", List.of("payments.manage")), "withRequired", true);
    scene.clientAccess(partner, ida, pays).expect(200);
    scene.seat(customer, ida, "view-only").expect(200);
    Map<String, Object> sees = Map.of("give", Map.of("permissions", List.of("payments.view")));
    scene.clientAccess(helper, ida, sees).refused(403, "user-holds-more");
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("view-only");
    scene.clientAccess(partner, ida, sees).expect(200);
  }

  @Test
  @DisplayName("R25: losing the partner seat names in the preview what loses its effect")
  void success_R25_previewNamesWhatFalls() {
    scene.approve("nordwind.example");
    entitleAll();
    scene.clientAccess(boss(), ida, Map.of()).expect(200);
    JsonNode preview = scene.preview(customer, ida, "view-only").expect(200).json();
    assertThat(preview.at("/access").findValuesAsText("id")).contains("accounts.employees-manage");
    assertThat(preview.at("/seats/0/seat").asText()).isEqualTo("partner");
  }

  @Test
  @DisplayName(
      "R22: without the domain everybody of it falls to view-only, and both sides are told")
  void success_R22_domainTakenAway() {
    scene.approve("nordwind.example");
    scene.clientAccess(admin(), ida, some()).expect(200);
    portal.deliverOutbox();
    int letters = portal.people.lettersTo(ida).size();
    int toCustomer = portal.people.lettersTo(customer).size();
    scene.approve("other.example");
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("view-only");
    assertThat(portal.people.lettersTo(ida)).hasSize(letters + 1);
    assertThat(portal.people.lettersTo(customer)).hasSizeGreaterThan(toCustomer);
    assertThat(portal.items.events("user.seat-fell-back")).isNotEmpty();
    int events = portal.items.events("user.seat-fell-back").size();
    scene.approve("third.example");
    assertThat(portal.items.events("user.seat-fell-back")).hasSize(events);
  }

  @Test
  @DisplayName("R22: with an address of another domain, the seat falls")
  void success_R22_anotherAddress() {
    scene.approve("nordwind.example");
    scene.clientAccess(admin(), ida, some()).expect(200);
    portal
        .as(partner)
        .post(
            Operation.USER_EMAIL_CHANGE,
            Map.of("email", "ida@elsewhere.example"),
            partner.company(),
            ida.id())
        .expect(200);
    portal.deliverOutbox();
    portal
        .anyone()
        .post(
            Operation.EMAIL_CHANGE_CONFIRM,
            portal
                .people
                .linkTo(new Member(ida.id(), ida.company(), "ida@elsewhere.example"))
                .confirmation())
        .expect(200);
    portal.deliverOutbox();
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("view-only");
  }

  @Test
  @DisplayName("R22: a partner that is deleted keeps no seats; one that is suspended does")
  void success_R22_partnerStopped() {
    scene.approve("nordwind.example");
    scene.clientAccess(admin(), ida, some()).expect(200);
    portal.as(scene.operator).ask(Operation.COMPANY_SUSPEND, partner.company()).expect(200);
    portal.deliverOutbox();
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("partner");
    portal.as(scene.operator).ask(Operation.COMPANY_DELETE, partner.company()).expect(200);
    portal.deliverOutbox();
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("view-only");
  }

  @Test
  @DisplayName("R27: a paid seat elsewhere is free while its user is stopped; none left: view-only")
  void success_R27_elsewhereFollows() {
    scene.approve("nordwind.example");
    scene.clientAccess(admin(), ida, some()).expect(200);
    scene.buy(customer, 1).expect(200);
    scene.seat(customer, ida, "core").expect(200);
    scene.expectCore(1, 1, 0);
    at(Operation.USER_DISABLE);
    scene.expectCore(1, 0, 0);
    at(Operation.USER_ENABLE);
    scene.expectCore(1, 1, 0);
    at(Operation.USER_DISABLE);
    Member own = portal.people.colleague(customer, "own@kunde.example");
    scene.seat(customer, own, "core").expect(200);
    at(Operation.USER_ENABLE);
    assertThat(scene.user(ida).path("seat").asText()).isEqualTo("view-only");
    scene.expectCore(1, 1, 0);
    assertThat(portal.items.events("user.seat-fell-back")).hasSize(1);
  }

  private void at(Operation operation) {
    portal.as(partner).ask(operation, partner.company(), ida.id()).expect(200);
    portal.deliverOutbox();
  }

  private static Map<String, Object> some() {
    return Map.of("give", Map.of("permissions", List.of("users.view")));
  }

  /** Of the partner, and by S0's way company admin in the partner's customers (R20). */
  private Member admin() {
    portal
        .as(partner)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of("customers.admin"))),
            partner.company(),
            partner.id())
        .expect(200);
    return partner;
  }

  /** Somebody of the partner whom its administrator made partner admin of the customer. */
  private Member boss() {
    Member boss = portal.people.colleague(partner, "boss@nordwind.example");
    scene.clientAccess(admin(), boss, Map.of()).expect(200);
    return boss;
  }

  private void entitleAll() {
    portal
        .as(scene.operator)
        .post(
            Operation.COMPANY_ENTITLEMENTS_SET,
            Map.of("permissions", List.of("data-estate.view", "data-estate.manage")),
            customer.company());
  }
}
