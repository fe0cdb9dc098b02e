package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Companies come back as they were written, and are listed by name. */
public abstract class CompaniesContract extends PortsContract {

  @Test
  void success_everyFieldComesBack() {
    Stream.of(
            TestData.company().type(CompanyType.SUB_PARTNER).parentCompany(ids.companyId()),
            TestData.company()
                .type(CompanyType.CUSTOMER)
                .partnerOfRecord(ids.companyId())
                .contactPerson(ids.userId())
                .activeAdministrators(3),
            TestData.company().type(CompanyType.CUSTOMER),
            TestData.company()
                .type(CompanyType.CUSTOMER)
                .partnerOfRecord(ids.companyId())
                .status(CompanyStatus.SUSPENDED)
                .marks("v20", "pilot")
                .entitlements(
                    new Entitlements(
                        Map.of(
                            new PermissionId("orders.create"), 0L,
                            new PermissionId("invoices.view"), 7L),
                        9))
                .partnerGrant(new RoleId("developer"), new PartnerGrant(ids.companyId(), 4, null))
                .partnerGrant(
                    new RoleId("consultant"),
                    new PartnerGrant(
                        ids.companyId(), 1, Instant.parse("2030-01-01T00:00:00.000000001Z"))),
            TestData.company().type(CompanyType.AFFILIATE).name("Škoda & Œuvre «Ærø» 株式会社 🚲"),
            TestData.company().createdAt(Instant.parse("1999-12-31T23:59:59.000000001Z")),
            TestData.company().createdAt(Instant.parse("2030-01-01T00:00:00Z")))
        .map(builder -> builder.id(ids.companyId()).build())
        .forEach(
            company -> {
              create(company);
              assertThat(ports().companies().find(company.id())).contains(company);
            });
  }

  @Test
  void success_updateComesBack() {
    Company company = TestData.company().id(ids.companyId()).contactPerson(ids.userId()).build();
    Company changed = company.administratorActivated();
    Company again = changed.withContactPerson(ids.userId());
    create(company);
    update(company, changed);
    assertThat(ports().companies().find(company.id())).contains(changed);
    update(changed, again);
    assertThat(ports().companies().find(company.id())).contains(again);
  }

  @Test
  void success_unknownIsEmpty() {
    assertThat(ports().companies().find(ids.companyId())).isEmpty();
  }

