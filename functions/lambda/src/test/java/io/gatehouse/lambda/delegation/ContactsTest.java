package io.gatehouse.lambda.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Contacts: users of other companies who are given something in this one (R9, R32). */
class ContactsTest {
  @AutoClose private final ManageScene scene = new ManageScene();
  private final Member consultant =
      scene.portal.people.company(scene.operator, "Sydwind", "eva@sydwind.example");

  @Test
  void success_R32_aConsultantOfAnotherCompanyActsHereAndIsTold() {
    scene
        .portal
        .as(consultant)
        .ask(Operation.USER_LIST, scene.customer.company())
        .refused(404, "not-found");
    Reply added = add(" EVA@sydwind.example ", role("account-manager")).expect(201);
    assertThat(added.at("/companyName")).isEqualTo("Sydwind");
    assertThat(added.at("/roles/0")).isEqualTo("account-manager");
    assertThat(added.at("/since")).isNotBlank();
    scene.portal.as(consultant).ask(Operation.USER_LIST, scene.customer.company()).expect(200);
    int before = scene.portal.people.lettersTo(consultant).size();
    scene.portal.deliverOutbox();
    assertThat(scene.portal.people.lettersTo(consultant)).hasSize(before + 1);
    assertThat(scene.portal.items.events("contact.added")).hasSize(1);
  }

  @Test
  void success_R32_whoIsAContactIsGivenMoreWithoutAnotherMail() {
    add(consultant.email(), role("account-manager")).expect(201);
    add(consultant.email(), role("account-manager")).expect(201);
    scene.portal.deliverOutbox();
    int before = scene.portal.people.lettersTo(consultant).size();
    Reply more = add(consultant.email(), role("technical-manager")).expect(201);
    assertThat(more.json().at("/roles").toString())
        .isEqualTo("[\"account-manager\",\"technical-manager\"]");
    scene.portal.deliverOutbox();
    assertThat(scene.portal.people.lettersTo(consultant)).hasSize(before);
    assertThat(scene.portal.items.events("contact.added")).hasSize(2);
  }

  /** One answer for whoever is not there, never was, or is gone. */
  @Test
  void failure_R32_nobodyWhoCouldBeAdded() {
    Reply unknown = add("nobody@sydwind.example", role("account-manager"));
    unknown.refused(404, "no-such-contact");
    scene
        .portal
        .as(scene.partner)
        .ask(Operation.USER_DELETE, scene.partner.company(), scene.adviser.id())
        .expect(200);
    Reply deleted = add(scene.adviser.email(), role("account-manager"));
    deleted.refused(404, "no-such-contact");
    assertThat(deleted.at("/detail")).isEqualTo(unknown.at("/detail"));
  }

  @Test
  void failure_R32_ownUsersAreNoContacts() {
    Member own = scene.portal.people.colleague(scene.customer, "ole@contoso.example");
    add(own.email(), role("account-manager")).refused(409, "user-of-own");
  }

  @Test
  void failure_R14_R16_nobodyGivesMoreThanTheyHoldAndNobodyACrown() {
    Member clerk =
        scene.portal.people.colleague(
            scene.customer, "ole@contoso.example", "users.view", "users.manage");
    add(clerk, consultant.email(), role("account-manager")).refused(403, "beyond-own-permissions");
    add(consultant.email(), Map.of("give", Map.of("permissions", List.of("company.admin"))))
        .refused(409, "only-at-home");
    add(consultant.email(), Map.of()).invalid("/give");
    add("no address", role("nobody")).invalid("/email");
    assertThat(scene.portal.items.events("contact.added")).isEmpty();
  }

  /** What they gave themselves would outlive the path they act by. */
  @Test
  void failure_R20_R32_nobodyAddsThemselves() {
    Member manager =
        scene.portal.people.colleague(scene.partner, "bo@nordwind.example", "customers.admin");
    add(manager, manager.email(), role("account-manager")).refused(409, "own-account");
  }

  /** "Create user" in the customer's own account, with the address of a partner's employee (S3). */
  @Test
  void success_R21_R22_R32_theSeatComesInTheSameStep() {
    scene
        .portal
        .as(scene.partner)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of("nordwind.example")),
            scene.partner.company())
        .expect(200);
    Reply added = add(scene.adviser.email(), seated("partner")).expect(201);
    assertThat(added.at("/seat")).isEqualTo("partner");
    add(consultant.email(), seated("partner")).refused(409, "not-eligible-for-seat");
    add(consultant.email(), seated("view-only")).expect(201);
    add(consultant.email(), seated("throne")).invalid("/seat");
  }

  @Test
  void failure_R24_whoMayNotChangeSeatsGivesNone() {
    Member clerk =
        scene.portal.people.colleague(
            scene.customer, "ole@contoso.example", "users.view", "users.manage");
    Map<String, Object> seen =
        Map.of("give", Map.of("permissions", List.of("users.view")), "seat", "view-only");
    add(clerk, consultant.email(), seen).refused(403, "not-permitted");
    add(consultant.email(), seen).expect(201);
  }

  /** No more core seats than the company has bought. */
  @Test
  void failure_R27_noSeatLeft() {
    add(consultant.email(), seated("core")).refused(409, "no-seat-left");
    assertThat(scene.portal.items.events("contact.added")).isEmpty();
  }

  private static Map<String, Object> seated(String seat) {
    return Map.of("give", Map.of("roles", List.of("account-manager")), "seat", seat);
  }

  private static Map<String, Object> role(String role) {
    return Map.of("give", Map.of("roles", List.of(role)));
  }

  private Reply add(String email, Map<String, ?> what) {
    return add(scene.customer, email, what);
  }

  private Reply add(Member by, String email, Map<String, ?> what) {
    Map<String, Object> body = new HashMap<>(what);
    body.put("email", email);
    return scene.portal.as(by).post(Operation.CONTACT_ADD, body, scene.customer.company());
  }
}
