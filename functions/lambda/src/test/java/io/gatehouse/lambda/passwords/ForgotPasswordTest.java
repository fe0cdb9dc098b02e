package io.gatehouse.lambda.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public answer never tells whether an address is known (R40). */
class ForgotPasswordTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  private record Seen(int status, String body, Map<String, String> headers, List<String> calls) {}

  @Test
  void success_R40_sameAnswerAndSameWorkWhoeverItIs() {
    portal.people.invited(administrator, "ida@nordwind.example");
    Member gone = portal.people.colleague(administrator, "gert@nordwind.example");
    portal.as(administrator).ask(Operation.USER_DISABLE, gone.company(), gone.id()).expect(200);
    Seen known = ask(administrator.email());
    assertThat(known.status()).isEqualTo(202);
    assertThat(known.body()).isEqualTo("{\"accepted\":true}");
    // From where, and about which address: counted before anything else (see RequestLimitsTest).
    assertThat(known.calls())
        .containsExactly(
            "putItem REQUEST_COUNT", "putItem REQUEST_COUNT", "transactWriteItems MESSAGE");
    for (String other :
        List.of("nobody@nowhere.example", "ida@nordwind.example", "gert@nordwind.example")) {
      portal.clock.advance(Duration.ofMinutes(1));
      assertThat(ask(other)).as(other).isEqualTo(known);
    }
  }

  @Test
  void success_R40_alsoWhenR38LetsNoMailGo() {
    Seen first = ask(administrator.email());
    portal.deliverOutbox();
    for (int times = 0; times < 4; times++) {
      Seen again = ask(administrator.email());
      assertThat(again.status()).isEqualTo(first.status());
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(again.headers()).isEqualTo(first.headers());
      portal.deliverOutbox();
    }
    assertThat(portal.items.of("PASSWORD_RESET")).hasSize(1);
    assertThat(portal.items.events("password.reset-sent")).hasSize(1);
  }

  @Test
  void success_R39_onlyActiveUsersGetALink() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    int before = portal.post.letters().size();
    ask("nobody@nowhere.example");
    ask(invited.email());
    portal.deliverOutbox();
    assertThat(portal.post.letters()).hasSize(before);
    ask(" ADAM@Nordwind.Example ");
    portal.deliverOutbox();
    assertThat(portal.post.letters()).hasSize(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobody", "a@b", "two@example.com,three@example.com", "a\u0000@example.com"})
  void failure_whatIsNoAddress(String address) {
    portal.dynamoDb.forgetCalls();
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", address)).invalid("/email");
    assertThat(portal.dynamoDb.callsButCounts()).isEmpty();
  }

  private Seen ask(String email) {
    portal.dynamoDb.forgetCalls();
    Reply reply = portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", email));
    Map<String, String> headers = new HashMap<>(reply.headers());
    headers.remove("x-request-id");
    return new Seen(reply.status(), reply.text(), headers, portal.dynamoDb.calls());
  }
}