  @Test
  void success_listedByFoldedNameOnPagesOfAnySize() {
    List<Company> inOrder =
        Stream.of("Abel", "Ærø", "ålborg", "Böhm", "BOHR", "Ørsted", "Ostrava", "zebra")
            .map(name -> named(word() + " " + name))
            .toList();
    List<Company> mixed = new ArrayList<>(inOrder);
    mixed.sort(Comparator.comparingInt(company -> company.name().hashCode()));
    mixed.forEach(this::create);
    List<Company> expected =
        inOrder.stream()
            .sorted(Comparator.comparing(company -> Text.sortKey(company.name())))
            .toList();

    for (int limit : List.of(1, 2, 3, 8, 9, PageRequest.MAXIMUM)) {
      assertThat(everyPage(word(), limit, ports().companies()::list))
          .as("pages of %s", limit)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void success_companiesOfTheSameNameAreAllListed() {
    List<Company> same = Stream.generate(() -> named(word())).limit(5).toList();
    same.forEach(this::create);
    assertThat(everyPage(word(), 2, ports().companies()::list))
        .containsExactlyInAnyOrderElementsOf(same);
  }

  @Test
  void success_startsWithFindsFoldedAndNothingElse() {
    Company wanted = named(word() + " Ørsted");
    create(wanted);
    create(named(word() + " Ostrava"));
    create(named("Not " + word() + " Ors"));

    assertThat(list(word().toUpperCase(Locale.ROOT) + "  ØRS")).containsExactly(wanted);
    assertThat(list(word() + " orsx")).isEmpty();
  }

  @Test
  void success_listWithoutSearchHasEverybodyOnce() {
    List<Company> mine = Stream.of("A", "m", "Ø").map(name -> named(name + word())).toList();
    mine.forEach(this::create);
    List<Company> everybody = everyPage("", 2, ports().companies()::list);
    assertThat(everybody).filteredOn(mine::contains).containsExactlyElementsOf(mine);
    assertThat(everybody).doesNotHaveDuplicates();
  }

  @Test
  void success_renamedCompanyMovesInTheList() {
    Company before = named(word() + " B");
    Company other = named(word() + " C");
    create(before, other);
    Company renamed =
        TestData.company()
            .id(before.id())
            .name(word() + " D")
            .version(before.version() + 1)
            .build();
    update(before, renamed);
    assertThat(list(word())).containsExactly(other, renamed);
  }

  @Test
  void success_R6_listedByStatusAndWhatIsDeletedOnlyIfAskedFor() {
    Company active = named(word() + " A");
    Company suspended = named(word() + " B");
    Company deleted = named(word() + " C");
    Company erased = named(word() + " D");
    create(active, suspended, deleted, erased);
    update(suspended, suspended.suspended());
    update(deleted, deleted.deleted(FakeClock.START));
    update(erased, erased.deleted(FakeClock.START));
    update(erased.deleted(FakeClock.START), erased.deleted(FakeClock.START).erased());
    for (int limit : List.of(1, 2, 100)) {
      assertThat(names(CompanyStatus.PRESENT, limit))
          .containsExactly(active.name(), suspended.name());
      assertThat(names(Set.of(CompanyStatus.SUSPENDED), limit)).containsExactly(suspended.name());
      assertThat(names(Set.of(CompanyStatus.DELETED), limit)).containsExactly(deleted.name());
      assertThat(names(EnumSet.allOf(CompanyStatus.class), limit))
          .containsExactly(active.name(), suspended.name(), deleted.name());
    }
    update(suspended.suspended(), suspended.suspended().resumed());
    assertThat(names(Set.of(CompanyStatus.ACTIVE), 2))
        .containsExactly(active.name(), suspended.name());
  }

  private List<String> names(Set<CompanyStatus> statuses, int limit) {
    return everyPage(word(), limit, page -> ports().companies().list(statuses, page)).stream()
        .map(Company::name)
        .toList();
  }

  @Test
  void success_R2_customersOfAPartnerAreListedByNameUnderWhicheverTheyHave() {
    CompanyId partner = ids.companyId();
    CompanyId other = ids.companyId();
    List<Company> customers =
        Stream.of("Ærø", "abel", "Bohr").map(name -> customer(partner, name)).toList();
    customers.forEach(this::create);
    create(customer(other, "Zebra"), customer(null, "Direct"));
    for (int limit : List.of(1, 2, 3, 4)) {
      assertThat(customerNames(partner, CompanyStatus.PRESENT, limit))
          .containsExactly("abel", "Ærø", "Bohr");
    }
    Company renamed = customers.get(0).edited("Ostrava", Set.of(), Set.of());
    update(customers.get(0), renamed);
    update(customers.get(1), customers.get(1).suspended());
    assertThat(customerNames(partner, CompanyStatus.PRESENT, 1))
        .containsExactly("abel", "Bohr", "Ostrava");
    assertThat(customerNames(partner, Set.of(CompanyStatus.SUSPENDED), 1)).containsExactly("abel");
    update(renamed, renamed.deleted(FakeClock.START));
    assertThat(customerNames(partner, CompanyStatus.PRESENT, 2)).containsExactly("abel", "Bohr");
    assertThat(customerNames(partner, Set.of(CompanyStatus.DELETED), 2)).containsExactly("Ostrava");
  }

  @Test
  void success_R34_movedACustomerChangesListsAndTheFormerPartnerIsStillKnownAsSuch() {
    CompanyId partner = ids.companyId();
    CompanyId other = ids.companyId();
    Company before = customer(partner, "Kunde");
    create(before);
    Company moved = before.moved(other);
    update(before, moved);
    assertThat(customerNames(partner, CompanyStatus.PRESENT, 5)).isEmpty();
    assertThat(customerNames(other, CompanyStatus.PRESENT, 5)).containsExactly("Kunde");
    assertThat(ports().accessIndex().customersOf(partner, null, 5)).containsExactly(before.id());
    update(moved, moved.moved(partner));
    assertThat(customerNames(partner, CompanyStatus.PRESENT, 5)).containsExactly("Kunde");
    assertThat(customerNames(other, CompanyStatus.PRESENT, 5)).isEmpty();
  }

  @Test
  void success_severalAtOnce() {
    Company one = company();
    Company two = company();
    create(one, two);
    assertThat(ports().companies().findAll(List.of(one.id(), two.id(), ids.companyId())))
        .containsOnly(Map.entry(one.id(), one), Map.entry(two.id(), two));
  }

  @Test
  void success_R6_R51_dueToBeErasedOnceTheirTimeIsOver() {
    Instant period = ownPeriod();
    Company first = company();
    Company second = company();
    Company restored = company();
    create(first, second, restored, company());
    update(second, second.deleted(period.plusSeconds(2)));
    update(first, first.deleted(period.plusSeconds(1)));
    update(restored, restored.deleted(period));
    update(restored.deleted(period), restored.deleted(period).restored());
    Instant due = period.plus(CompanyDeletion.RESTORABLE);
    assertThat(mine(due.plusSeconds(2), first, second, restored))
        .containsExactly(first.id(), second.id());
    assertThat(mine(due.plusSeconds(1), first, second, restored)).containsExactly(first.id());
    assertThat(mine(due, first, second, restored)).isEmpty();
    Company gone = first.deleted(period.plusSeconds(1));
    update(gone, gone.erased());
    assertThat(mine(due.plusSeconds(2), first, second, restored)).containsExactly(second.id());
  }

  private List<CompanyId> mine(Instant by, Company... companies) {
    List<CompanyId> mine = Stream.of(companies).map(Company::id).toList();
    return ports().companies().due(by).stream().filter(mine::contains).toList();
  }

  private Company customer(@Nullable CompanyId partner, String name) {
    return TestData.company()
        .id(ids.companyId())
        .name(name)
        .type(CompanyType.CUSTOMER)
        .partnerOfRecord(partner)
        .build();
  }

  private List<String> customerNames(CompanyId partner, Set<CompanyStatus> statuses, int limit) {
    return everyPage("", limit, page -> ports().companies().customers(partner, statuses, page))
        .stream()
        .map(Company::name)
        .toList();
  }

  @Test
  void success_lastPageHasNoToken() {
    create(named(word() + " 1"), named(word() + " 2"));
    assertThat(ports().companies().list(new PageRequest(word(), 3, null)).nextPageToken()).isNull();
    assertThat(ports().companies().list(new PageRequest(word(), 1, null)).nextPageToken())
        .isNotNull();
  }

  @Test
  void failure_tokenThatIsNone() {
    for (String token : List.of("x", "", "not base64!", "bm90IGEgdG9rZW4", "e30", "🚲")) {
      Refusals.assertRefused(
          () -> ports().companies().list(new PageRequest("", 5, token)),
          Refusal.InvalidRequest.class);
    }
  }

  private Company named(String name) {
    CompanyBuilder company = TestData.company().id(ids.companyId());
    return company.name(name).build();
  }

  private List<Company> list(String startsWith) {
    return ports().companies().list(new PageRequest(startsWith, 100, null)).items();
  }
}
