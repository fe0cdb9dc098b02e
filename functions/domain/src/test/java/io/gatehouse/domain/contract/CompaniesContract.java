package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
