package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another address, from the console to the page that confirms it (R12). */
class EmailChangeTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member user = portal.people.colleague(administrator, "bo@nordwind.example");

  @Test
  @DisplayName(
      "R12: asked by an administrator, confirmed from the new address, followed by the directory")
  void success_R12_confirmedFromTheNewAddress() {
    Member moved = at("bob@nordwind.example");
    Reply asked = change(user, moved.email()).expect(200);
    assertThat(asked.at("/email")).isEqualTo(user.email());
    assertThat(asked.at("/pendingEmail")).isEqualTo(moved.email());
    assertThat(portal.as(user).ask(Operation.ME_GET).at("/user/pendingEmail"))
        .isEqualTo(moved.email());
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(user).getLast())
        .isInstanceOf(Letter.EmailChangeAnnounced.class);
    LinkMail mail = portal.people.linkTo(moved);

    Reply status = portal.anyone().post(Operation.EMAIL_CHANGE_STATUS, mail.status()).expect(200);
    assertThat(status.at("/state")).isEqualTo("VALID");
    assertThat(status.at("/askedByName")).isEqualTo("Anna Ørsted");
    Reply confirmed = confirm(mail).expect(200);
    assertThat(confirmed.text()).isEqualTo("{\"email\":\"" + moved.email() + "\"}");

    portal.deliverOutbox();
    Reply now = portal.as(administrator).ask(Operation.USER_GET, user.company(), user.id());
    assertThat(now.at("/email")).isEqualTo(moved.email());
    assertThat(now.json().has("pendingEmail")).isFalse();
    assertThat(portal.directory.account(new UserId(user.id())).orElseThrow().email().value())
        .isEqualTo(moved.email());
    assertThat(portal.people.lettersTo(user).getLast()).isInstanceOf(Letter.EmailChanged.class);
    assertThat(portal.people.lettersTo(moved).getLast()).isInstanceOf(Letter.EmailChanged.class);
    confirm(mail).refused(410, "link-used");
    create(user.email()).expect(201);
  }

  @Test
  @DisplayName(
      "R8, R12: of two users who confirm one address, one gets it and the other keeps their own")
  void success_R8_R12_twoWantOneAddress() {
    Member other = portal.people.colleague(administrator, "ida@nordwind.example");
    Member wanted = at("info@nordwind.example");
    oneself(user, wanted.email()).expect(200);
    portal.deliverOutbox();
    LinkMail first = portal.people.linkTo(wanted);
    oneself(other, wanted.email()).expect(200);
    portal.deliverOutbox();
    LinkMail second = portal.people.linkTo(wanted);
    // The other one's, right before this one is written.
    portal.dynamoDb.beforeNext(
        "transactWriteItems EMAIL_CHANGE,USER,-EMAIL,EMAIL,ROSTER,EVENT,PERSONAL,MESSAGE,MESSAGE,MESSAGE",
        () -> confirm(second).expect(200));
    Reply late = confirm(first);
    late.refused(409, "email-taken");
    List<String> emails =
        List.of(
            portal.as(user).ask(Operation.ME_GET).at("/user/email"),
            portal.as(other).ask(Operation.ME_GET).at("/user/email"));
    assertThat(emails).filteredOn(wanted.email()::equals).hasSize(1);
    assertThat(emails)
        .filteredOn(email -> !wanted.email().equals(email))
        .isSubsetOf(user.email(), other.email());
  }

  @Test
  @DisplayName(
      "R40: an administrator is told that somebody has the address; whoever asks for themselves is not")
  void success_R40_noOracle() {
    change(user, administrator.email()).refused(409, "email-taken");
    Reply known = oneself(user, administrator.email()).expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    Reply unknown = oneself(user, "nobody@nordwind.example").expect(200);
    assertThat(known.text().replace(administrator.email(), "nobody@nordwind.example"))
        .isEqualTo(unknown.text());
  }

  @Test
  @DisplayName(
      "R12, R52: a workload asks for an administrator, takes it back, and is understood by field")
  void success_R12_R52_byDirectInvocation() {
    direct(Operation.USER_EMAIL_CHANGE, Map.of("email", "bob@nordwind.example")).expect(200);
    Reply cancelled = direct(Operation.USER_EMAIL_CANCEL, Map.of()).expect(200);
    assertThat(cancelled.json().has("pendingEmail")).isFalse();
    direct(Operation.USER_EMAIL_CANCEL, Map.of()).refused(409, "no-open-email-change");
    direct(Operation.USER_EMAIL_CHANGE, Map.of("email", "no address")).invalid("/email");
    direct(Operation.USER_EMAIL_CHANGE, Map.of()).invalid("/email");
    change(user, user.email().toUpperCase(Locale.ROOT)).invalid("/email");
  }

  @Test
  @DisplayName("R12, R36: whoever never signed in is moved at once, and invited anew")
  void success_R12_R36_invitedUserIsMovedAtOnce() {
    Member mistyped = portal.people.invited(administrator, "eav@nordwind.example");
    LinkMail old = portal.people.linkTo(mistyped);
    portal.clock.advance(Duration.ofMinutes(1));
    Reply moved = change(mistyped, "eva@nordwind.example").expect(200);
    assertThat(moved.at("/email")).isEqualTo("eva@nordwind.example");
    assertThat(moved.at("/invitation/state")).isEqualTo("VALID");
    portal.deliverOutbox();
    portal
        .anyone()
        .post(Operation.INVITATION_ACCEPT, old.redemption())
        .refused(410, "link-revoked");
    portal
        .anyone()
        .post(
            Operation.INVITATION_ACCEPT,
            portal.people.linkTo(at("eva@nordwind.example")).redemption())
        .expect(200);
  }

  @Test
  void failure_R14_R18_onlyWhomOneMayChange() {
    Member stranger = portal.people.company(operator(), "Sydvest ApS", "sofie@sydvest.example");
    portal
        .as(stranger)
        .post(
            Operation.USER_EMAIL_CHANGE,
            Map.of("email", "x@sydvest.example"),
            user.company(),
            user.id())
        .refused(404, "not-found");
    portal
        .as(user)
        .post(
            Operation.USER_EMAIL_CHANGE,
            Map.of("email", "x@sydvest.example"),
            user.company(),
            administrator.id())
        .refused(403, "not-permitted");
  }

  @Test
  @DisplayName(
      "R14: a user manager takes over nobody who holds more at another company; an administrator may")
  void failure_R14_nobodyTakesOverWhoHoldsMoreElsewhere() {
    Member manager = portal.people.colleague(administrator, "eva@nordwind.example", "users.manage");
    Member customer =
        portal.people.customer(operator(), administrator, "Sydvest", "sofie@sydvest.example");
    changeAs(manager, user, "bob@nordwind.example").expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    gives(customer, user, "invoices.view");
    Reply refused = changeAs(manager, user, "eve@nordwind.example").refused(403, "user-holds-more");
    assertThat(refused.text()).doesNotContain("invoices.view", "Sydvest");
    assertThat(portal.as(user).ask(Operation.ME_GET).at("/user/pendingEmail"))
        .isEqualTo("bob@nordwind.example");
    Reply direct =
        portal
            .direct(Operation.USER_EMAIL_CHANGE)
            .actor("userId", manager.id())
            .actor("workload", "staffing")
            .input(
                Map.of(
                    "companyId",
                    user.company(),
                    "userId",
                    user.id(),
                    "email",
                    "eve@nordwind.example"))
            .send();
    direct.refused(403, "user-holds-more");
    change(user, "bobby@nordwind.example").expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    changeAs(operator(), user, "bo.b@nordwind.example").expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    gives(customer, manager, "invoices.view");
    changeAs(manager, user, "bobo@nordwind.example").expect(200);
  }

  /** Something the customer gave a user of its partner. */
  private void gives(Member customer, Member to, String permission) {
    portal.commit(
        Change.builder()
            .create(
                TestData.membership()
                    .company(new CompanyId(customer.company()))
                    .user(new UserId(to.id()))
                    .standing(null)
                    .away(new CompanyId(to.company()))
                    .permissions(Set.of(new PermissionId(permission)))
                    .build())
            .build());
  }

  private Member operator() {
    return new Member(
        portal.items.events("portal.initialized").getFirst().get("userId").s(),
        "cmp_operator",
        "olivia@operator.example");
  }

  private Member at(String email) {
    return new Member(user.id(), user.company(), email);
  }

  private Reply change(Member member, String email) {
    return changeAs(administrator, member, email);
  }

  private Reply changeAs(Member asks, Member member, String email) {
    return portal
        .as(asks)
        .post(Operation.USER_EMAIL_CHANGE, Map.of("email", email), member.company(), member.id());
  }

  private Reply oneself(Member member, String email) {
    return portal.as(member).post(Operation.ME_EMAIL_CHANGE, Map.of("email", email));
  }

  private Reply confirm(LinkMail mail) {
    return portal.anyone().post(Operation.EMAIL_CHANGE_CONFIRM, mail.confirmation());
  }

  private Reply create(String email) {
    return portal
        .as(administrator)
        .post(Operation.USER_CREATE, People.person(email), administrator.company());
  }

  private Reply direct(Operation operation, Map<String, String> more) {
    Map<String, String> input = new HashMap<>(more);
    input.put("companyId", user.company());
    input.put("userId", user.id());
    return portal
        .direct(operation)
        .actor("userId", administrator.id())
        .actor("workload", "staffing")
        .input(input)
        .send();
  }
}
