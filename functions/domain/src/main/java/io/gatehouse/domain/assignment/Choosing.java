package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Applies a choice of customers to a user's scope and list (R18). What is not a customer of the
 * company, or not in the giver's own scope, does not exist for them.
 */
final class Choosing {
  private final Asking asking;
  private final Contents contents;

  Choosing(Asking asking) {
    this.asking = asking;
    this.contents = new Contents(asking.catalogue());
  }

  /** What an event tells of the list: by customer, the round noted there. */
  record Chosen(Map<String, String> before, Map<String, String> after) {
    boolean isEmpty() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /** The scope that is asked for; the list begins anew when there was none. */
  CustomerScope scope(
      CustomerScope before, Grants grants, CustomerChoice choice, Company home, Giver giver) {
    if (choice.kind() == null && choice.add().isEmpty() && choice.remove().isEmpty()) {
      return before;
    }
    if (!contents.reachCustomers(grants, home)) {
      throw new Refused(new Refusal.NoPermissionOverCustomers());
    }
    CustomerScope after = choice.kind() == null ? before : before.changedTo(choice.kind());
    if (after.kind() == CustomerScope.Kind.ALL) {
      if (!choice.add().isEmpty() || !choice.remove().isEmpty()) {
        throw Validation.refuse("/kind", "must be CHOSEN: all customers need no list");
      }
      if (!giver.allCustomers()) {
        throw new Refused(new Refusal.BeyondOwnCustomers());
      }
    }
    return after;
  }

  /**
   * Puts customers on the list and takes them off it; adds what is written to the change.
   *
   * @param scope the user's, as it is to be
   * @param pointer where in the request those to be added stand
   */
  Chosen apply(
      Change.Builder change,
      Membership atHome,
      CustomerScope scope,
      CustomerChoice choice,
      Company home,
      Giver giver,
      String pointer) {
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    Set<CompanyId> named = new TreeSet<>(choice.add());
    named.addAll(choice.remove());
    if (scope.kind() != CustomerScope.Kind.CHOSEN || named.isEmpty()) {
      return new Chosen(before, after);
    }
    Map<CompanyId, AccessFacts> known = read(atHome, named);
    requireCustomers(choice.add(), known, home, giver, pointer);
    for (CompanyId company : named) {
      Membership there = Objects.requireNonNull(known.get(company)).membership();
      Long round = choice.add().contains(company) ? Long.valueOf(scope.round()) : null;
      boolean isOn = there != null && Asking.isOn(scope, there);
      if (isOn == (round != null)) {
        continue;
      }
      String fact = "customers." + company;
      if (there != null && there.chosen() != null) {
        before.put(fact, there.chosen().toString());
      }
      if (round != null) {
        after.put(fact, round.toString());
      }
      if (there != null) {
        change.update(there, there.withChosen(round));
      } else if (round != null) {
        change.create(
            Membership.chosen(company, atHome.user(), atHome.company(), atHome.name(), round));
      }
    }
    return new Chosen(before, after);
  }

  /** What is known of the user in each of the companies, in one read. */
  private Map<CompanyId, AccessFacts> read(Membership atHome, Set<CompanyId> companies) {
    return asking
        .readFacts()
        .readAll(
            companies.stream()
                .map(company -> new ReadAccessFacts.About(atHome.user(), company))
                .collect(Collectors.toSet()))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(each -> each.getKey().company(), Map.Entry::getValue));
  }

  private void requireCustomers(
      List<CompanyId> added,
      Map<CompanyId, AccessFacts> known,
      Company home,
      Giver giver,
      String pointer) {
    Set<CompanyId> within = asking.inScope(giver, Set.copyOf(added));
    Validation validation = new Validation();
    for (int index = 0; index < added.size(); index++) {
      CompanyId id = added.get(index);
      Company customer = Objects.requireNonNull(known.get(id)).company();
      if (customer == null
          || !CompanyStatus.PRESENT.contains(customer.status())
          || !isCustomer(customer, home)
          || !within.contains(id)) {
        // The same words for all of them: what is out of scope does not exist (R18).
        validation.error(pointer + "/" + index, "is not a customer of the company");
      }
    }
    validation.finish();
  }

  private static boolean isCustomer(Company company, Company home) {
    return home.type() == CompanyType.OPERATOR
        ? !company.id().equals(home.id())
        : home.id().equals(company.partnerOfRecord());
  }
}
