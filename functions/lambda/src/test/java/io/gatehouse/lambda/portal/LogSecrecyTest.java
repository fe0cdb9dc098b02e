package io.gatehouse.lambda.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The log tells what happened, and nothing that would let somebody in or that names people. */
@ResourceLock(Resources.SYSTEM_OUT)
class LogSecrecyTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final List<String> codes = new ArrayList<>();
  private final List<String> secrets = new ArrayList<>(List.of(LinkMail.PASSWORD));

  @Test
  void success_R41_noSecretAndNoAddressInAnyLine() {
    try (LogCapture log = new LogCapture()) {
      everything();
      assertThat(log.lines()).hasSizeGreaterThan(20);
      assertThat(log.text()).doesNotContain("@").doesNotContain("Anna").doesNotContain("Ørsted");
      for (String secret : secrets) {
        assertThat(log.text()).doesNotContain(secret);
      }
      for (String code : codes) {
        // Not a part of an id or of a time, in which any six digits may come up.
        assertThat(log.text())
            .doesNotContainPattern("(?<![0-9A-Za-z.])" + code + "(?![0-9A-Za-z])");
      }
      assertThat(log.lines())
          .filteredOn(line -> line.path("message").asText().equals("answered"))
          .allSatisfy(
              line -> {
                assertThat(line.path("operation").asText()).isNotEmpty();
                assertThat(line.path("answerRequestId").asText()).isNotEmpty();
                assertThat(line.path("status").asInt()).isBetween(200, 599);
              });
    }
  }

  /** The main job, with everything that goes wrong on the way. */
  private void everything() {
    Member administrator = portal.people.company();
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    LinkMail invitation = remember(portal.people.linkTo(invited));
    portal.anyone().post(Operation.INVITATION_STATUS, invitation.status()).expect(200);
    portal.anyone().post(Operation.INVITATION_ACCEPT, invitation.wrongRedemption()).expect(422);
    secrets.add("weak");
    portal.anyone().post(Operation.INVITATION_ACCEPT, invitation.redemption("weak")).expect(400);
    portal.directory.failNext(1);
    portal.anyone().post(Operation.INVITATION_ACCEPT, invitation.redemption()).expect(500);
    portal.clock.advance(Duration.ofMinutes(1));
    portal.anyone().post(Operation.INVITATION_ACCEPT, invitation.redemption()).expect(200);
    portal
        .as(administrator)
        .post(Operation.USER_CREATE, People.person(invited.email()), administrator.company())
        .expect(409);
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", invited.email())).expect(202);
    portal.post.failNext(1);
    portal.deliverOutbox();
    portal.clock.advance(Duration.ofMinutes(10));
    portal.runSchedule();
    LinkMail reset = remember(portal.people.linkTo(invited));
    portal.anyone().post(Operation.PASSWORD_CHOOSE, reset.redemption()).expect(200);
    portal.deliverOutbox();
    portal.direct(Operation.ME_GET).actor("email", administrator.email()).send().expect(200);
  }

  private LinkMail remember(LinkMail mail) {
    secrets.add(mail.token());
    secrets.add(mail.token().substring(mail.token().lastIndexOf('.') + 1));
    codes.add(mail.code());
    return mail;
  }
}
