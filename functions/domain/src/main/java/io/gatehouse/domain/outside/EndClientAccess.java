package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;

/**
 * A company takes one of its own users off a customer that gave them something; which customers the
 * user has at home is changed there. Done twice it is done once.
 */
public final class EndClientAccess implements UseCase<EndClientAccess.Input, Ended> {
  private final ReadAccessFacts readFacts;
  private final KnownClients known;
  private final EndAccess endAccess;

  public EndClientAccess(
      Access access, ReadAccessFacts readFacts, KnownClients known, Users users, IdGenerator ids) {
    this.readFacts = readFacts;
    this.known = known;
    this.endAccess = new EndAccess(access, users, ids);
  }

  /**
   * Who is taken off.
   *
   * @param home the user's own company
   */
  public record Input(CompanyId home, CompanyId customer, UserId user) implements AboutUser {
    @Override
    public UserOfCompany named() {
      return new UserOfCompany(home, user);
    }
  }

  /**
   * @throws Refused with {@link Refusal.NotFound} for a user who is not of the company, and for a
   *     customer that does not exist for whoever asks (R18)
   */
  @Override
  public Outcome<Ended> decide(Input input, Context context) {
    AccessFacts facts = readFacts.read(input.user(), input.customer());
    if (facts.home() == null || !facts.home().id().equals(input.home()) || !facts.isPresent()) {
      throw new Refused(new Refusal.NotFound("user"));
    }
    if (facts.isHome() || !known.isKnown(context, input.home(), input.customer())) {
      throw new Refused(new Refusal.NotFound("company"));
    }
    Change change = endAccess.change(facts, context);
    return new Outcome<>(endAccess.told(facts, change, context), change);
  }
}
