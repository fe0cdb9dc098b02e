package io.gatehouse.domain.testdata;

import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.memory.FakeClock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a change of address; by default one the user just asked for. */
public final class EmailChangeBuilder {

  private UserId user = new UserId("usr_anna");
  private CompanyId company = new CompanyId("cmp_nordwind");
  private EmailAddress from = new EmailAddress("anna@example.com");
  private EmailAddress to = new EmailAddress("anna.new@example.com");
  private @Nullable UserId askedBy;
  private MailedLink link =
      MailedLink.sent(new LinkId("lnk_anna"), FakeClock.START, EmailChange.VALIDITY);
  private SendHistory history = new SendHistory(List.of(FakeClock.START));
  private long version = 1;

  EmailChangeBuilder() {}

  public EmailChangeBuilder user(UserId value) {
    user = value;
    return this;
  }

  public EmailChangeBuilder company(CompanyId value) {
    company = value;
    return this;
  }

  public EmailChangeBuilder from(String value) {
    from = new EmailAddress(value);
    return this;
  }

  public EmailChangeBuilder to(String value) {
    to = new EmailAddress(value);
    return this;
  }

  public EmailChangeBuilder askedBy(@Nullable UserId value) {
    askedBy = value;
    return this;
  }

  public EmailChangeBuilder link(MailedLink value) {
    link = value;
    return this;
  }

  /** A link sent at that moment, with the history that belongs to it. */
  public EmailChangeBuilder sent(LinkId id, Instant at) {
    link = MailedLink.sent(id, at, EmailChange.VALIDITY);
    history = new SendHistory(List.of(at));
    return this;
  }

  public EmailChangeBuilder history(Instant... sends) {
    history = new SendHistory(List.of(sends));
    return this;
  }

  public EmailChangeBuilder version(long value) {
    version = value;
    return this;
  }

  public EmailChange build() {
    return new EmailChange(user, company, from, to, askedBy, link, history, version);
  }
}
