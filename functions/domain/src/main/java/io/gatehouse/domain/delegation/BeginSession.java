package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.UserOfCompany;

/**
 * The button "Manage" (R35): from now on the user acts for the company, until they leave it, for 8
 * hours at most. A session that was open there before ends with it.
 */
public final class BeginSession implements UseCase<UserOfCompany, Managed> {
  private final ReadAccessFacts readFacts;
  private final IdGenerator ids;

  public BeginSession(ReadAccessFacts readFacts, IdGenerator ids) {
    this.readFacts = readFacts;
    this.ids = ids;
  }

  /** {@code named} is the company to be managed, and who asks. */
  @Override
  public Outcome<Managed> decide(UserOfCompany named, Context context) {
    AccessFacts facts = readFacts.read(named.user(), named.company());
    Managed managed = Managed.get(facts, context.now());
    CompanyStatus status = managed.company().status();
    if (!status.takesPart()) {
      throw new Refused(
          status == CompanyStatus.SUSPENDED
              ? new Refusal.CompanySuspended()
              : new Refusal.CompanyDeleted());
    }
    ManageSession session = new ManageSession(ids.sessionId(), context.now());
    Membership before = Managed.membership(facts);
    Managed begun = managed.with(session);
    return new Outcome<>(
        begun,
        Change.builder()
            .update(before, before.withDelegation(begun.delegation()))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.DELEGATION_SESSION_BEGUN,
                    named.company(),
                    named.user(),
                    EndSession.facts(managed.delegation().session()),
                    EndSession.facts(session)))
            .build());
  }
}
