package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.OFFERS;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_ADMIN;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Customer scope: all customers or a list, never beyond the giver's own (R14, R18). */
class ChangeCustomersTest {
  private final Office office = new Office();

  @Test
  void success_R18_R48_aListHoldsForItsCustomersOnly() {
    office.give(office.administrator, OFFERS);
    office.choose(office.administrator, CustomerChoice.of(office.first.id()));

    assertThat(office.held(office.user, office.first.id())).contains(OFFERS);
    assertThat(office.held(office.user, office.second.id())).isEmpty();
    assertThat(office.portal.lastEvent().kind()).isEqualTo(EventKind.CUSTOMERS_CHANGED);
    assertThat(office.portal.lastEvent().company()).isEqualTo(office.company.id());
    assertThat(office.portal.lastEvent().before()).isEqualTo(Map.of("membership.customers", "ALL"));
    assertThat(office.portal.lastEvent().after())
        .isEqualTo(
            Map.of(
                "membership.customers",
                "CHOSEN",
                "membership.customersRound",
                "1",
                "customers." + office.first.id(),
                "1"));
  }

  @Test
  void success_R18_addedAndTakenOff() {
    office.give(office.administrator, OFFERS);
    office.choose(office.administrator, CustomerChoice.of(office.first.id()));
    office.choose(
        office.administrator,
        CustomerChoice.change(List.of(office.second.id()), List.of(office.first.id())));
    assertThat(office.held(office.user, office.first.id())).isEmpty();
    assertThat(office.held(office.user, office.second.id())).contains(OFFERS);
    assertThat(office.portal.lastEvent().before())
        .isEqualTo(Map.of("customers." + office.first.id(), "1"));
    assertThat(office.portal.lastEvent().after())
        .isEqualTo(Map.of("customers." + office.second.id(), "1"));
  }

  @Test
  void success_R18_aListThatWasGivenUpDoesNotComeBack() {
    office.give(office.administrator, OFFERS);
    office.choose(office.administrator, CustomerChoice.of(office.first.id()));
    office.choose(office.administrator, CustomerChoice.all());
    office.choose(office.administrator, CustomerChoice.of(office.second.id()));
    assertThat(office.held(office.user, office.first.id())).isEmpty();
    assertThat(office.held(office.user, office.second.id())).contains(OFFERS);
  }

  @Test
  void success_nothingToChangeWritesNothing() {
    office.give(office.administrator, OFFERS);
    office.choose(office.administrator, CustomerChoice.of(office.first.id()));
    office.choose(office.administrator, CustomerChoice.of(office.first.id()));
    office.choose(
        office.administrator, CustomerChoice.change(List.of(), List.of(office.second.id())));
    assertThat(office.portal.store.events()).hasSize(2);
  }

  @Test
  void failure_R18_whatIsNoCustomerOfTheCompany() {
    office.give(office.administrator, OFFERS);
    Company stranger = office.portal.givenCompany();
    Refusal.InvalidRequest refusal =
        assertRefused(
            () ->
                office.choose(
                    office.administrator,
                    CustomerChoice.of(
                        office.first.id(), stranger.id(), new CompanyId("cmp_nowhere"))),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors())
        .containsExactly(
            new FieldError("/add/1", "is not a customer of the company"),
            new FieldError("/add/2", "is not a customer of the company"));
  }

  @Test
  void failure_R14_R18_whatIsOutOfTheAskersScopeDoesNotExist() {
    User manager = office.givenManagerOf(office.first, OFFERS);
    office.give(manager, OFFERS);
    Refusal.InvalidRequest refusal =
        assertRefused(
            () ->
                office.choose(
                    manager,
                    CustomerChoice.change(
                        List.of(office.first.id(), office.second.id()), List.of())),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors())
        .containsExactly(new FieldError("/add/1", "is not a customer of the company"));
    assertRefused(
        () -> office.choose(manager, CustomerChoice.all()), new Refusal.BeyondOwnCustomers());
    office.choose(manager, CustomerChoice.of(office.first.id()));
    assertThat(office.held(office.user, office.first.id())).contains(OFFERS);
  }

  @Test
  void failure_R18_whoHoldsNothingOverCustomersHasNone() {
    assertRefused(
        () -> office.choose(office.administrator, CustomerChoice.all()),
        new Refusal.NoPermissionOverCustomers());
  }

  @Test
  void failure_R18_allCustomersNeedNoList() {
    office.give(office.administrator, OFFERS);
    Refusal.InvalidRequest refusal =
        assertRefused(
            () ->
                office.choose(
                    office.administrator,
                    CustomerChoice.change(List.of(office.first.id()), List.of())),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("/kind");
  }

  @Test
  void success_R18_theListIsPagedAndShowsOnlyWhatTheAskerHas() {
    office.give(office.administrator, OFFERS);
    Company third = office.givenCustomer();
    office.choose(
        office.administrator, CustomerChoice.of(office.first.id(), office.second.id(), third.id()));
    assertThat(listed(office.administrator, 2))
        .containsExactly(office.first.id(), office.second.id(), third.id());
    User manager = office.givenManagerOf(office.second, OFFERS);
    assertThat(listed(manager, 1)).containsExactly(office.second.id());
  }

  @Test
  void success_R18_whoHasAllCustomersHasNoList() {
    office.give(office.administrator, CUSTOMERS_ADMIN);
    ListCustomers.Listed listed = list(office.administrator, 10, null);
    assertThat(listed.kind()).isEqualTo(CustomerScope.Kind.ALL);
    assertThat(listed.customers()).isEmpty();
  }

  private List<CompanyId> listed(User asks, int limit) {
    List<CompanyId> all = new ArrayList<>();
    String next = null;
    do {
      ListCustomers.Listed page = list(asks, limit, next);
      page.customers().forEach(company -> all.add(company.id()));
      next = page.nextPageToken();
    } while (next != null);
    return all;
  }

  private ListCustomers.Listed list(User asks, int limit, String token) {
    PlaceTokens plain =
        new PlaceTokens() {
          @Override
          public String seal(String purpose, String binding, String position) {
            return position;
          }

          @Override
          public Optional<String> open(String purpose, String binding, String position) {
            return Optional.of(position);
          }
        };
    return new ListCustomers(office.portal.asking, office.portal.store.accessIndex(), plain)
        .decide(
            new ListCustomers.Input(office.company.id(), office.user.id(), limit, token),
            office.portal.request(TestData.person(asks)))
        .answer();
  }
}
