package io.gatehouse.lambda.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From a forgotten or reset password to a new one (R39). */
class ChoosePasswordTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member user = portal.people.colleague(administrator, "bo@nordwind.example");

  @Test
  void success_R39_newPasswordEndsAllSessionsAndTheUserIsTold() {
    LinkMail mail = forgotten();
    portal.clock.advance(Duration.ofMinutes(5));
    String oldSession = Long.toString(portal.clock.instant().getEpochSecond() - 1);
    choose(mail).expect(200);
    portal
        .as(user)
        .to(Operation.ME_GET)
        .claim("auth_time", oldSession)
        .send()
        .refused(401, "sign-in-required");
    portal.as(user).ask(Operation.ME_GET).expect(200);
    portal.deliverOutbox();
    assertThat(portal.directory.endedSessions()).contains(new UserId(user.id()));
    assertThat(portal.people.lettersTo(user).getLast()).isInstanceOf(Letter.PasswordChanged.class);
  }

  @Test
  void success_R39_newestWins() {
    LinkMail first = forgotten();
    portal.clock.advance(Duration.ofMinutes(1));
    LinkMail second = forgotten();
    assertThat(status(first).at("/state")).isEqualTo("REVOKED");
    choose(first).refused(410, "link-revoked");
    choose(second).expect(200);
    choose(second).refused(410, "link-used");
  }

  @Test
  void failure_R39_afterOneHour() {
    LinkMail mail = forgotten();
    portal.clock.advance(Duration.ofHours(1));
    assertThat(status(mail).at("/state")).isEqualTo("LAPSED");
    choose(mail).refused(410, "link-lapsed");
  }

  @Test
  void failure_R41_fiveWrongCodes() {
    LinkMail mail = forgotten();
    for (int times = 1; times <= 4; times++) {
      portal
          .anyone()
          .post(Operation.PASSWORD_CHOOSE, mail.wrongRedemption())
          .refused(422, "wrong-code");
    }
    portal
        .anyone()
        .post(Operation.PASSWORD_CHOOSE, mail.wrongRedemption())
        .refused(410, "link-locked");
    choose(mail).refused(410, "link-locked");
  }

  @Test
  void success_R39_anAdministratorSendsTheSameMail() {
    Reply sent = reset(user).expect(202);
    assertThat(sent.text()).isEqualTo("{\"accepted\":true}");
    portal.deliverOutbox();
    LinkMail mail = portal.people.linkTo(user);
    assertThat(status(mail).at("/inviterName")).isEqualTo("Anna Ørsted");
    choose(mail).expect(200);
  }

  @Test
  void failure_R38_R39_anAdministratorSendsItToActiveUsersAndNotTooOften() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    reset(invited).refused(409, "user-not-active");
    reset(user).expect(202);
    reset(user).refused(429, "sent-too-often");
  }

  @Test
  void success_R37_lookingChangesNothing() {
    LinkMail mail = forgotten();
    var before = portal.items.lasting();
    assertThat(status(mail).json().has("inviterName")).isFalse();
    assertThat(portal.items.lasting()).isEqualTo(before);
  }

  private LinkMail forgotten() {
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", user.email())).expect(202);
    portal.deliverOutbox();
    return portal.people.linkTo(user);
  }

  private Reply reset(Member member) {
    return portal
        .as(administrator)
        .ask(Operation.PASSWORD_RESET_SEND, member.company(), member.id());
  }

  private Reply choose(LinkMail mail) {
    return portal.anyone().post(Operation.PASSWORD_CHOOSE, mail.redemption("a new password 2"));
  }

  private Reply status(LinkMail mail) {
    return portal.anyone().post(Operation.PASSWORD_RESET_STATUS, mail.status()).expect(200);
  }
}
