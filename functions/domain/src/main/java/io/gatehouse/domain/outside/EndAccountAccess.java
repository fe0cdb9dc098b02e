package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Users;

/**
 * A company ends what it gave to somebody from elsewhere, at once. It is not asked whether they
 * hold more than whoever ends it (R14): that rule keeps people from lifting themselves above
 * others, and nobody gains anything here; while a company that cannot show somebody out because
 * they hold too much would be theirs.
 */
public final class EndAccountAccess implements UseCase<EndAccountAccess.Input, Ended> {
  private final ReadAccessFacts readFacts;
  private final EndAccess endAccess;

  public EndAccountAccess(Access access, ReadAccessFacts readFacts, Users users, IdGenerator ids) {
    this.readFacts = readFacts;
    this.endAccess = new EndAccess(access, users, ids);
  }

  /** Whose access to which company's account. */
  public record Input(CompanyId company, UserId user) {}

  /**
   * @throws Refused with {@link Refusal.OwnAccount} for oneself, and with {@link Refusal.NotFound}
   *     for whoever has nothing there
   */
  @Override
  public Outcome<Ended> decide(Input input, Context context) {
    if (context.actor() instanceof Actor.Person person && person.id().equals(input.user())) {
      throw new Refused(new Refusal.OwnAccount());
    }
    AccessFacts facts = readFacts.read(input.user(), input.company());
    Change change = endAccess.change(facts, context);
    Ended ended = endAccess.told(facts, change, context);
    if (!ended.ended() && ended.left() == null) {
      throw new Refused(new Refusal.NotFound("user"));
    }
    return new Outcome<>(ended, change);
  }
}
