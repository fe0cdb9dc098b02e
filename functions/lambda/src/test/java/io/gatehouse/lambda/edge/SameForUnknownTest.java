package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever makes up a link gets the same answer with the same work, whether its user exists or not
 * (R40, R41); how long that takes is measured by {@code make bench}.
 */
class SameForUnknownTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();
  private final Member invited = portal.people.invited(administrator, "ida@nordwind.example");
  private final LinkMail mail = portal.people.linkTo(invited);

  private record Seen(int status, String body, Map<String, String> headers, List<String> calls) {}

  @ParameterizedTest
  @EnumSource(
      names = {
        "INVITATION_STATUS",
        "INVITATION_ACCEPT",
        "PASSWORD_RESET_STATUS",
        "PASSWORD_CHOOSE",
        "EMAIL_CHANGE_STATUS",
        "EMAIL_CHANGE_CONFIRM"
      })
  void failure_R40_R41_madeUpLinksAreAnsweredAlike(Operation operation) {
    // The first counts by one write, those after it by two.
    ask(operation, "usr_warm", "lnk_warm");
    String link = LinkToken.parse(mail.token()).orElseThrow().link().value();
    Seen real = ask(operation, invited.id(), link);
    assertThat(real.status()).isEqualTo(404);
    assertThat(real.calls()).allMatch(call -> call.endsWith("COUNT"));
    assertThat(ask(operation, invited.id(), new LinkId("lnk_01JNB3W8Z0000000000000000E").value()))
        .isEqualTo(real);
    assertThat(ask(operation, administrator.id(), link)).isEqualTo(real);
    assertThat(ask(operation, "usr_01JNB3W8Z0000000000000000C", link)).isEqualTo(real);
  }

  private Seen ask(Operation operation, String user, String link) {
    Map<String, String> body =
        new HashMap<>(Map.of("token", user + "." + link + "." + "A".repeat(43)));
    if (!operation.id().endsWith("status")) {
      body.put("code", "123456");
    }
    if (operation == Operation.INVITATION_ACCEPT || operation == Operation.PASSWORD_CHOOSE) {
      body.put("password", LinkMail.PASSWORD);
    }
    portal.dynamoDb.forgetCalls();
    Reply reply = portal.anyone().post(operation, body);
    Map<String, String> headers = new HashMap<>(reply.headers());
    headers.remove("x-request-id");
    String text = reply.text().replaceAll("\"requestId\":\"[^\"]*\"", "");
    return new Seen(reply.status(), text, headers, portal.dynamoDb.calls());
  }
}
