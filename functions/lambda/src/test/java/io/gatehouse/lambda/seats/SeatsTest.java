package io.gatehouse.lambda.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Seats over HTTP and the table (R21 to R27). */
class SeatsTest {
  @AutoClose private final SeatScene scene = new SeatScene();
  private final TestPortal portal = scene.portal;
  private final Member customer = scene.customer;
  private final String company = customer.company();
  private final Member ida = portal.people.colleague(customer, "ida@kunde.example");

  @Test
  @DisplayName("R21: of each type, what is bought, used, reserved and free")
  void success_R21_overview() {
    scene.expectCore(0, 0, 0);
    assertThat(scene.overview("view-only").has("free")).isFalse();
    assertThat(scene.buy(scene.operator, 3).expect(200).at("/seats/0/bought")).isEqualTo("3");
    scene.seat(customer, ida, "core").expect(200);
    scene.expectCore(3, 1, 0);
    assertThat(scene.user(ida).path("seatHold").asText()).isEqualTo("USED");
    assertThat(scene.sitting("core")).containsExactly(ida.id());
    assertThat(portal.items.events("company.seat-limits-changed")).hasSize(1);
    assertThat(portal.items.events("user.seat-changed")).hasSize(1);
  }

  @Test
  @DisplayName("R27: none left is refused with the numbers and who can buy more, in previews, too")
  void failure_R27_noSeatLeft() {
    Reply refused = scene.seat(customer, ida, "core").refused(409, "no-seat-left");
    assertThat(refused.at("/seats/bought")).isEqualTo("0");
    assertThat(refused.at("/seats/whoCanBuy/0")).isEqualTo("Anna Ørsted");
    assertThat(refused.at("/nextStep")).contains("Anna Ørsted");
    assertThat(refused.at("/about/0/label/da")).isEqualTo("Kernesæde");
    scene.preview(customer, ida, "core").refused(409, "no-seat-left");
    assertThat(scene.user(ida).has("seat")).isFalse();
  }

  @Test
  @DisplayName("R27: nobody sells seats that are taken; whoever edits billing buys")
  void failure_R27_limitBelowWhatIsTaken() {
    scene.buy(customer, 2).expect(200);
    scene.seat(customer, ida, "core").expect(200);
    Reply refused = scene.buy(customer, 0).refused(409, "seats-taken");
    assertThat(refused.at("/detail")).contains("1 are used");
    scene.buy(customer, 1).expect(200);
    scene.buy(ida, 5).refused(403, "not-permitted");
    assertThat(
            portal
                .as(customer)
                .post(
                    Operation.SEATS_LIMITS_SET,
                    Map.of("limits", List.of(Map.of("seat", "view-only", "bought", 3))),
                    company)
                .refused(400, "invalid-request")
                .at("/errors/0/field"))
        .isEqualTo("/limits/0/seat");
  }

  @Test
  @DisplayName("R24: users.manage alone changes no seat; with billing.edit it does")
  void failure_R24_whoMayChangeSeats() {
    Member bo = portal.people.colleague(customer, "bo@kunde.example");
    give(ida, "users.manage");
    scene.seat(ida, bo, "view-only").refused(403, "not-permitted");
    Map<String, Object> seated = People.person("new@kunde.example");
    seated.put("seat", "view-only");
    portal.as(ida).post(Operation.USER_CREATE, seated, company).refused(403, "not-permitted");
    give(ida, "billing.edit");
    scene.seat(ida, bo, "view-only").expect(200);
    portal.as(ida).post(Operation.USER_CREATE, seated, company).expect(201);
  }

  @Test
  @DisplayName("R21: a view-only seat caps what its user holds; the preview names what falls")
  void success_R21_viewOnlyCaps() {
    give(ida, "users.manage");
    JsonNode preview = scene.preview(customer, ida, "view-only").expect(200).json();
    assertThat(preview.at("/access/0/loses").findValuesAsText("id")).contains("users.manage");
    scene.seat(customer, ida, "view-only").expect(200);
    portal
        .as(ida)
        .post(Operation.USER_CREATE, People.person("x@kunde.example"), company)
        .refused(403, "not-permitted");
    scene.seat(customer, ida, null).expect(200);
    portal
        .as(ida)
        .post(Operation.USER_CREATE, People.person("x@kunde.example"), company)
        .expect(201);
  }

  @Test
  @DisplayName("R13, R21: no administrator is seated where nothing of the crown is left")
  void failure_R13_administratorsAreNotSeatedAway() {
    scene.seat(customer, customer, "view-only").refused(409, "own-account");
    give(ida, "company.admin");
    scene.seat(customer, ida, "view-only").refused(409, "administrator-needs-seat");
    Member bo = portal.people.colleague(customer, "bo@kunde.example");
    scene.seat(customer, bo, "view-only").expect(200);
    change(bo, "company.admin").refused(409, "administrator-needs-seat");
  }

