package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A company is never without an active administrator once it has had one (R4). */
class AdministratorsProperties {

  @Property(tries = 400)
  void R4_R5_countIsRightAndNeverBackToZero(@ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    Set<CompanyId> hadOne = new HashSet<>();
    for (Step step : steps) {
      journey.take(step);
      for (CompanyId company : journey.companies) {
        int counted = journey.company(company).activeAdministrators();
        assertThat(counted).as("after %s", step).isEqualTo(activeAdministrators(journey, company));
        if (counted > 0) {
          hadOne.add(company);
        }
        assertThat(hadOne.contains(company)).isEqualTo(counted > 0);
        assertThat(journey.company(company).awaitsFirstUser())
            .isEqualTo(journey.usersOf(company).isEmpty());
      }
    }
  }

  @Property(tries = 400)
  void R12_onceEverythingIsDeliveredTheDirectoryAgreesWithTheUsers(
      @ForAll("steps") List<Step> steps) {
    Journey journey = new Journey();
    steps.forEach(journey::take);
    journey.portal.directory.failNext(0);
    journey.portal.clock.advance(Duration.ofHours(2));
    journey.deliverAll();
    for (CompanyId company : journey.companies) {
      for (User user : journey.usersOf(company)) {
        boolean maySignIn =
            journey
                .portal
                .directory
                .account(user.id())
                .filter(account -> account.enabled())
                .isPresent();
        assertThat(maySignIn).as("%s", user).isEqualTo(user.status() == UserStatus.ACTIVE);
      }
    }
  }

  private static long activeAdministrators(Journey journey, CompanyId company) {
    return journey.usersOf(company).stream()
        .filter(user -> user.status() == UserStatus.ACTIVE)
        .filter(user -> journey.portal.membership(user).isAdministrator())
        .count();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.many();
  }
}
