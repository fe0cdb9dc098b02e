package io.gatehouse.lambda.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page tells before anything is typed (R37). */
class LinkStatusTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member invited = portal.people.invited(administrator, "ida@nordwind.example");
  private final LinkMail mail = portal.people.linkTo(invited);

  @Test
  void success_R37_everythingThePageNeeds() {
    Reply status = status(mail).expect(200);
    assertThat(status.at("/state")).isEqualTo("VALID");
    assertThat(status.at("/companyName")).isEqualTo("Nordwind ApS");
    assertThat(status.at("/inviterName")).isEqualTo("Anna Ørsted");
    assertThat(status.at("/language")).isEqualTo("en");
    assertThat(status.at("/passwordPolicy/minimumLength")).isEqualTo("12");
    assertThat(status.text()).doesNotContain("ida@", mail.code());
  }

  @Test
  void success_R37_openingAnyNumberOfTimesChangesNothing() {
    var before = portal.items.lasting();
    for (int times = 0; times < 20; times++) {
      status(mail).expect(200);
    }
    assertThat(portal.items.lasting()).isEqualTo(before);
    assertThat(portal.directory.account(new UserId(invited.id()))).isEmpty();
  }

  @Test
  void success_R36_lapsedAfterSevenDays() {
    portal.clock.advance(Duration.ofDays(7).minusNanos(1));
    assertThat(status(mail).at("/state")).isEqualTo("VALID");
    portal.clock.advance(Duration.ofNanos(1));
    assertThat(status(mail).at("/state")).isEqualTo("LAPSED");
    accept(mail).refused(410, "link-lapsed");
  }

  @Test
  void success_R36_used() {
    accept(mail).expect(200);
    assertThat(status(mail).at("/state")).isEqualTo("USED");
    accept(mail).refused(410, "link-used");
  }

  @Test
  void success_disabledUsersLinkIsRevoked() {
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, invited.company(), invited.id())
        .expect(200);
    assertThat(status(mail).at("/state")).isEqualTo("REVOKED");
    accept(mail).refused(410, "link-revoked");
  }

  @Test
  @DisplayName("R6: nobody joins a suspended company; resumed, the same mail works")
  void failure_R6_suspendedCompanysLinkOpensNothingUntilResumed() {
    portal.as(operator).ask(Operation.COMPANY_SUSPEND, invited.company()).expect(200);
    assertThat(status(mail).at("/state")).isEqualTo("REVOKED");
    accept(mail).refused(410, "link-revoked");
    assertThat(portal.directory.account(new UserId(invited.id()))).isEmpty();
    portal.as(operator).ask(Operation.COMPANY_RESUME, invited.company()).expect(200);
    assertThat(status(mail).at("/state")).isEqualTo("VALID");
    accept(mail).expect(200);
  }

  @Test
  @DisplayName(
      "R6, R39: nobody of a suspended company gets a mail with a link, or another password")
  void failure_R6_R39_suspendedCompanysUsersChooseNoPassword() {
    portal
        .as(administrator)
        .ask(Operation.PASSWORD_RESET_SEND, administrator.company(), administrator.id())
        .expect(202);
    portal.deliverOutbox();
    LinkMail reset = portal.people.linkTo(administrator);
    portal.as(operator).ask(Operation.COMPANY_SUSPEND, administrator.company()).expect(200);
    assertThat(portal.anyone().post(Operation.PASSWORD_RESET_STATUS, reset.status()).at("/state"))
        .isEqualTo("REVOKED");
    portal
        .anyone()
        .post(Operation.PASSWORD_CHOOSE, reset.redemption())
        .refused(410, "link-revoked");
    int before = portal.people.lettersTo(administrator).size();
    portal
        .anyone()
        .post(Operation.PASSWORD_FORGOT, Map.of("email", administrator.email()))
        .expect(202);
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(administrator)).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "..", "usr_1.lnk_1.secret", "usr_1.lnk_1.\u0000"})
  void failure_R37_whatIsNoLinkIsUnknown(String token) {
    portal
        .anyone()
        .post(Operation.INVITATION_STATUS, Map.of("token", token))
        .refused(404, "link-unknown");
  }

  /** Whoever has no mail learns nothing from ids, and does not even make us read. */
  @Test
  void failure_R40_R41_forgedTokenOfAKnownUserIsAnsweredLikeAnyOther() {
    String cut = mail.token().substring(0, mail.token().length() - 1);
    String forged = mail.token().endsWith("A") ? cut + "B" : cut + "A";
    portal.dynamoDb.forgetCalls();
    Reply known = status(new LinkMail(forged, ""));
    Reply unknown = status(new LinkMail("usr_nobody.lnk_none.AA", ""));
    known.refused(404, "link-unknown");
    assertThat(known.at("/detail")).isEqualTo(unknown.at("/detail"));
    assertThat(portal.dynamoDb.callsButCounts()).isEmpty();
  }

  @Test
  void failure_anInvitationIsNoPasswordReset() {
    portal
        .anyone()
        .post(Operation.PASSWORD_RESET_STATUS, mail.status())
        .refused(404, "link-unknown");
    portal.anyone().post(Operation.PASSWORD_CHOOSE, mail.redemption()).refused(404, "link-unknown");
  }

  private Reply status(LinkMail link) {
    return portal.anyone().post(Operation.INVITATION_STATUS, link.status());
  }

  private Reply accept(LinkMail link) {
    return portal.anyone().post(Operation.INVITATION_ACCEPT, link.redemption());
  }
}
