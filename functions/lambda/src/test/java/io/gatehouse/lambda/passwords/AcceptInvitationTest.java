package io.gatehouse.lambda.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeSignInDirectory;
import io.gatehouse.lambda.dynamodb.TogetherRun;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A deliberate act with the code of the mail (R37, R41). */
class AcceptInvitationTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member invited = portal.people.invited(administrator, "ida@nordwind.example");
  private final LinkMail mail = portal.people.linkTo(invited);

  @Test
  void success_R37_theUserIsActiveAndMaySignIn() {
    Reply accepted = accept(mail.redemption()).expect(200);
    assertThat(accepted.text()).isEqualTo("{\"email\":\"ida@nordwind.example\"}");
    assertThat(portal.as(invited).ask(Operation.ME_GET).expect(200).at("/user/status"))
        .isEqualTo("ACTIVE");
    assertThat(password()).isEqualTo(LinkMail.PASSWORD);
    assertThat(portal.items.events("invitation.accepted"))
        .filteredOn(event -> event.get("userId").s().equals(invited.id()))
        .hasSize(1);
  }

  @Test
  void success_codeWithSpacesAsTheMailShowsIt() {
    String spaced = mail.code().substring(0, 3) + " " + mail.code().substring(3);
    accept(new LinkMail(mail.token(), spaced).redemption()).expect(200);
  }

  @Test
  void failure_R41_fiveWrongCodesLockTheLink() {
    for (int left = 4; left >= 1; left--) {
      Reply wrong = accept(mail.wrongRedemption()).refused(422, "wrong-code");
      assertThat(wrong.at("/attemptsLeft")).isEqualTo(Integer.toString(left));
    }
    accept(mail.wrongRedemption()).refused(410, "link-locked");
    accept(mail.redemption()).refused(410, "link-locked");
    assertThat(portal.directory.account(new UserId(invited.id()))).isEmpty();
    assertThat(portal.items.events("invitation.locked")).hasSize(1);
    assertThat(portal.anyone().post(Operation.INVITATION_STATUS, mail.status()).at("/state"))
        .isEqualTo("LOCKED");
  }

  @Test
  void failure_R41_parallelGuessesGetNoMoreThanFive() throws Exception {
    List<Reply> replies = TogetherRun.of(12, number -> () -> accept(mail.wrongRedemption()));
    assertThat(replies).noneMatch(reply -> reply.status() < 400);
    assertThat(replies.stream().filter(reply -> reply.at("/type").endsWith("wrong-code")).count())
        .isLessThanOrEqualTo(4);
  }

  @Test
  void failure_aWeakPasswordCostsNoAttempt() {
    for (String weak : List.of("short", "elevenchars", " twelve chars ", "x".repeat(257))) {
      portal.dynamoDb.forgetCalls();
      accept(mail.redemption(weak)).invalid("/password");
      assertThat(portal.dynamoDb.callsButCounts()).isEmpty();
    }
    assertThat(accept(mail.wrongRedemption()).at("/attemptsLeft")).isEqualTo("4");
  }

  @Test
  void failure_somethingIsMissing() {
    accept(Map.of()).invalid("/token").invalid("/code").invalid("/password");
  }

  @Test
  void success_R41_afterACrashInBetweenTheLinkWorksAgain() {
    portal.directory.failNext(1);
    accept(mail.redemption()).refused(500, "unexpected");
    accept(mail.redemption()).refused(409, "link-in-use");
    portal.clock.advance(Duration.ofSeconds(30));
    accept(mail.redemption()).expect(200);
  }

  @Test
  void success_R41_ofTwoAtOnceOneGetsThroughAndItsPasswordCounts() throws Exception {
    List<String> passwords = List.of("the first password", "the second password");
    List<Reply> replies =
        TogetherRun.of(2, number -> () -> accept(mail.redemption(passwords.get(number))));
    List<String> accepted =
        Stream.of(0, 1)
            .filter(number -> replies.get(number).status() == 200)
            .map(passwords::get)
            .toList();
    assertThat(accepted).hasSize(1);
    assertThat(password()).isEqualTo(accepted.getFirst());
    assertThat(replies.stream().map(Reply::status)).containsAnyOf(409, 410);
  }

  /** The same in slow motion: the other request comes while the directory is told. */
  @Test
  void failure_R41_theOtherRequestFindsTheLinkInUse() {
    portal.directory.meanwhile(
        () -> accept(mail.redemption("the other password")).refused(409, "link-in-use"));
    accept(mail.redemption()).expect(200);
    assertThat(password()).isEqualTo(LinkMail.PASSWORD);
  }

  private Reply accept(Map<String, String> redemption) {
    return portal.anyone().post(Operation.INVITATION_ACCEPT, redemption);
  }

  private String password() {
    return portal
        .directory
        .account(new UserId(invited.id()))
        .map(FakeSignInDirectory.Account::password)
        .orElseThrow()
        .value();
  }
}
