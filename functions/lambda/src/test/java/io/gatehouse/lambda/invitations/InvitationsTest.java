package io.gatehouse.lambda.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.user.Language;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Console;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InvitationsTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @Test
  void success_R36_invitationGoesToTheAddressInTheUsersLanguage() {
    Map<String, Object> person = People.person("ida@nordwind.example");
    person.put("language", "fr");
    Reply made =
        portal
            .as(administrator)
            .post(Operation.USER_CREATE, person, administrator.company())
            .expect(201);
    portal.deliverOutbox();
    Letter letter = portal.post.letters().getLast();
    assertThat(letter.to().email().value()).isEqualTo("ida@nordwind.example");
    assertThat(letter.to().language()).isEqualTo(Language.FR);
    assertThat(letter.companyName()).isEqualTo("Nordwind ApS");
    assertThat(made.at("/invitation/expiresAt"))
        .isEqualTo(portal.clock.instant().plus(Duration.ofDays(7)).toString());
  }

  @Test
  void success_R36_sendingAgainKillsTheLinkBefore() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    LinkMail before = portal.people.linkTo(invited);
    portal.clock.advance(Duration.ofMinutes(1));
    send(invited).expect(200);
    portal.deliverOutbox();
    LinkMail now = portal.people.linkTo(invited);
    assertThat(now.token()).isNotEqualTo(before.token());
    assertThat(status(before)).isEqualTo("REVOKED");
    assertThat(status(now)).isEqualTo("VALID");
    portal
        .anyone()
        .post(Operation.INVITATION_ACCEPT, before.redemption())
        .refused(410, "link-revoked");
  }

  @Test
  void failure_R38_onceAMinute() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    Instant free = portal.clock.instant().plus(Duration.ofMinutes(1));
    Reply refused = send(invited).refused(429, "sent-too-often");
    assertThat(refused.at("/retryAt")).isEqualTo(free.toString());
    assertThat(refused.headers()).containsEntry("retry-after", "Mon, 02 Mar 2026 08:16:31 GMT");
    portal.clock.advance(Duration.ofMinutes(1));
    send(invited).expect(200);
  }

  @Test
  void failure_R38_fiveTimesADay() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    Instant tomorrow = portal.clock.instant().plus(Duration.ofDays(1));
    for (int times = 2; times <= 5; times++) {
      portal.clock.advance(Duration.ofMinutes(1));
      send(invited).expect(200);
    }
    portal.clock.advance(Duration.ofMinutes(1));
    Reply refused = send(invited).refused(429, "sent-too-often");
    assertThat(refused.at("/retryAt")).isEqualTo(tomorrow.toString());
  }

  @Test
  void success_R36_revoked() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    LinkMail mail = portal.people.linkTo(invited);
    Reply revoked = revoke(invited).expect(200);
    assertThat(revoked.at("/status")).isEqualTo("NOT_INVITED");
    assertThat(revoked.at("/invitation/state")).isEqualTo("REVOKED");
    assertThat(status(mail)).isEqualTo("REVOKED");
    revoke(invited).refused(409, "no-open-invitation");
  }

  @Test
  void failure_whoIsActiveOrDisabledIsNotInvited() {
    Member active = portal.people.colleague(administrator, "bo@nordwind.example");
    send(active).refused(409, "user-already-active");
    portal.as(administrator).ask(Operation.USER_DISABLE, active.company(), active.id()).expect(200);
    send(active).refused(409, "user-disabled");
  }

  @Test
  void success_R52_byAWorkloadThatActsForTheAdministrator() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(1));
    Reply sent =
        portal
            .direct(Operation.INVITATION_SEND)
            .actor("userId", administrator.id())
            .input(Map.of("companyId", invited.company(), "userId", invited.id()))
            .send()
            .expect(200);
    assertThat(sent.at("/invitation/sentAt")).isEqualTo(portal.clock.instant().toString());
  }

  @Test
  void success_R36_R38_manyAtOnceAndOneThatIsRefusedStopsNoOther() {
    Member active = portal.people.colleague(administrator, "bo@nordwind.example");
    Member ida = portal.people.invited(administrator, "ida@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(1));
    Member eva = portal.people.invited(administrator, "eva@nordwind.example");
    int letters = portal.post.letters().size();
    List<String> asked = List.of(active.id(), "usr_nobody", ida.id(), eva.id(), ida.id());

    Reply told = sendMany(asked, "key-1").expect(200);

    assertThat(told.at("/sent")).isEqualTo("1");
    assertThat(told.json().at("/users")).hasSize(4);
    assertThat(told.at("/users/0/problem/type")).endsWith(":user-already-active");
    assertThat(told.at("/users/1/problem/type")).endsWith(":not-found");
    assertThat(told.at("/users/2/sent")).isEqualTo("true");
    assertThat(told.at("/users/2/invitation/sentAt")).isEqualTo(portal.clock.instant().toString());
    assertThat(told.at("/users/3/problem/type")).endsWith(":sent-too-often");
    assertThat(told.at("/users/3/problem/retryAt"))
        .isEqualTo(portal.clock.instant().plus(Duration.ofMinutes(1)).toString());
    portal.deliverOutbox();
    assertThat(portal.post.letters()).hasSize(letters + 1);
    assertThat(sendMany(asked, "key-1").expect(200).text()).isEqualTo(told.text());
  }

  @Test
  void success_R38_manyAgainSendsNobodyTwice() {
    Member ida = portal.people.invited(administrator, "ida@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(1));
    sendMany(List.of(ida.id()), "key-1").expect(200);
    Reply again =
        portal
            .direct(Operation.INVITATION_SEND_MANY)
            .actor("userId", administrator.id())
            .input(Map.of("companyId", ida.company(), "userIds", List.of(ida.id())))
            .send()
            .expect(200);
    assertThat(again.at("/sent")).isEqualTo("0");
    assertThat(again.at("/users/0/problem/type")).endsWith(":sent-too-often");
  }

  @Test
  void failure_R14_manyAmongThemWhoHoldsMore() {
    Member manager =
        portal.people.colleague(
            administrator, "mia@nordwind.example", "users.manage", "users.view");
    Member more = portal.people.invited(administrator, "ida@nordwind.example", "company.admin");
    Member less = portal.people.invited(administrator, "eva@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(1));
    Reply told =
        portal
            .as(manager)
            .post(
                Operation.INVITATION_SEND_MANY,
                Map.of("userIds", List.of(more.id(), less.id())),
                manager.company())
            .expect(200);
    assertThat(told.at("/users/0/problem/type")).endsWith(":user-holds-more");
    assertThat(told.at("/users/1/sent")).isEqualTo("true");
  }

  @Test
  void failure_manyWithoutAnyOrTooManyOrWithoutPreview() {
    Console console = portal.as(administrator);
    String company = administrator.company();
    console.post(Operation.INVITATION_SEND_MANY, Map.of(), company).invalid("/userIds");
    console
        .post(
            Operation.INVITATION_SEND_MANY,
            Map.of("userIds", Collections.nCopies(101, administrator.id())),
            company)
        .invalid("/userIds");
    console
        .post(Operation.INVITATION_SEND_MANY, Map.of("userIds", List.of("anna")), company)
        .invalid("/userIds/0");
    console
        .to(Operation.INVITATION_SEND_MANY, company)
        .body(Map.of("userIds", List.of(administrator.id())))
        .query("preview", true)
        .send()
        .refused(400, "invalid-request");
  }

  private Reply sendMany(List<String> users, String key) {
    return portal
        .as(administrator)
        .to(Operation.INVITATION_SEND_MANY, administrator.company())
        .body(Map.of("userIds", users))
        .key(key)
        .send();
  }

  private Reply send(Member user) {
    return portal.as(administrator).ask(Operation.INVITATION_SEND, user.company(), user.id());
  }

  private Reply revoke(Member user) {
    return portal.as(administrator).ask(Operation.INVITATION_REVOKE, user.company(), user.id());
  }

  private String status(LinkMail mail) {
    return portal
        .anyone()
        .post(Operation.INVITATION_STATUS, mail.status())
        .expect(200)
        .at("/state");
  }
}
