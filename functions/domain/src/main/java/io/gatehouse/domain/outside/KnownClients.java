package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import java.util.Collection;
import java.util.Set;

/**
 * Which companies at which its users hold something exist for whoever asks on a company's behalf
 * (R18): those they know, and all for the company's own administrators, who answer for their users
 * wherever these are.
 */
public final class KnownClients {
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final Asking asking;

  public KnownClients(Access access, ReadAccessFacts readFacts, Asking asking) {
    this.access = access;
    this.readFacts = readFacts;
    this.asking = asking;
  }

  boolean isKnown(Context context, CompanyId home, CompanyId client) {
    return among(context, home, Set.of(client)).contains(client);
  }

  /** Those of the companies, at most 100, that exist for them. */
  Set<CompanyId> among(Context context, CompanyId home, Collection<CompanyId> clients) {
    return isOwnAdministrator(context, home) ? Set.copyOf(clients) : asking.known(context, clients);
  }

  private boolean isOwnAdministrator(Context context, CompanyId home) {
    if (!(context.actor() instanceof Actor.Person person)) {
      return false;
    }
    AccessFacts facts = readFacts.read(person.id(), home).acting(person.actingFor());
    return facts.isHome() && access.check(facts, PermissionId.COMPANY_ADMIN, context.now());
  }
}
