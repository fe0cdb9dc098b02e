package io.gatehouse.lambda.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.signin.PasswordPolicy;
import io.gatehouse.domain.signin.PasswordPolicy.Kind;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * The policy is shown and checked as the directory has it, and easy passwords are refused (R39).
 */
class PasswordPolicyTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member invited = portal.people.invited(administrator, "ida@nordwind.example");
  private final LinkMail mail = portal.people.linkTo(invited);

  @Test
  void success_R39_anybodyMaySeeThePolicyAndNothingIsRead() {
    portal.dynamoDb.forgetCalls();
    Reply policy = portal.anyone().ask(Operation.PASSWORD_POLICY).expect(200);
    assertThat(policy.text())
        .isEqualTo(
            "{\"maximumLength\":256,\"minimumLength\":12,\"requiresDigit\":false,"
                + "\"requiresLowercase\":false,\"requiresSymbol\":false,\"requiresUppercase\":false}");
    assertThat(portal.dynamoDb.calls()).isEmpty();
    Reply direct = portal.direct(Operation.PASSWORD_POLICY).send().expect(200);
    assertThat(direct.json()).isEqualTo(policy.json());
  }

  @Test
  void success_R39_aStricterDirectoryIsShownAndChecked() {
    portal.policies.set(new PasswordPolicy(20, 256, Set.of(Kind.UPPERCASE, Kind.DIGIT)));
    Reply status = portal.anyone().post(Operation.INVITATION_STATUS, mail.status()).expect(200);
    assertThat(status.at("/passwordPolicy/minimumLength")).isEqualTo("20");
    assertThat(status.at("/passwordPolicy/requiresUppercase")).isEqualTo("true");
    assertThat(status.at("/passwordPolicy/requiresSymbol")).isEqualTo("false");
    Reply refused = accept(mail.redemption("quiet rivers"));
    refused.invalid("/password");
    assertThat(refused.json().path("errors").findValuesAsText("message"))
        .containsExactly(
            "must have between 20 and 256 characters",
            "must contain a capital letter (A to Z)",
            "must contain a digit (0 to 9)");
    accept(mail.redemption("quiet Rivers of 1847")).expect(200);
  }

  @Test
  void failure_R39_commonPasswordCostsNoAttempt() {
    Reply refused = accept(mail.redemption("passwordpassword"));
    refused.refused(400, "password-too-common");
    assertThat(refused.json().path("errors").findValuesAsText("field"))
        .containsExactly("/password");
    assertThat(accept(mail.wrongRedemption()).at("/attemptsLeft")).isEqualTo("4");
  }

  /** Before the code is right nobody learns whose link it is. */
  @Test
  void failure_R39_R40_ownNameIsJudgedOnceTheCodeIsRight() {
    String own = "we sail the nordwind home";
    Map<String, String> wrong =
        Map.of("token", mail.token(), "code", mail.wrongRedemption().get("code"), "password", own);
    accept(wrong).refused(422, "wrong-code");
    accept(mail.redemption(own)).refused(400, "password-too-common");
    assertThat(portal.directory.endedSessions()).isEmpty();
    accept(mail.redemption()).expect(200);
  }

  @Test
  void failure_R39_ownNameInANewPasswordLeavesTheLinkFree() {
    portal
        .anyone()
        .post(Operation.PASSWORD_FORGOT, Map.of("email", administrator.email()))
        .expect(202);
    portal.deliverOutbox();
    LinkMail reset = portal.people.linkTo(administrator);
    choose(reset.redemption("nordwind for ever 2")).refused(400, "password-too-common");
    choose(reset.redemption()).expect(200);
  }

  private Reply accept(Map<String, String> redemption) {
    return portal.anyone().post(Operation.INVITATION_ACCEPT, redemption);
  }

  private Reply choose(Map<String, String> redemption) {
    return portal.anyone().post(Operation.PASSWORD_CHOOSE, redemption);
  }
}