  @Test
  @DisplayName("R23: core and view-only seats in bulk, each by itself; partner seats never")
  void success_R23_bulk() {
    scene.buy(scene.operator, 1).expect(200);
    Member bo = portal.people.colleague(customer, "bo@kunde.example");
    JsonNode answer = assign("core", ida.id(), bo.id(), "usr_nobody").expect(200).json();
    assertThat(answer.path("assigned").asInt()).isEqualTo(1);
    assertThat(answer.at("/users/0/assigned").asBoolean()).isTrue();
    assertThat(answer.at("/users/1/problem/type").asText()).endsWith(":no-seat-left");
    assertThat(answer.at("/users/2/problem/type").asText()).endsWith(":not-found");
    scene.expectCore(1, 1, 0);
    assertThat(assign("view-only", ida.id(), bo.id()).expect(200).at("/assigned")).isEqualTo("2");
    scene.expectCore(1, 0, 0);
    assign("partner", ida.id()).refused(409, "one-at-a-time");
  }

  @Test
  @DisplayName("R27: invited, revoked, invited again, lapsed, accepted, disabled, enabled, deleted")
  void success_R27_aSeatFollowsItsUser() {
    scene.buy(scene.operator, 1).expect(200);
    Map<String, Object> person = People.person("new@kunde.example");
    person.put("seat", "core");
    Reply created = portal.as(customer).post(Operation.USER_CREATE, person, company).expect(201);
    assertThat(created.at("/seatHold")).isEqualTo("RESERVED");
    Member user = new Member(created.at("/id"), company, "new@kunde.example");
    scene.expectCore(1, 0, 1);
    on(Operation.INVITATION_REVOKE, user).expect(200);
    scene.expectCore(1, 0, 0);
    portal.clock.advance(Duration.ofMinutes(2));
    on(Operation.INVITATION_SEND, user).expect(200);
    scene.expectCore(1, 0, 1);
    portal.clock.advance(Duration.ofDays(8));
    portal.runSchedule();
    scene.expectCore(1, 0, 0);
    scene.seat(customer, ida, "core").expect(200);
    on(Operation.INVITATION_SEND, user).refused(409, "no-seat-left");
    scene.buy(scene.operator, 2).expect(200);
    on(Operation.INVITATION_SEND, user).expect(200);
    portal.people.activated(user);
    scene.expectCore(2, 2, 0);
    on(Operation.USER_DISABLE, user).expect(200);
    scene.expectCore(2, 1, 0);
    on(Operation.USER_ENABLE, user).expect(200);
    on(Operation.USER_DELETE, user).expect(200);
    scene.expectCore(2, 1, 0);
    scene.buy(scene.operator, 1).expect(200);
    on(Operation.USER_RESTORE, user).refused(409, "no-seat-left");
  }

  @Test
  @DisplayName("R27: wrong codes that kill an invitation free what it reserved")
  void success_R27_lockedInvitationFreesItsSeat() {
    scene.buy(scene.operator, 1).expect(200);
    Map<String, Object> person = People.person("new@kunde.example");
    person.put("seat", "core");
    String id = portal.as(customer).post(Operation.USER_CREATE, person, company).at("/id");
    portal.deliverOutbox();
    Map<String, Object> wrong =
        new HashMap<>(
            portal.people.linkTo(new Member(id, company, "new@kunde.example")).redemption());
    wrong.put("code", "00000000".equals(wrong.get("code")) ? "11111111" : "00000000");
    for (int attempt = 0; attempt < 5; attempt++) {
      portal.anyone().post(Operation.INVITATION_ACCEPT, wrong);
    }
    portal.deliverOutbox();
    scene.expectCore(1, 0, 0);
  }

  @Test
  @DisplayName("R25: what needs a partner seat is not given without one")
  void failure_R25_needsPartnerSeat() {
    Reply refused =
        portal
            .as(customer)
            .post(
                Operation.USER_PERMISSIONS_CHANGE,
                Map.of("template", "partner-admin"),
                company,
                ida.id())
            .refused(409, "needs-seat");
    assertThat(refused.at("/about/0/id")).isEqualTo("accounts.employees-manage");
    assertThat(refused.at("/nextStep")).contains("partner");
  }

  @Test
  @DisplayName("R27: who only met another at the count of seats is not refused")
  void success_R27_hinderedWriteIsWrittenAgain() {
    scene.buy(scene.operator, 1).expect(200);
    portal.dynamoDb.failNext(
        "transactWriteItems",
        TransactionCanceledException.builder()
            .cancellationReasons(
                CancellationReason.builder().code("None").build(),
                CancellationReason.builder().code("TransactionConflict").build())
            .build());
    scene.seat(customer, ida, "core").expect(200);
    scene.expectCore(1, 1, 0);
  }

  private Reply assign(String seat, String... users) {
    return portal
        .as(customer)
        .post(Operation.SEATS_ASSIGN, Map.of("seat", seat, "userIds", List.of(users)), company);
  }

  private Reply on(Operation operation, Member user) {
    return portal.as(customer).ask(operation, company, user.id());
  }

  private void give(Member user, String permission) {
    change(user, permission).expect(200);
  }

  private Reply change(Member user, String permission) {
    return portal
        .as(customer)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of(permission)), "withRequired", true),
            company,
            user.id());
  }
}
