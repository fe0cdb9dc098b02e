package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever may be concerned by a question about everybody is found, once, by id (R43, R44). */
@DisplayName("R43, R44: whom and what a question about everybody may be about")
public abstract class AccessIndexContract extends PortsContract {

  private final CompanyId company = ids.companyId();
  private final CompanyId neighbour = ids.companyId();
  private final UserId user = ids.userId();

  @Test
  void success_everybodyTiedToACompanyOnPagesOfAnySize() {
    List<Membership> tied =
        List.of(
            in(company, ids.userId()).build(),
            in(company, ids.userId()).permissions(TestData.ADMINISTRATOR).build(),
            in(company, ids.userId()).standing(null).chosen(1L).build(),
            in(company, ids.userId()).standing(null).delegated(true).build(),
            in(company, ids.userId()).customers(CustomerScope.Kind.ALL).build());
    tied.reversed().forEach(this::create);
    create(in(neighbour, ids.userId()).build());
    create(TestData.company().id(company).build());

    assertThat(index().membershipsOf(company, null, AccessIndex.MAXIMUM)).isEqualTo(tied);
    assertPages(
        (after, limit) -> index().membershipsOf(company, after, limit), Membership::user, tied);
  }

  @Test
  void success_R18_thoseWhoReachAllCustomersOfTheirCompany() {
    Membership all = in(company, ids.userId()).customers(CustomerScope.Kind.ALL).build();
    Membership chosen = in(company, ids.userId()).customers(CustomerScope.Kind.CHOSEN).build();
    Membership none = in(company, ids.userId()).build();
    Membership other = in(neighbour, ids.userId()).customers(CustomerScope.Kind.ALL).build();
    create(all, chosen, none, other);
    assertThat(index().reachingAllCustomers(company, null, 5)).containsExactly(all);

    Membership widened = chosen.withCustomers(chosen.customers().changedTo(CustomerScope.Kind.ALL));
    update(chosen, widened);
    update(all, all.withCustomers(all.customers().changedTo(CustomerScope.Kind.NONE)));
    assertThat(index().reachingAllCustomers(company, null, 5)).containsExactly(widened);
    assertThat(index().reachingAllCustomers(company, widened.user(), 5)).isEmpty();
  }

  @Test
  void success_R18_manyReachAllCustomers() {
    List<Membership> many =
        Stream.generate(() -> in(company, ids.userId()).customers(CustomerScope.Kind.ALL).build())
            .limit(7)
            .toList();
    many.reversed().forEach(this::create);
    assertPages(
        (after, limit) -> index().reachingAllCustomers(company, after, limit),
        Membership::user,
        many);
  }

  @Test
  void success_aUsersTiesToOtherCompanies() {
    List<Membership> elsewhere =
        Stream.generate(() -> in(ids.companyId(), user).standing(null).build()).limit(7).toList();
    elsewhere.reversed().forEach(this::create);
    create(in(ids.companyId(), user).build());
    create(in(elsewhere.getFirst().company(), ids.userId()).standing(null).build());

    assertPages(
        (after, limit) -> index().membershipsElsewhere(user, after, limit),
        Membership::company,
        elsewhere);
  }

  @Test
  void success_aTieStaysWhateverIsTakenAway() {
    Membership given = in(company, user).standing(null).permissions(TestData.ADMINISTRATOR).build();
    Membership taken = given.withGrants(Grants.NONE);
    create(given);
    update(given, taken);
    assertThat(index().membershipsElsewhere(user, null, 5)).containsExactly(taken);
    assertThat(index().membershipsOf(company, null, 5)).containsExactly(taken);
  }

  @Test
  void success_R2_customersOfAPartner() {
    List<Company> customers = Stream.generate(() -> customerOf(company)).limit(7).toList();
    customers.reversed().forEach(this::create);
    create(customerOf(neighbour), customerOf(null));

    assertPages(
        (after, limit) -> index().customersOf(company, after, limit),
        Function.identity(),
        customers.stream().map(Company::id).toList());
  }

  @Test
  void success_R34_whoseCustomerACompanyOnceWasItStays() {
    Company before = customerOf(company);
    Company after =
        TestData.company()
            .id(before.id())
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(neighbour)
            .version(2)
            .build();
    Company back =
        TestData.company()
            .id(before.id())
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(company)
            .version(3)
            .build();
    create(before);
    update(before, after);
    assertThat(index().customersOf(company, null, 5)).containsExactly(before.id());
    assertThat(index().customersOf(neighbour, null, 5)).containsExactly(before.id());
    update(after, back);
    assertThat(index().customersOf(company, null, 5)).containsExactly(before.id());
  }

  @Test
  void success_allCompaniesOfThePortal() {
    List<CompanyId> mine = new ArrayList<>();
    for (int each = 0; each < 7; each++) {
      Company created = company();
      create(created);
      mine.add(created.id());
    }
    List<CompanyId> all =
        pages((after, limit) -> index().companies(after, limit), Function.identity(), 3);
    assertThat(all).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    assertThat(all).containsSubsequence(mine);
  }

  @Test
  void success_nobodyAndNothing() {
    assertThat(index().membershipsOf(company, null, 5)).isEmpty();
    assertThat(index().membershipsOf(company, user, 5)).isEmpty();
    assertThat(index().reachingAllCustomers(company, null, 5)).isEmpty();
    assertThat(index().membershipsElsewhere(user, null, 5)).isEmpty();
    assertThat(index().customersOf(company, null, 5)).isEmpty();
  }

  @Test
  void failure_limitThatIsNone() {
    for (int limit : List.of(-1, 0, AccessIndex.MAXIMUM + 1)) {
      assertThatThrownBy(() -> index().membershipsOf(company, null, limit))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> index().companies(null, limit))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private interface NextPage<T, I> {
    List<T> after(@Nullable I last, int limit);
  }

  private static <T, I> void assertPages(NextPage<T, I> next, Function<T, I> id, List<T> expected) {
    for (int limit : List.of(1, 2, 3, expected.size(), expected.size() + 1)) {
      assertThat(pages(next, id, limit)).as("pages of %s", limit).isEqualTo(expected);
    }
  }

  private static <T, I> List<T> pages(NextPage<T, I> next, Function<T, I> id, int limit) {
    List<T> all = new ArrayList<>(next.after(null, limit));
    int given = all.size();
    while (given == limit) {
      List<T> page = next.after(id.apply(all.getLast()), limit);
      all.addAll(page);
      given = page.size();
    }
    return all;
  }

  private static MembershipBuilder in(CompanyId in, UserId of) {
    return TestData.membership().company(in).user(of);
  }

  private Company customerOf(@Nullable CompanyId partner) {
    return TestData.company()
        .id(ids.companyId())
        .type(CompanyType.CUSTOMER)
        .partnerOfRecord(partner)
        .build();
  }

  private AccessIndex index() {
    return ports().accessIndex();
  }
}
