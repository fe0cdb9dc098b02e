package io.gatehouse.lambda.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Naming delegated administrators, and withdrawing it (R14, R35). */
class AdministratorsTest {
  @AutoClose private final ManageScene scene = new ManageScene();

  @Test
  void success_R35_R48_aCustomerNamesSomebodyOfItsPartnerOnce() {
    Reply named = scene.name(scene.adviser).expect(200);
    assertThat(named.at("/userId")).isEqualTo(scene.adviser.id());
    assertThat(named.at("/since")).isNotBlank();
    assertThat(scene.name(scene.adviser).expect(200).json()).isEqualTo(named.json());
    assertThat(scene.portal.items.events("delegation.given")).hasSize(1);
    assertThat(mailsTo(scene.adviser)).as("one mail that tells them").isEqualTo(1);
    assertThat(list().at("/items/0")).isEqualTo(named.json());
    assertThat(list().at("/items").size()).isEqualTo(1);
  }

  @Test
  void success_R8_R35_namedByAddressTheSameAsById() {
    Reply named = byEmail(" IDA@nordwind.example ").expect(200);
    assertThat(named.at("/userId")).isEqualTo(scene.adviser.id());
    assertThat(scene.name(scene.adviser).expect(200).json()).isEqualTo(named.json());
    assertThat(
            scene
                .portal
                .direct(Operation.DELEGATED_ADMINISTRATOR_NAME)
                .actor("userId", scene.customer.id())
                .input(
                    Map.of("companyId", scene.customer.company(), "email", scene.adviser.email()))
                .send()
                .expect(200)
                .json())
        .isEqualTo(named.json());
    assertThat(scene.portal.items.events("delegation.given")).hasSize(1);
  }

  @Test
  void failure_R35_namedByExactlyOneOfTheTwo() {
    scene.name(scene.customer, Map.of()).invalid("/email");
    scene.name(scene.customer, Map.of("email", " ")).invalid("/email");
    scene
        .name(scene.customer, Map.of("email", scene.adviser.email(), "userId", scene.adviser.id()))
        .invalid("/userId");
    byEmail("no address").invalid("/email");
    scene.name(scene.customer, Map.of("userId", "no id")).invalid("/userId");
  }

  @Test
  void success_R35_withdrawingIsOnceToo() {
    scene.name(scene.adviser).expect(200);
    assertThat(mailsTo(scene.adviser)).isEqualTo(1);
    Reply withdrawn = scene.withdraw(scene.adviser).expect(200);
    assertThat(withdrawn.json().has("since")).isFalse();
    assertThat(scene.withdraw(scene.adviser).expect(200).json()).isEqualTo(withdrawn.json());
    assertThat(mailsTo(scene.adviser)).isEqualTo(1);
    assertThat(scene.portal.items.events("delegation.withdrawn")).hasSize(1);
    assertThat(list().at("/items").size()).isZero();
    scene.withdraw(scene.partner).refused(404, "not-found");
  }

  @Test
  void failure_R35_onlyActiveUsersOfThePartnerOfRecord() {
    Member own = scene.portal.people.colleague(scene.customer, "ole@contoso.example");
    Member other = scene.portal.people.company(scene.operator, "Sydwind", "eva@sydwind.example");
    Member invited = scene.portal.people.invited(scene.partner, "bo@nordwind.example");
    Reply unknown = byEmail("nobody@nordwind.example").refused(404, "not-found");
    for (Member nobody : List.of(own, other, invited, scene.operator, scene.customer)) {
      for (Reply same : List.of(scene.name(nobody), byEmail(nobody.email()))) {
        same.refused(404, "not-found");
        assertThat(same.at("/detail")).as("one answer").isEqualTo(unknown.at("/detail"));
      }
    }
    scene
        .portal
        .as(scene.partner)
        .ask(Operation.USER_DISABLE, scene.partner.company(), scene.adviser.id())
        .expect(200);
    Reply disabled = scene.name(scene.adviser).refused(404, "not-found");
    assertThat(disabled.at("/detail")).isEqualTo(unknown.at("/detail"));
    assertThat(byEmail(scene.adviser.email()).at("/detail")).isEqualTo(unknown.at("/detail"));
  }

  /** Whoever may act in the customer's company does not decide whom it lets in. */
  @Test
  void failure_R20_R35_onlyTheCustomersOwnPeopleDecide() {
    Member manager =
        scene.portal.people.colleague(scene.partner, "bo@nordwind.example", "customers.admin");
    scene.portal.as(manager).ask(Operation.USER_LIST, scene.customer.company()).expect(200);
    scene.name(manager, scene.adviser).refused(403, "customer-decides");
    scene.name(scene.operator, scene.adviser).expect(200);
  }

  @Test
  void failure_R14_nobodyNamesByMoreThanTheyHold() {
    Member clerk =
        scene.portal.people.colleague(
            scene.customer, "ole@contoso.example", "users.view", "users.manage");
    Reply refused = scene.name(clerk, scene.adviser).refused(403, "beyond-own-permissions");
    scene
        .name(clerk, Map.of("email", "nobody@nordwind.example"))
        .refused(403, "beyond-own-permissions");
    assertThat(refused.json().at("/about").findValuesAsText("id")).contains("invoices.view");
    scene
        .portal
        .as(scene.customer)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("roles", List.of("account-manager"))),
            scene.customer.company(),
            clerk.id())
        .expect(200);
    scene.name(clerk, scene.adviser).expect(200);
  }

  @Test
  void success_R46_previewTellsWhatTheyGain() {
    Reply preview =
        scene
            .portal
            .as(scene.customer)
            .to(Operation.DELEGATED_ADMINISTRATOR_NAME, scene.customer.company())
            .body(Map.of("email", scene.adviser.email()))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.text()).contains("users.manage").contains("invoices.view");
    assertThat(scene.portal.items.events("delegation.given")).isEmpty();
  }

  private Reply byEmail(String email) {
    return scene.name(scene.customer, Map.of("email", email));
  }

  /** Those that go now. */
  private int mailsTo(Member member) {
    int before = scene.portal.people.lettersTo(member).size();
    scene.portal.deliverOutbox();
    return scene.portal.people.lettersTo(member).size() - before;
  }

  private JsonNode list() {
    return scene
        .portal
        .as(scene.customer)
        .ask(Operation.DELEGATED_ADMINISTRATOR_LIST, scene.customer.company())
        .expect(200)
        .json();
  }
}
