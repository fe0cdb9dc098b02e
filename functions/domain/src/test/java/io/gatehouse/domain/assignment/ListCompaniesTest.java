package io.gatehouse.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of the companies of the portal, only those in who asks's scope exist for them (R18). */
class ListCompaniesTest {
  private final Office office = new Office();

  @Test
  void success_R18_allOfThemForWhoeverHasAllCustomers() {
    assertThat(listed(office.operator)).hasSize(4);
    assertThat(listed(clerk(CustomerScope.Kind.ALL))).hasSize(4);
  }

  @Test
  void failure_R18_noneThatIsNotOnTheListOfWhoAsks() {
    User clerk = clerk(CustomerScope.Kind.CHOSEN);
    office.portal.store.put(
        Membership.chosen(
            office.first.id(),
            clerk.id(),
            clerk.home(),
            clerk.name(),
            office.portal.membership(clerk).customers().round()));
    assertThat(listed(clerk)).containsExactlyInAnyOrder(CompanyId.OPERATOR, office.first.id());
  }

  private User clerk(CustomerScope.Kind customers) {
    User clerk =
        office.portal.givenUser(office.portal.company(CompanyId.OPERATOR), UserStatus.ACTIVE);
    office.portal.store.put(
        TestData.membership()
            .atHome(clerk)
            .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
            .customers(customers)
            .build());
    return clerk;
  }

  private List<CompanyId> listed(User asks) {
    return office
        .portal
        .run(
            new ListCompanies(office.portal.store.companies(), office.portal.asking),
            new ListCompanies.Input(CompanyStatus.PRESENT, new PageRequest("", 100, null)),
            TestData.person(asks))
        .items()
        .stream()
        .map(Company::id)
        .toList();
  }
}
