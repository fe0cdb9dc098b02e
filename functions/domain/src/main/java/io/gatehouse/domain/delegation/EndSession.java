package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.UserOfCompany;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves the company that one manages (R35); whoever has left it already stays out. */
public final class EndSession implements UseCase<UserOfCompany, Managed> {
  private final ReadAccessFacts readFacts;
  private final IdGenerator ids;

  public EndSession(ReadAccessFacts readFacts, IdGenerator ids) {
    this.readFacts = readFacts;
    this.ids = ids;
  }

  /** {@code named} is the company that is managed, and who asks. */
  @Override
  public Outcome<Managed> decide(UserOfCompany named, Context context) {
    AccessFacts facts = readFacts.read(named.user(), named.company());
    Managed managed = Managed.get(facts, context.now());
    ManageSession session = managed.delegation().session();
    if (session == null) {
      return Outcome.of(managed);
    }
    Membership before = Managed.membership(facts);
    Managed left = managed.with(null);
    return new Outcome<>(
        left,
        Change.builder()
            .update(before, before.withDelegation(left.delegation()))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.DELEGATION_SESSION_ENDED,
                    named.company(),
                    named.user(),
                    facts(session),
                    Map.of()))
            .build());
  }

  /** What an event tells of a session. */
  static Map<String, String> facts(@Nullable ManageSession session) {
    return session == null ? Map.of() : Map.of("delegation.session", session.id().value());
  }
}
