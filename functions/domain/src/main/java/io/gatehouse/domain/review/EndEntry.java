package io.gatehouse.domain.review;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.DelegationEnd;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Membership;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Ends what an entry stands for: everything the company gave a user, or a grant (R30). */
final class EndEntry {
  private final ReadAccessFacts readFacts;
  private final EndedGrants endedGrants;
  private final IdGenerator ids;

  EndEntry(ReadAccessFacts readFacts, EndedGrants endedGrants, IdGenerator ids) {
    this.readFacts = readFacts;
    this.endedGrants = endedGrants;
    this.ids = ids;
  }

  /** What an event tells of the change. */
  record Told(Map<String, String> before, Map<String, String> after) {}

  /** Adds it to the change. */
  Told add(Change.Builder change, ReviewEntry entry, Company company, Context context) {
    UserId user = entry.id().user();
    if (user != null) {
      AccessFacts facts = readFacts.read(user, company.id());
      Membership there = facts.membership();
      if (there == null || !there.isGivenAnything()) {
        return new Told(Map.of(), Map.of());
      }
      Membership emptied = there.emptied();
      change.update(there, emptied);
      DelegationEnd.tell(change, facts, ids, context);
      return new Told(there.facts(), emptied.facts());
    }
    RoleId role = Objects.requireNonNull(entry.id().role());
    if (entry.grant() == null) {
      return new Told(Map.of(), Map.of());
    }
    Company without = company.withdrawing(role);
    change.update(company, without);
    endedGrants.add(change, company, without, EndedGrants.Readers.BOTH_SIDES, context);
    return new Told(grants(company), grants(without));
  }

  private static Map<String, String> grants(Company company) {
    Map<String, String> facts = new TreeMap<>(company.facts());
    facts.keySet().removeIf(fact -> !fact.startsWith("company.partnerGrant."));
    return facts;
  }
}
