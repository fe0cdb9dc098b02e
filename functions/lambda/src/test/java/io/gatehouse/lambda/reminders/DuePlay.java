package io.gatehouse.lambda.reminders;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Console;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happens before, in each {@link DueScene}. */
final class DuePlay {
  private final TestPortal portal;
  private final Member operator;
  private final Member administrator;

  DuePlay(TestPortal portal) {
    this.portal = portal;
    this.operator = portal.people.operator();
    this.administrator = portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  }

  void people() {
    toBeErased();
    days(23);
    Member helped = colleague("hugo");
    Member forgetful = colleague("flora");
    Member leaving = colleague("lena");
    Member deleted = colleague("dora");
    Member moving = colleague("mona");
    Member moved = colleague("maud");
    invitations();
    withoutStream(helped, forgetful, leaving, deleted, moving, moved);
    portal.clock.advance(Duration.ofMinutes(5));
  }

  void access() {
    Member one = colleague("hugo");
    Member another = colleague("flora");
    review();
    days(5);
    portal.clock.advance(Duration.ofDays(2).minusMinutes(1));
    grants(one, another);
    Member closing = closing(one);
    portal.deliverOutbox();
    set(closing, List.of());
    portal.clock.advance(Duration.ofMinutes(5));
  }

  /** Thirty days before the end: a user, and a company with its users and a customer. */
  private void toBeErased() {
    Member gone = colleague("gone");
    as(administrator).ask(Operation.USER_DELETE, gone.company(), gone.id()).expect(200);
    Member doomed = portal.people.company(operator, "Doomed ApS", "dan@doomed.example");
    portal.people.colleague(doomed, "dea@doomed.example", "users.view");
    portal.people.invited(doomed, "didi@doomed.example");
    as(operator)
        .post(Operation.CUSTOMER_CREATE, Map.of("name", "Orphan ApS"), doomed.company())
        .expect(201);
    as(operator).ask(Operation.COMPANY_DELETE, doomed.company()).expect(200);
    portal.deliverOutbox();
    // Erasing begins a little later than it may.
    portal.clock.advance(Duration.ofHours(1));
  }

  /** Seven days before the end: some to lapse, some to be reminded once or twice, one revoked. */
  private void invitations() {
    invited("lapses");
    days(2);
    invited("second-reminder");
    days(2);
    days(1);
    invited("first-reminder");
    invited("another-first-reminder");
    Member revoked = invited("revoked");
    as(administrator).ask(Operation.INVITATION_REVOKE, revoked.company(), revoked.id()).expect(200);
    portal.clock.advance(Duration.ofDays(2).minusMinutes(1));
  }

  /** Of two people from elsewhere, about whom nobody will have decided. */
  private void review() {
    Member other = portal.people.company(operator, "Fremd ApS", "finn@fremd.example");
    Member another = portal.people.colleague(other, "fie@fremd.example");
    portal.people.contact(other, administrator, "users.view");
    portal.people.contact(another, administrator, "users.view");
    as(administrator)
        .post(Operation.REVIEW_START, Map.of("days", 7), administrator.company())
        .expect(201);
    portal.deliverOutbox();
  }

  /** What the stream would have brought to the outbox at once. */
  private void withoutStream(
      Member helped,
      Member forgetful,
      Member leaving,
      Member deleted,
      Member moving,
      Member moved) {
    Console console = as(administrator);
    String company = administrator.company();
    changeEmail(moved, "maud.new@nordwind.example");
    portal.deliverOutbox();
    var mailed = portal.people.linkTo(new Member(moved.id(), company, "maud.new@nordwind.example"));
    portal.anyone().post(Operation.EMAIL_CHANGE_CONFIRM, mailed.confirmation()).expect(200);
    changeEmail(moving, "mona.new@nordwind.example");
    console.ask(Operation.PASSWORD_RESET_SEND, company, helped.id()).expect(202);
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", forgetful.email())).expect(202);
    console.ask(Operation.USER_DISABLE, company, leaving.id()).expect(200);
    console.ask(Operation.USER_DELETE, company, deleted.id()).expect(200);
  }

  /** One that is noticed a day before its end, and one that is over in four minutes. */
  private void grants(Member... members) {
    Member customer =
        portal.people.customer(operator, administrator, "Kunde", "karl@kunde.example");
    Instant over = portal.clock.instant().plus(Duration.ofMinutes(4));
    List<Map<String, String>> roles =
        List.of(
            Map.of("role", "decision-maker", "until", over.toString()),
            Map.of("role", "phone-manager", "until", over.plus(Duration.ofDays(1)).toString()));
    set(customer, roles);
    roles.forEach(role -> join(customer, role.get("role"), members));
  }

  /** A customer that is about to end what it granted. */
  private Member closing(Member member) {
    Member customer = portal.people.customer(operator, administrator, "Anden", "ann@anden.example");
    set(customer, List.of(Map.of("role", "phone-manager")));
    join(customer, "phone-manager", member);
    return customer;
  }

  private void set(Member customer, List<Map<String, String>> roles) {
    as(customer)
        .post(
            Operation.PARTNER_ACCESS_SET,
            Map.of("roles", roles, "notify", "told@example.com"),
            customer.company())
        .expect(200);
  }

  private void join(Member customer, String role, Member... members) {
    as(administrator)
        .post(
            Operation.GROUP_MEMBERS_CHANGE,
            Map.of("add", Stream.of(members).map(Member::id).toList()),
            administrator.company(),
            customer.company(),
            role)
        .expect(200);
  }

  private void changeEmail(Member member, String email) {
    as(administrator)
        .post(Operation.USER_EMAIL_CHANGE, Map.of("email", email), member.company(), member.id())
        .expect(200);
  }

  private Console as(Member member) {
    return portal.as(member);
  }

  private Member colleague(String name) {
    return portal.people.colleague(administrator, name + "@nordwind.example");
  }

  private Member invited(String name) {
    return portal.people.invited(administrator, name + "@nordwind.example");
  }

  /** Days on which the job runs. */
  private void days(int days) {
    portal.clock.advance(Duration.ofDays(days));
    portal.runSchedule();
    portal.deliverOutbox();
  }
}
