package io.gatehouse.domain.assignment;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The customers of whoever asks: others do not exist for them (R18). */
public final class OwnCustomers {
  private final Asking asking;

  public OwnCustomers(Asking asking) {
    this.asking = asking;
  }

  /**
   * Those of the companies that are in their scope; at most 100.
   *
   * @param home whose customers they are; for the operator's people, the operator
   */
  public Set<CompanyId> known(Context context, Company home, Collection<CompanyId> companies) {
    return asking.inScope(asking.giver(context, home), companies);
  }

  /**
   * Puts a company that is about to exist on the list of customers of whoever makes it, if they
   * have one: otherwise they would not see again what they made.
   *
   * @return what the event of the company's making tells of it, for the past to be asked about
   *     (R45)
   */
  public Map<String, String> include(Change.Builder change, CompanyId made, Context context) {
    UserId asker = Asking.asker(context);
    Membership atHome =
        asker == null ? null : asking.readFacts().read(asker, made).homeMembership();
    if (asker == null || atHome == null || atHome.customers().kind() != CustomerScope.Kind.CHOSEN) {
      return Map.of();
    }
    long round = atHome.customers().round();
    change.create(Membership.chosen(made, asker, atHome.company(), atHome.name(), round));
    return Map.of("company.chosenBy." + asker, Long.toString(round));
  }
}
