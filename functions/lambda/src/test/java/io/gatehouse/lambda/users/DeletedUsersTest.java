package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeSignInDirectory;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Users who are edited, deleted, restored and erased (R12). */
class DeletedUsersTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member user = portal.people.colleague(administrator, "bo@nordwind.example");

  @Test
  @DisplayName(
      "R12: what is absent stays, null or nothing takes a phone number away, faults name their fields")
  void success_R12_edited() {
    Reply edited =
        edit(Map.of("firstName", "Bodil", "phone", "+45 20 12 34 56", "language", "da"))
            .expect(200);
    assertThat(edited.at("/firstName")).isEqualTo("Bodil");
    assertThat(edited.at("/lastName")).isEqualTo("Ørsted");
    assertThat(edited.at("/phone")).isEqualTo("+4520123456");
    assertThat(edit(Map.of("language", "fr")).expect(200).at("/phone")).isEqualTo("+4520123456");
    assertThat(edit(Map.of("phone", "")).expect(200).json().has("phone")).isFalse();
    edit(Map.of("phone", "+4520123456")).expect(200);
    Reply without =
        portal
            .as(administrator)
            .to(Operation.USER_EDIT, user.company(), user.id())
            .rawBody("{\"phone\":null}")
            .send()
            .expect(200);
    assertThat(without.json().has("phone")).isFalse();
    edit(Map.of("firstName", " ")).invalid("/firstName");
    edit(Map.of("phone", "20123456")).invalid("/phone");
    edit(Map.of("phone", 7)).invalid("/phone");
    edit(Map.of("language", "xx")).invalid("/language");
    edit(Map.of("email", "x@nordwind.example")).refused(400, "invalid-request");
    Reply me = portal.as(user).post(Operation.ME_EDIT, Map.of("lastName", "Berg")).expect(200);
    assertThat(me.at("/lastName")).isEqualTo("Berg");
  }

  @Test
  @DisplayName("R39: sessions end at once, by an administrator or by oneself")
  void success_R39_sessionsEnd() {
    for (Supplier<Reply> end :
        List.<Supplier<Reply>>of(
            () -> ask(Operation.USER_SESSIONS_END),
            () -> portal.as(user).ask(Operation.ME_SESSIONS_END))) {
      portal.clock.advance(Duration.ofMinutes(1));
      end.get().expect(200);
      String before = Long.toString(portal.clock.instant().getEpochSecond() - 1);
      portal
          .as(user)
          .to(Operation.ME_GET)
          .claim("auth_time", before)
          .send()
          .refused(401, "sign-in-required");
      portal.as(user).ask(Operation.ME_GET).expect(200);
    }
    portal.deliverOutbox();
    assertThat(portal.directory.endedSessions())
        .containsExactly(new UserId(user.id()), new UserId(user.id()));
  }

  @Test
  @DisplayName("R12: deleted at once, not found, and restored with what they held")
  void success_R12_deletedAndRestored() {
    Reply deleted = ask(Operation.USER_DELETE).expect(200);
    assertThat(deleted.at("/status")).isEqualTo("DELETED");
    assertThat(deleted.at("/eraseAt"))
        .isEqualTo(portal.clock.instant().plus(Duration.ofDays(30)).toString());
    portal.as(user).ask(Operation.ME_GET).refused(401, "sign-in-required");
    for (Operation operation :
        List.of(
            Operation.USER_GET,
            Operation.USER_DELETE,
            Operation.USER_DISABLE,
            Operation.USER_ENABLE,
            Operation.USER_SESSIONS_END,
            Operation.PASSWORD_RESET_SEND,
            Operation.USER_CUSTOMERS_LIST)) {
      ask(operation).refused(404, "not-found");
    }
    portal
        .as(administrator)
        .to(Operation.COMPANY_CONTACT_PERSON_SET, user.company())
        .body(Map.of("userId", user.id()))
        .send()
        .refused(404, "not-found");
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(user).getLast()).isInstanceOf(Letter.UserRemoved.class);
    assertThat(account().enabled()).isFalse();

    assertThat(ask(Operation.USER_RESTORE).expect(200).at("/status")).isEqualTo("ACTIVE");
    portal.as(user).ask(Operation.ME_GET).expect(200);
    portal.deliverOutbox();
    assertThat(account().enabled()).isTrue();
    ask(Operation.USER_RESTORE).refused(404, "not-found");
  }

  @Test
  @DisplayName(
      "R4, R5, R13: never oneself, never the contact person; a workload hears the same (R52)")
  void failure_R4_R5_R13_whoStays() {
    portal
        .as(administrator)
        .ask(Operation.USER_DELETE, administrator.company(), administrator.id())
        .refused(409, "own-account");
    portal
        .direct(Operation.USER_DELETE)
        .actor("email", "olivia@operator.example")
        .input(Map.of("companyId", administrator.company(), "userId", administrator.id()))
        .send()
        .refused(409, "is-contact-person");
  }

  @Test
  @DisplayName(
      "R12, R48: erased after thirty days, nothing in the table tells of the person; the log stays")
  void success_R12_R48_erased() {
    edit(Map.of("firstName", "Bodil", "lastName", "Wohlgemuth", "phone", "+4520123456"))
        .expect(200);
    int events = portal.items.of("EVENT").size();
    ask(Operation.USER_DELETE).expect(200);
    portal.deliverOutbox();
    portal.clock.advance(Duration.ofDays(31));
    portal.runSchedule();
    portal.deliverOutbox();

    assertThat(portal.directory.account(new UserId(user.id()))).isEmpty();
    assertThat(
            portal.items.all().stream()
                // Waits for its day to be deleted by TTL, as do answers kept for a day.
                .filter(item -> !item.containsKey("expiresAt"))
                .map(Object::toString)
                .filter(
                    item ->
                        item.contains("Wohlgemuth")
                            || item.contains("Bodil")
                            || item.contains(user.email())
                            || item.contains("20123456")))
        .isEmpty();
    assertThat(portal.items.of("EVENT").size()).isGreaterThan(events);
    assertThat(portal.items.events("user.erased")).hasSize(1);
    ask(Operation.USER_RESTORE).refused(404, "not-found");
    portal
        .as(administrator)
        .post(Operation.USER_CREATE, People.person(user.email()), user.company())
        .expect(201);
    portal.runSchedule();
    assertThat(portal.items.events("user.erased")).hasSize(1);
  }

  private FakeSignInDirectory.Account account() {
    return portal.directory.account(new UserId(user.id())).orElseThrow();
  }

  private Reply ask(Operation operation) {
    return portal.as(administrator).ask(operation, user.company(), user.id());
  }

  private Reply edit(Map<String, ?> body) {
    return portal.as(administrator).post(Operation.USER_EDIT, body, user.company(), user.id());
  }
}
