package io.gatehouse.lambda.partneraccess;

import static io.gatehouse.lambda.partneraccess.GrantScene.DECIDING;
import static io.gatehouse.lambda.partneraccess.GrantScene.PHONES;
import static io.gatehouse.lambda.partneraccess.GrantScene.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A customer lets its partner act for it, and ends it (R28, R30, R31, R34). */
class PartnerAccessTest {
  @AutoClose private final GrantScene scene = new GrantScene();

  @Test
  @DisplayName("R28: every grantable role of the catalogue is told, granted or not")
  void success_R28_read() {
    Reply none =
        scene
            .portal
            .as(scene.customer)
            .ask(Operation.PARTNER_ACCESS_GET, scene.customer.company())
            .expect(200);
    assertThat(none.at("/partnerName")).isEqualTo("Nordwind ApS");
    assertThat(none.json().at("/roles").findValuesAsText("role")).containsExactly(DECIDING, PHONES);
    assertThat(none.json().at("/roles").findValuesAsText("enabled")).containsOnly("false");

    scene.set(DECIDING).expect(200);
    scene.join(DECIDING, scene.ida, scene.ole);
    Reply one =
        scene
            .portal
            .as(scene.ida)
            .ask(Operation.PARTNER_ACCESS_GET, scene.customer.company())
            .expect(200);
    assertThat(one.at("/roles/0/enabled")).isEqualTo("true");
    assertThat(one.at("/roles/0/members")).isEqualTo("2");
    assertThat(one.at("/roles/0/notify/0")).isEqualTo(TOLD);
    assertThat(one.at("/roles/1/enabled")).isEqualTo("false");
  }

  @Test
  @DisplayName("R30: one second after disabling, nobody has the access any more; before, they had")
  void success_R30_goneAtOnce() {
    scene.set(DECIDING, PHONES).expect(200);
    scene.join(DECIDING, scene.ida, scene.ole);
    scene.wait(Duration.ofDays(1));
    Instant before = scene.portal.clock.instant();
    assertThat(scene.decides(scene.ida)).isTrue();
    assertThat(scene.whoDecides(null)).contains(scene.ida.id(), scene.ole.id());
    scene.wait(Duration.ofDays(1));

    scene.set(PHONES).expect(200);
    scene.wait(Duration.ofSeconds(1));
    for (Member member : List.of(scene.ida, scene.ole)) {
      assertThat(scene.decides(member)).isFalse();
      assertThat(scene.decides(member, before)).as("R45").isTrue();
      scene
          .portal
          .as(member)
          .ask(Operation.PARTNER_ACCESS_GET, scene.customer.company())
          .refused(404, "not-found");
    }
    assertThat(scene.whoDecides(null)).doesNotContain(scene.ida.id(), scene.ole.id());
    assertThat(scene.whoDecides(before)).contains(scene.ida.id(), scene.ole.id());
    assertThat(scene.groups()).containsExactly("Contoso Phone manager");

    assertThat(scene.listed()).doesNotContain(scene.ida.email(), scene.ole.email());

    // Nothing cleaned up so far; then their memberships forget the group, too.
    assertThat(inGroups()).isEqualTo(2);
    scene.portal.deliverOutbox();
    assertThat(inGroups()).isZero();
    assertThat(scene.decides(scene.ida, before)).as("R45").isTrue();

    scene.set(DECIDING, PHONES).expect(200);
    assertThat(scene.decides(scene.ida)).as("granted again, the group is empty").isFalse();
  }

  /** How many memberships are in a group, whether it stands or not. */
  private long inGroups() {
    return scene.portal.snapshot().items().stream()
        .filter(item -> item.containsKey("groups") && !item.get("groups").m().isEmpty())
        .count();
  }

  @Test
  @DisplayName("R31: each address gets its own mail, for enabling and for disabling")
  void success_R31_mails() {
    Map<String, Object> two = new HashMap<>(GrantScene.body(null, DECIDING));
    two.put("notify", "one@nordwind.example, two@nordwind.example,ONE@nordwind.example");
    set(two).expect(200);
    for (String address : List.of("one@nordwind.example", "two@nordwind.example")) {
      assertThat(scene.mails(address)).containsExactly("ENABLED");
    }
    scene.forgetMails();
    scene.set().expect(200);
    assertThat(scene.mails(TOLD)).containsExactly("DISABLED");
    assertThat(scene.mails("one@nordwind.example")).isEmpty();
  }

