package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.lifecycle.MoveCompany;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is done to companies, in whatever order: who may do what is what a model says that knows
 * of nothing but statuses, partners and days (R6, R34).
 */
class CompanyLifeProperties {
  /** What is done to one of the three companies. */
  enum Act {
    SUSPEND,
    RESUME,
    DELETE,
    RESTORE,
    MOVE_TO_FIRST,
    MOVE_TO_SECOND,
    MOVE_TO_NOBODY,
    WAIT_TEN_DAYS
  }

  /** What, and to which: 0 the customer, 1 and 2 its partners. */
  record Step(Act act, int to) {}

  @Property(tries = 400)
  void R6_R34_accessIsWhatASimpleModelSays(@ForAll List<Act> acts, @ForAll List<Byte> targets) {
    World world = new World();
    for (int index = 0; index < acts.size(); index++) {
      int to = targets.isEmpty() ? 0 : Math.floorMod(targets.get(index % targets.size()), 3);
      Step step = new Step(acts.get(index), to);
      boolean done = world.take(step);
      assertThat(done).as("%s, of %s", step, acts).isEqualTo(world.model.take(step));
      world.compare(acts.subList(0, index + 1));
    }
  }

  /** What there is to know. */
  private static final class Model {
    final CompanyStatus[] status = {
      CompanyStatus.ACTIVE, CompanyStatus.ACTIVE, CompanyStatus.ACTIVE
    };
    final CompanyStatus[] before = new CompanyStatus[3];
    final int[] deletedOn = new int[3];
    int day;
    int partner = 1;

    /** Whether it is done, or was so already. */
    boolean take(Step step) {
      int at = step.to();
      return switch (step.act()) {
        case SUSPEND -> set(at, CompanyStatus.SUSPENDED);
        case RESUME -> set(at, CompanyStatus.ACTIVE);
        case DELETE -> delete(at);
        case RESTORE -> restore(at);
        case MOVE_TO_FIRST -> move(1);
        case MOVE_TO_SECOND -> move(2);
        case MOVE_TO_NOBODY -> move(0);
        case WAIT_TEN_DAYS -> {
          day += 10;
          yield true;
        }
      };
    }

    private boolean set(int at, CompanyStatus wanted) {
      if (status[at] == CompanyStatus.DELETED) {
        return false;
      }
      status[at] = wanted;
      return true;
    }

    private boolean delete(int at) {
      if (status[at] != CompanyStatus.DELETED) {
        before[at] = status[at];
        status[at] = CompanyStatus.DELETED;
        deletedOn[at] = day;
      }
      return true;
    }

    private boolean restore(int at) {
      if (status[at] == CompanyStatus.DELETED) {
        if (day - deletedOn[at] >= 30) {
          return false;
        }
        status[at] = before[at];
      }
      return true;
    }

    private boolean move(int to) {
      if (status[0] != CompanyStatus.ACTIVE
          || (to != partner && to != 0 && status[to] != CompanyStatus.ACTIVE)) {
        return false;
      }
      partner = to;
      return true;
    }

    boolean reaches(int of) {
      return partner == of && isActive(0) && isActive(of);
    }

    boolean isActive(int at) {
      return status[at] == CompanyStatus.ACTIVE;
    }
  }

  private static final class World {
    final Portal portal = new Portal();
    final Model model = new Model();
    final User operator = portal.givenOperator();
    final Company first = portal.givenCompany();
    final Company second = portal.givenCompany();
    final Company customer =
        portal.givenCompany(
            TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(first.id()));
    final List<Company> companies = List.of(customer, first, second);
    final List<User> managers = List.of(manager(first), manager(second));
    final User administrator = portal.givenAdministrator(customer, UserStatus.ACTIVE);

    User manager(Company home) {
      User user = portal.givenUser(home, UserStatus.ACTIVE);
      portal.store.put(
          TestData.membership()
              .atHome(user)
              .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
              .customers(CustomerScope.Kind.ALL)
              .build());
      return user;
    }

    boolean take(Step step) {
      CompanyId at = companies.get(step.to()).id();
      return switch (step.act()) {
        case SUSPEND -> run(portal.useCases.suspendCompany(), at);
        case RESUME -> run(portal.useCases.resumeCompany(), at);
        case DELETE -> run(portal.useCases.deleteCompany(), at);
        case RESTORE -> run(portal.useCases.restoreCompany(), at);
        case MOVE_TO_FIRST -> move(first.id());
        case MOVE_TO_SECOND -> move(second.id());
        case MOVE_TO_NOBODY -> move(null);
        case WAIT_TEN_DAYS -> {
          portal.clock.advance(Duration.ofDays(10));
          yield true;
        }
      };
    }

    private boolean move(@Nullable CompanyId to) {
      return run(portal.useCases.moveCompany(), new MoveCompany.Input(customer.id(), to));
    }

    private <I> boolean run(UseCase<I, Company> useCase, I input) {
      try {
        portal.run(useCase, input);
        return true;
      } catch (Refused refused) {
        return false;
      }
    }

    void compare(List<Act> soFar) {
      Map<String, Boolean> expected = new HashMap<>();
      Map<String, Boolean> actual = new HashMap<>();
      for (int at = 0; at < 3; at++) {
        Company company = portal.company(companies.get(at).id());
        assertThat(company.status()).as("%s", soFar).isEqualTo(model.status[at]);
        expected.put("operator over " + at, model.isActive(at));
        actual.put("operator over " + at, may(operator, company, PermissionId.USERS_MANAGE));
      }
      for (int at = 1; at < 3; at++) {
        expected.put("manager of " + at, model.reaches(at));
        actual.put(
            "manager of " + at, may(managers.get(at - 1), customer, PermissionId.CUSTOMERS_MANAGE));
      }
      expected.put("administrator", model.isActive(0));
      actual.put("administrator", may(administrator, customer, PermissionId.USERS_MANAGE));
      assertThat(actual).as("%s", soFar).isEqualTo(expected);
      CompanyId partner = portal.company(customer.id()).partnerOfRecord();
      assertThat(Objects.requireNonNullElse(partner, customer.id()))
          .as("%s", soFar)
          .isEqualTo(companies.get(model.partner).id());
    }

    private boolean may(User user, Company company, PermissionId permission) {
      return portal.access.check(
          portal.store.accessFacts().read(user.id(), company.id()),
          permission,
          portal.clock.instant());
    }
  }
}
