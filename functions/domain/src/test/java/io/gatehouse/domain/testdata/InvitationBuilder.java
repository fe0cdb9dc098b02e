package io.gatehouse.domain.testdata;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.memory.FakeClock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an invitation; by default one just sent, by a workload. */
public final class InvitationBuilder {

  private UserId user = new UserId("usr_anna");
  private CompanyId company = new CompanyId("cmp_nordwind");
  private @Nullable UserId inviter;
  private String inviterName = "billing";
  private MailedLink link =
      MailedLink.sent(new LinkId("lnk_anna"), FakeClock.START, Invitation.VALIDITY);
  private SendHistory history = new SendHistory(List.of(FakeClock.START));
  private int remindersSent;
  private boolean lapseTold;
  private long version = 1;

  InvitationBuilder() {}

  public InvitationBuilder user(UserId value) {
    user = value;
    return this;
  }

  public InvitationBuilder company(CompanyId value) {
    company = value;
    return this;
  }

  public InvitationBuilder inviter(UserId id, String name) {
    inviter = id;
    inviterName = name;
    return this;
  }

  public InvitationBuilder link(MailedLink value) {
    link = value;
    return this;
  }

  /** A link sent at that moment, with the history that belongs to it. */
  public InvitationBuilder sent(LinkId id, Instant at) {
    link = MailedLink.sent(id, at, Invitation.VALIDITY);
    history = new SendHistory(List.of(at));
    return this;
  }

  public InvitationBuilder history(Instant... sends) {
    history = new SendHistory(List.of(sends));
    return this;
  }

  public InvitationBuilder remindersSent(int value) {
    remindersSent = value;
    return this;
  }

  public InvitationBuilder lapseTold(boolean value) {
    lapseTold = value;
    return this;
  }

  public InvitationBuilder version(long value) {
    version = value;
    return this;
  }

  public Invitation build() {
    return new Invitation(
        user, company, inviter, inviterName, link, history, remindersSent, lapseTold, version);
  }
}
