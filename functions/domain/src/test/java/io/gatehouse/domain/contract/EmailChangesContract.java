package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.testdata.TestData;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Changes of addresses come back as they were written. */
public abstract class EmailChangesContract extends PortsContract {

  @Test
  void success_everyFieldComesBack() {
    Instant now = FakeClock.START;
    EmailChange asked =
        TestData.emailChange()
            .user(ids.userId())
            .company(ids.companyId())
            .sent(ids.linkId(), now)
            .build();
    EmailChange triggered =
        TestData.emailChange()
            .user(ids.userId())
            .company(ids.companyId())
            .from("Anna.Orsted@Example.com")
            .to("anna@sømænd.example")
            .askedBy(ids.userId())
            .link(
                new MailedLink(
                    ids.linkId(),
                    MailedLink.Ending.LOCKED,
                    5,
                    now,
                    now.plusNanos(1),
                    "request-7",
                    now.plusNanos(2)))
            .history(now.minus(Duration.ofHours(3)), now.minusNanos(1), now)
            .build();
    create(asked, triggered);
    assertThat(ports().emailChanges().find(asked.user())).contains(asked);
    assertThat(ports().emailChanges().find(triggered.user())).contains(triggered);
  }

  @Test
  void success_everyEndingComesBack() {
    for (MailedLink.Ending ending : MailedLink.Ending.values()) {
      EmailChange open = TestData.emailChange().user(ids.userId()).build();
      EmailChange ended = open.with(open.link().ended(ending));
      create(open);
      update(open, ended);
      assertThat(ports().emailChanges().find(open.user())).contains(ended);
    }
  }

  @Test
  void success_claimIsKeptAndTakenAway() {
    EmailChange open = TestData.emailChange().user(ids.userId()).build();
    EmailChange claimed = open.with(open.link().claimed("request-1", FakeClock.START));
    EmailChange counted = claimed.with(claimed.link().attemptCounted());
    create(open);
    update(open, claimed);
    assertThat(ports().emailChanges().find(open.user())).contains(claimed);
    update(claimed, counted);
    assertThat(ports().emailChanges().find(open.user())).contains(counted);
  }

  @Test
  void success_unknownIsEmpty() {
    assertThat(ports().emailChanges().find(ids.userId())).isEmpty();
  }
}