  @Test
  @DisplayName("R31: at least one address, each checked, all faults at once")
  void failure_R31_addresses() {
    Map<String, Object> body = new HashMap<>(GrantScene.body(null, DECIDING));
    body.remove("notify");
    set(body).invalid("/notify");
    body.put("notify", " , ");
    set(body).invalid("/notify");
    body.put("notify", List.of("good@example.com", "bad", "worse@"));
    Reply faults = set(body);
    faults.invalid("/notify/1").invalid("/notify/2");
    body.put("roles", List.of(Map.of("role", "account-manager"), Map.of("role", "none")));
    set(body).invalid("/roles/0/role").invalid("/roles/1/role").invalid("/notify/1");
    assertThat(scene.groups()).isEmpty();
  }

  @Test
  @DisplayName("R28: the same request again changes nothing: no event, no mail")
  void success_R28_repeated() {
    scene.set(DECIDING).expect(200);
    scene.forgetMails();
    int items = scene.portal.items.all().size();
    scene.set(DECIDING).expect(200);
    assertThat(scene.portal.items.all()).hasSize(items);
    assertThat(scene.mails(TOLD)).isEmpty();
  }

  @Test
  @DisplayName("R28: a direct customer has nobody to authorise")
  void failure_R28_noPartner() {
    scene
        .portal
        .as(scene.operator)
        .to(Operation.COMPANY_MOVE, scene.customer.company())
        .rawBody("{\"partnerOfRecordId\":null}")
        .send()
        .expect(200);
    scene.set(DECIDING).refused(409, "no-partner-of-record");
  }

  @Test
  @DisplayName("R33: the partner's people cannot let themselves in further, but may end it")
  void failure_R33_customerDecides() {
    scene.set(DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    scene.set(scene.ida, null, DECIDING, PHONES).refused(403, "customer-decides");
    scene.set(scene.ida, scene.in(Duration.ofDays(9)), DECIDING).refused(403, "customer-decides");
    scene.set(scene.ida, null).expect(200);
    assertThat(scene.decides(scene.ida)).isFalse();
  }

  @Test
  @DisplayName("R46: a preview names who loses what and whom is written to, and does nothing")
  void success_R46_preview() {
    scene.set(DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    Reply preview =
        scene
            .portal
            .as(scene.customer)
            .to(Operation.PARTNER_ACCESS_SET, scene.customer.company())
            .body(GrantScene.body(null))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.json().at("/access").findValuesAsText("userId")).contains(scene.ida.id());
    assertThat(preview.json().at("/mails").findValuesAsText("email")).containsExactly(TOLD);
    assertThat(scene.decides(scene.ida)).isTrue();
  }

  @Test
  @DisplayName("R34: with another partner of record, the old one's grants end, and it is told")
  void success_R34_moved() {
    scene.set(DECIDING, PHONES).expect(200);
    scene.join(DECIDING, scene.ida);
    Member other = scene.portal.people.company(scene.operator, "Sydvind", "sys@sydvind.example");
    scene.forgetMails();
    move(other.company());
    scene.wait(Duration.ofSeconds(1));
    assertThat(scene.decides(scene.ida)).isFalse();
    assertThat(scene.groups()).isEmpty();
    assertThat(scene.mails(TOLD)).containsExactly("DISABLED", "DISABLED");
    assertThat(scene.listed()).doesNotContain(scene.ida.email());

    // And back again: nothing comes back with it.
    move(scene.partner.company());
    assertThat(scene.groups()).isEmpty();
    scene.set(DECIDING).expect(200);
    assertThat(scene.decides(scene.ida)).isFalse();
  }

  private void move(String partner) {
    scene
        .portal
        .as(scene.operator)
        .post(
            Operation.COMPANY_MOVE, Map.of("partnerOfRecordId", partner), scene.customer.company())
        .expect(200);
  }

  private Reply set(Map<String, Object> body) {
    return scene
        .portal
        .as(scene.customer)
        .post(Operation.PARTNER_ACCESS_SET, body, scene.customer.company());
  }
}
