package io.gatehouse.domain.testdata;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.ResetHistory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a password reset; by default one the user just asked for. */
public final class PasswordResetBuilder {

  private UserId user = new UserId("usr_anna");
  private CompanyId company = new CompanyId("cmp_nordwind");
  private @Nullable Sender triggeredBy;
  private MailedLink link =
      MailedLink.sent(new LinkId("lnk_anna"), FakeClock.START, PasswordReset.VALIDITY);
  private ResetHistory history =
      new ResetHistory(SendHistory.NONE, new SendHistory(List.of(FakeClock.START)), List.of());
  private long version = 1;

  PasswordResetBuilder() {}

  public PasswordResetBuilder user(UserId value) {
    user = value;
    return this;
  }

  public PasswordResetBuilder company(CompanyId value) {
    company = value;
    return this;
  }

  public PasswordResetBuilder triggeredBy(@Nullable String value) {
    triggeredBy = value == null ? null : new Sender.Named(value);
    return this;
  }

  public PasswordResetBuilder triggeredBy(UserId value) {
    triggeredBy = new Sender.Person(value);
    return this;
  }

  public PasswordResetBuilder link(MailedLink value) {
    link = value;
    return this;
  }

  /** A link sent at that moment, with the history that belongs to it. */
  public PasswordResetBuilder sent(LinkId id, Instant at) {
    link = MailedLink.sent(id, at, PasswordReset.VALIDITY);
    return asked(at);
  }

  public PasswordResetBuilder triggered(Instant... sends) {
    history = new ResetHistory(new SendHistory(List.of(sends)), history.asked(), history.opened());
    return this;
  }

  public PasswordResetBuilder asked(Instant... sends) {
    history =
        new ResetHistory(history.triggered(), new SendHistory(List.of(sends)), history.opened());
    return this;
  }

  public PasswordResetBuilder opened(LinkId... links) {
    history = new ResetHistory(history.triggered(), history.asked(), List.of(links));
    return this;
  }

  public PasswordResetBuilder version(long value) {
    version = value;
    return this;
  }

  public PasswordReset build() {
    return new PasswordReset(user, company, triggeredBy, link, history, version);
  }
}
