package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.dynamodb.TogetherRun;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The same request twice at the same time: one does it, both get its answer. */
class IdempotencyRacesTest {
  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  void success_R52_tenAtOnceMakeOneChange() throws Exception {
    Member administrator = portal.people.company();
    List<Reply> replies =
        TogetherRun.of(
            10,
            number ->
                () ->
                    portal
                        .as(administrator)
                        .to(Operation.USER_CREATE, administrator.company())
                        .body(People.person("bo@nordwind.example"))
                        .key("k1")
                        .send());
    assertThat(replies).allSatisfy(reply -> reply.expect(201));
    assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
    assertThat(portal.items.of("EMAIL"))
        .filteredOn(item -> item.get("pk").s().contains("bo@nordwind.example"))
        .hasSize(1);
  }

  /** The second decides on what the first has left: there it finds the limit of R38. */
  @Test
  void success_R52_invitationSentMeanwhile() {
    Member administrator = portal.people.company();
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(2));
    bothAnswerTheSame(
        "getItem INVITATION", () -> send(Operation.INVITATION_SEND, administrator, invited));
    assertThat(portal.items.events("invitation.sent")).hasSize(1);
  }

  @Test
  void success_R52_invitationRevokedMeanwhile() {
    Member administrator = portal.people.company();
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    bothAnswerTheSame(
        "getItem INVITATION", () -> send(Operation.INVITATION_REVOKE, administrator, invited));
    assertThat(portal.items.events("invitation.revoked")).hasSize(1);
  }

  @Test
  void success_R52_passwordResetSentMeanwhile() {
    Member administrator = portal.people.company();
    bothAnswerTheSame(
        "getItem PASSWORD_RESET",
        () -> send(Operation.PASSWORD_RESET_SEND, administrator, administrator));
    assertThat(portal.items.events("password.reset-sent")).hasSize(1);
  }

  @Test
  void success_R52_portalInitializedMeanwhile() {
    Map<String, ?> input =
        Map.of(
            "companyName",
            "Operator A/S",
            "administrator",
            People.person("olivia@operator.example"));
    bothAnswerTheSame(
        "getItem COMPANY",
        () ->
            portal
                .direct(Operation.PORTAL_INITIALIZE)
                .actor("workload", "installer")
                .input(input)
                .key("k1")
                .send());
    assertThat(portal.items.events("portal.initialized")).hasSize(1);
  }

  /** What is refused for reasons of its own stays refused. */
  @Test
  void failure_R52_otherRequestUnderTheSameKeyMeanwhile() {
    Member administrator = portal.people.company();
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    List<Reply> meanwhile = new ArrayList<>();
    portal.dynamoDb.beforeNext(
        "getItem INVITATION",
        () -> meanwhile.add(send(Operation.INVITATION_REVOKE, administrator, invited)));
    Reply late = send(Operation.INVITATION_SEND, administrator, invited);
    meanwhile.getFirst().expect(200);
    late.refused(422, "idempotency-key-reused");
  }

  private void bothAnswerTheSame(String decidingOn, Supplier<Reply> request) {
    List<Reply> meanwhile = new ArrayList<>();
    portal.dynamoDb.beforeNext(decidingOn, () -> meanwhile.add(request.get()));
    Reply late = request.get();
    assertThat(meanwhile).hasSize(1);
    assertThat(late.text()).isEqualTo(meanwhile.getFirst().text());
    assertThat(late.status()).isBetween(200, 299);
  }

  private Reply send(Operation operation, Member caller, Member about) {
    return portal.as(caller).to(operation, about.company(), about.id()).key("k1").send();
  }
}
