package io.gatehouse.lambda.partneraccess;

import static io.gatehouse.lambda.partneraccess.GrantScene.DECIDING;
import static io.gatehouse.lambda.partneraccess.GrantScene.PHONES;
import static io.gatehouse.lambda.partneraccess.GrantScene.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A partner's groups: its own users act by them for its customers (R28). */
class GroupsTest {
  @AutoClose private final GrantScene scene = new GrantScene();

  @Test
  @DisplayName("R28: groups are called after the customer, also once that is called otherwise")
  void success_R28_names() {
    scene.set(DECIDING, PHONES).expect(200);
    assertThat(scene.groups()).containsExactly("Contoso Decision maker", "Contoso Phone manager");
    scene
        .portal
        .as(scene.customer)
        .post(Operation.COMPANY_EDIT, Map.of("name", "Adatum"), scene.customer.company())
        .expect(200);
    assertThat(scene.groups()).containsExactly("Adatum Decision maker", "Adatum Phone manager");
    Reply one = group(Operation.GROUP_GET, scene.partner).expect(200);
    assertThat(one.at("/names/da")).isEqualTo("Adatum Beslutningstager");
    assertThat(
            scene
                .portal
                .as(scene.partner)
                .to(Operation.GROUP_LIST, scene.partner.company())
                .query("startsWith", "cont")
                .send()
                .expect(200)
                .json()
                .at("/items"))
        .isEmpty();
  }

  @Test
  @DisplayName("R28: members act for the customer with that role, and are listed")
  void success_R28_members() {
    scene.set(PHONES).expect(200);
    scene.join(PHONES, scene.ida, scene.ole);
    Reply members =
        scene
            .portal
            .as(scene.partner)
            .ask(
                Operation.GROUP_MEMBERS_LIST,
                scene.partner.company(),
                scene.customer.company(),
                PHONES)
            .expect(200);
    assertThat(members.json().findValuesAsText("userId"))
        .containsExactlyInAnyOrder(scene.ida.id(), scene.ole.id());
    Reply changed =
        scene
            .members(
                PHONES, Map.of("remove", List.of(scene.ole.id()), "add", List.of(scene.ida.id())))
            .expect(200);
    assertThat(changed.at("/changed")).isEqualTo("1");
    assertThat(scene.listed()).contains(scene.ida.email()).doesNotContain(scene.ole.email());
  }

  @Test
  @DisplayName("R29: phone managers never see invoices and payments; decision makers do")
  void success_R29_phonesNeverSeeInvoices() {
    scene.set(DECIDING, PHONES).expect(200);
    scene.join(DECIDING, scene.ida);
    scene.join(PHONES, scene.ole);
    assertThat(sees(scene.ida, "invoices.view")).isTrue();
    assertThat(sees(scene.ole, "invoices.view")).isFalse();
    assertThat(sees(scene.ole, "phones.manage")).isTrue();
  }

  private boolean sees(Member user, String permission) {
    return scene
        .portal
        .as(user)
        .post(
            Operation.ACCESS_CHECK,
            Map.of("companyId", scene.customer.company(), "permission", permission))
        .expect(200)
        .json()
        .path("allowed")
        .asBoolean();
  }

  @Test
  @DisplayName("R28: only active or invited users of the partner's own; one refused stops no other")
  void failure_R28_strangers() {
    scene.set(DECIDING).expect(200);
    scene
        .portal
        .as(scene.partner)
        .ask(Operation.USER_DISABLE, scene.partner.company(), scene.ole.id())
        .expect(200);
    Member invited = scene.portal.people.invited(scene.partner, "eva@nordwind.example");
    Reply done =
        scene
            .members(
                DECIDING,
                Map.of(
                    "add",
                    List.of(scene.ole.id(), scene.customer.id(), invited.id(), scene.ida.id())))
            .expect(200);
    assertThat(done.at("/changed")).isEqualTo("2");
    assertThat(done.at("/users/0/problem/type")).endsWith("invalid-request");
    assertThat(done.at("/users/1/problem/type")).endsWith("not-found");
    assertThat(done.at("/users/2/member")).isEqualTo("true");
    assertThat(scene.decides(scene.ida)).isTrue();
  }

  @Test
  void failure_R28_noSuchGroup() {
    scene.members(DECIDING, Map.of("add", List.of(scene.ida.id()))).refused(404, "not-found");
    group(Operation.GROUP_GET, scene.partner).refused(404, "not-found");
    scene.members(DECIDING, Map.of()).invalid("/add");
    scene
        .members(
            DECIDING, Map.of("add", List.of(scene.ida.id()), "remove", List.of(scene.ida.id())))
        .invalid("/remove/0");
  }

  @Test
  @DisplayName("R46: what putting somebody into a group would give is told, and nothing done")
  void success_R46_preview() {
    scene.set(DECIDING).expect(200);
    Reply preview =
        scene
            .portal
            .as(scene.partner)
            .to(
                Operation.GROUP_MEMBERS_CHANGE,
                scene.partner.company(),
                scene.customer.company(),
                DECIDING)
            .body(Map.of("add", List.of(scene.ida.id(), scene.ole.id())))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.json().at("/access").findValuesAsText("userId"))
        .contains(scene.ida.id(), scene.ole.id());
    assertThat(scene.decides(scene.ida)).isFalse();
  }

  @Test
  @DisplayName("R30, R33: a partner gives a grant up; the customer is told")
  void success_R33_leave() {
    scene.set(DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    scene.forgetMails();
    group(Operation.GROUP_LEAVE, scene.partner).expect(200);
    assertThat(scene.decides(scene.ida)).isFalse();
    assertThat(scene.groups()).isEmpty();
    assertThat(scene.mails(TOLD)).containsExactly("DISABLED");
    assertThat(scene.mails(scene.customer.email())).containsExactly("DISABLED");
    group(Operation.GROUP_LEAVE, scene.partner).refused(404, "not-found");
  }

  private Reply group(Operation operation, Member by) {
    return scene
        .portal
        .as(by)
        .ask(operation, scene.partner.company(), scene.customer.company(), DECIDING);
  }
}
