package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A partner's customers, as far as they exist for who asks (R2, R18). */
@DisplayName("R18: a partner's customers by name, as far as they are in scope")
class ListCompanyCustomersTest {
  private final Portal portal = new Portal();
  private final User operator = portal.givenOperator();
  private final Company partner = portal.givenCompany();
  private final Company berg = customer("Berg");
  private final Company aero = customer("Ærø");
  private final Company elsewhere =
      portal.givenCompany(TestData.company().type(CompanyType.CUSTOMER).name("Zebra"));

  ListCompanyCustomersTest() {
    customer("abel");
  }

  @Test
  void success_R18_allForWhoeverHasAllAndForAdministrators() {
    assertThat(names(user(CustomerScope.Kind.ALL), 2)).containsExactly("abel", "Ærø", "Berg");
    assertThat(names(operator, 2)).containsExactly("abel", "Ærø", "Berg");
    assertThat(names(portal.givenAdministrator(partner, UserStatus.ACTIVE), 1))
        .containsExactly("abel", "Ærø", "Berg");
  }

  @Test
  void success_R18_thoseOnTheListOfWhoAsksInOrderOfNamesWhateverThePage() {
    User chooser = user(CustomerScope.Kind.CHOSEN);
    choose(chooser, berg);
    choose(chooser, aero);
    choose(chooser, elsewhere);
    for (int limit : List.of(1, 2, 3)) {
      assertThat(names(chooser, limit)).containsExactly("Ærø", "Berg");
    }
    assertThat(list(chooser, CompanyStatus.PRESENT, "ber", 5, null).items())
        .extracting(Company::name)
        .containsExactly("Berg");
    portal.run(portal.useCases.suspendCompany(), berg.id());
    assertThat(list(chooser, Set.of(CompanyStatus.SUSPENDED), "", 5, null).items())
        .extracting(Company::name)
        .containsExactly("Berg");
  }

  @Test
  void failure_R18_anEmptyListHasNobodyAndAnEarlierOneDoesNotCount() {
    User chooser = user(CustomerScope.Kind.CHOSEN);
    assertThat(names(chooser, 5)).isEmpty();
    portal.store.put(
        Membership.chosen(berg.id(), chooser.id(), chooser.home(), chooser.name(), 77));
    assertThat(names(chooser, 5)).isEmpty();
  }

  @Test
  void failure_aTokenOfAnotherList() {
    User chooser = user(CustomerScope.Kind.CHOSEN);
    choose(chooser, berg);
    choose(chooser, aero);
    String token = list(chooser, CompanyStatus.PRESENT, "", 1, null).nextPageToken();
    assertThat(token).isNotNull();
    assertRefused(
        () -> list(chooser, Set.of(CompanyStatus.DELETED), "", 1, token),
        Refusal.InvalidRequest.class);
    assertRefused(
        () -> list(chooser, CompanyStatus.PRESENT, "b", 1, token), Refusal.InvalidRequest.class);
  }

  @Test
  @DisplayName("R18: with more ties than are read at once, the partner's list is gone through")
  void success_R18_aVeryLongList() {
    User chooser = user(CustomerScope.Kind.CHOSEN);
    choose(chooser, berg);
    for (int each = 0; each < AccessIndex.MAXIMUM; each++) {
      Company one = customer("Customer %03d".formatted(each));
      if (each % 3 == 0) {
        choose(chooser, one);
      } else {
        portal.store.put(
            Membership.elsewhere(one.id(), chooser.id(), chooser.home(), chooser.name())
                .withChosen(77L));
      }
    }
    List<String> names = names(chooser, 100);
    assertThat(names).hasSize(1 + (AccessIndex.MAXIMUM + 2) / 3).startsWith("Berg");
    assertThat(names).doesNotHaveDuplicates();
  }

  private Company customer(String name) {
    return portal.givenCompany(
        TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(partner.id()).name(name));
  }

  private User user(CustomerScope.Kind kind) {
    User user = portal.givenUser(partner, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .atHome(user)
            .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
            .customers(kind)
            .build());
    return user;
  }

  private void choose(User chooser, Company customer) {
    portal.store.put(
        Membership.chosen(
            customer.id(),
            chooser.id(),
            chooser.home(),
            chooser.name(),
            portal.membership(chooser).customers().round()));
  }

  private Page<Company> list(
      User asks,
      Set<CompanyStatus> statuses,
      String startsWith,
      int limit,
      @Nullable String token) {
    return portal.run(
        portal.useCases.listCompanyCustomers(),
        new ListCompanyCustomers.Input(
            partner.id(), statuses, new PageRequest(startsWith, limit, token)),
        TestData.person(asks));
  }

  private List<String> names(User asks, int limit) {
    List<String> names = new ArrayList<>();
    String token = null;
    do {
      Page<Company> page = list(asks, CompanyStatus.PRESENT, "", limit, token);
      page.items().forEach(company -> names.add(company.name()));
      token = page.nextPageToken();
    } while (token != null);
    return names;
  }
}
