package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whoever gives and takes, in whatever order: nobody comes to hold what the giver did not. */
class AssignmentProperties {
  @Property(tries = 300)
  void R14_whatSomebodyGainsTheGiverHeld(@ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    for (Step step : steps) {
      Map<About, PermissionSet> before = everybody(journey);
      List<Change> known = journey.portal.store.committed();
      journey.take(step);
      List<Change> all = journey.portal.store.committed();
      for (Change change : all.subList(known.size(), all.size())) {
        assertNoEscalation(journey, before, change.event());
      }
    }
  }

  private static void assertNoEscalation(
      Journey journey, Map<About, PermissionSet> before, Event event) {
    if (event == null
        || !(event.actor() instanceof Actor.Person giver)
        || (event.kind() != EventKind.PERMISSIONS_CHANGED
            && event.kind() != EventKind.CUSTOMERS_CHANGED)) {
      return;
    }
    Statistics.collect(event.kind(), giver.id().value().equals("usr_operator"));
    Catalogue catalogue = journey.portal.access.catalogue();
    PermissionId crown = PermissionId.COMPANY_ADMIN;
    everybody(journey)
        .forEach(
            (about, held) -> {
              PermissionSet gained = held.minus(before.getOrDefault(about, catalogue.none()));
              // A partner's administrator hands out what holds over its customers, too (R16).
              PermissionSet holds =
                  before.getOrDefault(new About(giver.id(), event.company()), catalogue.none());
              PermissionSet there =
                  before.getOrDefault(new About(giver.id(), about.company()), catalogue.none());
              if (!catalogue.contains(holds, crown)) {
                assertThat(there.containsAll(gained))
                    .as(
                        "%s gave %s over %s: %s",
                        giver.id(), about.user(), about.company(), catalogue.ids(gained))
                    .isTrue();
              } else if (about.company().equals(event.company())) {
                assertThat(catalogue.ids(gained.minus(holds))).isEmpty();
              }
            });
  }

  @Property(tries = 300)
  void R18_customersGoWithWhatIsHeldOverThem(@ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    steps.forEach(journey::take);
    for (UserId id : journey.users) {
      User user = journey.portal.user(id);
      Membership atHome = journey.portal.membership(user);
      if (atHome.customers().kind() == CustomerScope.Kind.NONE) {
        for (CompanyId company : journey.companies) {
          if (!company.equals(user.home())) {
            assertThat(held(journey, id, company).isEmpty()).isTrue();
          }
        }
      }
    }
  }

  private static Map<About, PermissionSet> everybody(Journey journey) {
    List<UserId> users = new ArrayList<>(journey.users);
    users.add(new UserId("usr_operator"));
    Map<About, PermissionSet> held = new HashMap<>();
    for (UserId user : users) {
      for (CompanyId company : journey.companies) {
        held.put(new About(user, company), held(journey, user, company));
      }
    }
    return held;
  }

  private static PermissionSet held(Journey journey, UserId user, CompanyId company) {
    AccessFacts facts = journey.portal.store.accessFacts().read(user, company);
    return journey.portal.access.permissions(facts, journey.portal.clock.instant());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.assigning();
  }
}
