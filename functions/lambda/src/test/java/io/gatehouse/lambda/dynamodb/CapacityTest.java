package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What questions about everybody consume depends on the page, and not on how many there are. */
@DisplayName("R43, R44: a page costs as much as the page has")
class CapacityTest {

  /** What one call of BatchWriteItem takes. */
  private static final int AT_ONCE = 25;

  private static final int PAGE = 100;
  private static final int FEW = 200;
  private static final int MANY = 2_000;
  private static final Set<PermissionId> TEN =
      IntStream.range(0, 10)
          .mapToObj(each -> new PermissionId("some-thing.do-" + "abcdefghij".charAt(each)))
          .collect(Collectors.toSet());

  private final SequentialIds ids = SequentialIds.unique();
  private final CountingClient counting = new CountingClient(LocalTable.client());
  private final Ports ports = new Adapters(counting.client()).ports();
  private final AccessIndex index = ports.accessIndex();

  @Test
  void success_R43_aPageOfEverybodyInACompany() {
    CompanyId small = ids.companyId();
    CompanyId large = ids.companyId();
    users(small, FEW);
    List<UserId> many = users(large, MANY);

    double ofFew = units("membershipsOf, 100 of 200", () -> index.membershipsOf(small, null, PAGE));
    double first =
        units("membershipsOf, first 100 of 2,000", () -> index.membershipsOf(large, null, PAGE));
    double middle =
        units(
            "membershipsOf, 100 from the middle of 2,000",
            () -> index.membershipsOf(large, many.get(MANY / 2), PAGE));

    assertThat(first).isLessThanOrEqualTo(PAGE / 4.0);
    assertThat(List.of(ofFew, middle)).containsOnly(first);
  }

  @Test
  void success_R43_decidingOnAPageOfThem() {
    CompanyId company = ids.companyId();
    users(company, MANY);
    List<About> page =
        index.membershipsOf(company, null, PAGE).stream()
            .map(tie -> new About(tie.user(), company))
            .toList();
    double units = units("readAll of 100 at home", () -> ports.accessFacts().readAll(page));
    assertThat(units).isLessThanOrEqualTo(PAGE + 1.0);
  }

  @Test
  void success_R44_aPageOfThePartnersCustomers() {
    CompanyId small = ids.companyId();
    CompanyId large = ids.companyId();
    customers(small, FEW);
    List<CompanyId> many = customers(large, MANY);

    double ofFew = units("customersOf, 100 of 200", () -> index.customersOf(small, null, PAGE));
    double first =
        units("customersOf, first 100 of 2,000", () -> index.customersOf(large, null, PAGE));
    double last =
        units(
            "customersOf, last 100 of 2,000",
            () -> index.customersOf(large, many.get(MANY - PAGE - 1), PAGE));

    assertThat(first).isLessThanOrEqualTo(5);
    assertThat(List.of(ofFew, last)).containsOnly(first);
  }

  @Test
  void success_R2_aPageOfAPartnersListOfCustomers() {
    CompanyId partner = ids.companyId();
    CompanyId one = ids.companyId();
    write(
        IntStream.range(0, MANY)
            .mapToObj(
                each ->
                    new CustomerPointer(
                        new CustomerKey(partner, each == 0 ? one : ids.companyId()),
                        "Kunde " + (MANY + each),
                        each % 100 == 99 ? CompanyStatus.SUSPENDED : CompanyStatus.ACTIVE))
            .map(Codecs.CUSTOMER::encode)
            .toList());
    write(
        List.of(
            Codecs.COMPANY.encode(
                TestData.company()
                    .id(one)
                    .type(CompanyType.CUSTOMER)
                    .partnerOfRecord(partner)
                    .build())));
    // The one that is there costs a unit; who is not, costs the same.
    assertThat(
            units(
                "customers, 25 of 2,000 with their companies",
                () ->
                    ports
                        .companies()
                        .customers(partner, CompanyStatus.PRESENT, new PageRequest("", 25, null))))
        .isLessThanOrEqualTo(25 + 4);
    assertThat(
            units(
                "customers, the 20 of 2,000 that are suspended",
                () ->
                    ports
                        .companies()
                        .customers(
                            partner,
                            Set.of(CompanyStatus.SUSPENDED),
                            new PageRequest("", 25, null))))
        .isLessThanOrEqualTo(20 + 2);
  }

  @Test
  void success_oneDecision() {
    CompanyId home = ids.companyId();
    UserId user = users(home, 1).getFirst();
    index.membershipsOf(home, null, 1);
    CompanyId other = ids.companyId();
    write(
        Stream.of(home, other)
            .map(id -> Codecs.COMPANY.encode(TestData.company().id(id).build()))
            .toList());
    assertThat(units("one decision, elsewhere", () -> ports.accessFacts().read(user, other)))
        .isLessThanOrEqualTo(4);
    assertThat(units("one decision, at home", () -> ports.accessFacts().read(user, home)))
        .isLessThanOrEqualTo(2);
  }

  private double units(String what, Runnable read) {
    double before = counting.readUnits();
    int calls = counting.calls().size();
    read.run();
    double units = counting.readUnits() - before;
    System.out.printf(
        "%-45s %6.1f RCU in %d call(s)%n", what, units, counting.calls().size() - calls);
    return units;
  }

  private List<UserId> users(CompanyId company, int count) {
    List<Membership> members =
        Stream.generate(
                () ->
                    TestData.membership()
                        .company(company)
                        .user(ids.userId())
                        .permissions(TEN)
                        .customers(CustomerScope.Kind.ALL)
                        .build())
            .limit(count)
            .toList();
    write(members.stream().map(Codecs.MEMBERSHIP::encode).toList());
    return members.stream().map(Membership::user).toList();
  }

  private List<CompanyId> customers(CompanyId partner, int count) {
    List<CustomerPointer> customers =
        Stream.generate(() -> CustomerPointer.former(partner, ids.companyId()))
            .limit(count)
            .toList();
    write(customers.stream().map(Codecs.CUSTOMER::encode).toList());
    return customers.stream().map(pointer -> pointer.key().customer()).toList();
  }

  private static void write(List<Map<String, AttributeValue>> items) {
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      List<WriteRequest> some =
          items.subList(from, Math.min(from + AT_ONCE, items.size())).stream()
              .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
              .toList();
      LocalTable.client()
          .batchWriteItem(write -> write.requestItems(Map.of(LocalTable.NAME, some)));
    }
  }
}
