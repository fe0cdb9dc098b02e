package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.testdata.TestData;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Password resets come back as they were written. */
public abstract class PasswordResetsContract extends PortsContract {

  @Test
  void success_everyFieldComesBack() {
    Instant now = FakeClock.START;
    PasswordReset asked =
        TestData.passwordReset()
            .user(ids.userId())
            .company(ids.companyId())
            .sent(ids.linkId(), now)
            .build();
    PasswordReset triggered =
        TestData.passwordReset()
            .user(ids.userId())
            .company(ids.companyId())
            .triggeredBy("Ærlige Åse 🚲")
            .link(
                new MailedLink(
                    ids.linkId(),
                    MailedLink.Ending.LOCKED,
                    5,
                    now,
                    now.plusNanos(1),
                    "request-7",
                    now.plusNanos(2)))
            .triggered(now.minus(Duration.ofHours(3)), now)
            .asked(now.minus(Duration.ofHours(2)), now.minusNanos(1))
            .opened(ids.linkId(), ids.linkId())
            .build();
    PasswordReset byAdministrator =
        TestData.passwordReset().user(ids.userId()).triggeredBy(ids.userId()).build();
    create(asked, triggered, byAdministrator);
    assertThat(ports().resets().find(byAdministrator.user())).contains(byAdministrator);
    assertThat(ports().resets().find(asked.user())).contains(asked);
    assertThat(ports().resets().find(triggered.user())).contains(triggered);
  }

  @Test
  void success_everyEndingComesBack() {
    for (MailedLink.Ending ending : MailedLink.Ending.values()) {
      PasswordReset open = TestData.passwordReset().user(ids.userId()).build();
      PasswordReset ended = open.with(open.link().ended(ending));
      create(open);
      update(open, ended);
      assertThat(ports().resets().find(open.user())).contains(ended);
    }
  }

  @Test
  void success_claimIsKeptAndTakenAway() {
    PasswordReset open = TestData.passwordReset().user(ids.userId()).build();
    PasswordReset claimed = open.with(open.link().claimed("request-1", FakeClock.START));
    PasswordReset counted = claimed.with(claimed.link().attemptCounted());
    create(open);
    update(open, claimed);
    assertThat(ports().resets().find(open.user())).contains(claimed);
    update(claimed, counted);
    assertThat(ports().resets().find(open.user())).contains(counted);
  }

  @Test
  void success_unknownIsEmpty() {
    assertThat(ports().resets().find(ids.userId())).isEmpty();
  }
}
