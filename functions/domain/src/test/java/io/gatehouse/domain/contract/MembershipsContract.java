package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A company's users are listed by last name, and nobody else's with them. */
public abstract class MembershipsContract extends PortsContract {

  private final CompanyId company = ids.companyId();
  private final CompanyId neighbour = ids.companyId();

  @Test
  void success_listedByFoldedLastNameOnPagesOfAnySize() {
    List<Membership> inOrder =
        List.of(
            member(company, "Zoë", "ÆRØ"),
            member(company, "anna", "Berg"),
            member(company, "Béa", "berg"),
            member(company, "Anna", "Berger"),
            member(company, "Álvaro", "Østergård"),
            member(company, "Olga", "Zimmer"));
    inOrder.reversed().forEach(this::create);
    for (int limit : List.of(1, 2, 3, 6, 7)) {
      assertThat(everyPage("", limit, this::list))
          .as("pages of %s", limit)
          .containsExactlyElementsOf(inOrder);
    }
  }

  @Test
  void success_peopleOfTheSameNameAreAllListed() {
    List<Membership> same =
        Stream.generate(() -> member(company, "Anna", "Berg")).limit(5).toList();
    same.forEach(this::create);
    assertThat(everyPage("", 2, this::list)).containsExactlyInAnyOrderElementsOf(same);
  }

  @Test
  void success_startsWithLooksAtTheLastNameFirst() {
    Membership wanted = member(company, "Anna", "Østergård");
    create(wanted, member(company, "Ole", "Berg"), member(company, "Per", "Olsen"));
    assertThat(everyPage("ØS", 1, this::list)).containsExactly(wanted);
    assertThat(everyPage("ostergard  ann", 1, this::list)).containsExactly(wanted);
    assertThat(everyPage("anna", 1, this::list)).isEmpty();
  }

  @Test
  void success_eachCompanyHasItsOwnList() {
    Membership here = member(company, "Anna", "Berg");
    Membership there = member(neighbour, "Bea", "Berg");
    Membership alsoThere =
        TestData.membership()
            .company(neighbour)
            .user(here.user())
            .name(here.name())
            .standing(null)
            .permissions(TestData.ADMINISTRATOR)
            .build();
    create(here, there, alsoThere);
    assertThat(everyPage("", 1, this::list)).containsExactly(here);
    assertThat(everyPage("", 1, request -> list(neighbour, request)))
        .containsExactly(alsoThere, there);
    assertThat(everyPage("", 1, request -> list(ids.companyId(), request))).isEmpty();
  }

  @Test
  void success_changedPermissionsAreListed() {
    Membership before = member(company, "Anna", "Berg");
    Membership after = before.withGrants(Grants.of(TestData.ADMINISTRATOR, 3));
    create(before);
    update(before, after);
    assertThat(everyPage("", 5, this::list)).containsExactly(after);
  }

  @Test
  void success_R9_listedElsewhereOnlyWhileThatCompanyGivesThemSomething() {
    Membership tied = guest().chosen(1L).build();
    create(tied);
    assertThat(everyPage("", 5, this::list)).isEmpty();

    Membership given = tied.withGrants(Grants.of(TestData.ADMINISTRATOR, 0));
    update(tied, given);
    assertThat(everyPage("", 5, this::list)).containsExactly(given);

    update(given, given.withGrants(Grants.NONE));
    assertThat(everyPage("", 5, this::list)).isEmpty();
    assertThat(ports().users().membership(company, tied.user())).isPresent();
  }

  @Test
  void success_R9_listedElsewhereForASeatAGroupOrADelegation() {
    List<Membership> given =
        List.of(
            guest().seat(new SeatTypeId("view-only")).build(),
            guest().group(new RoleId("developer"), 1).build(),
            guest().delegated(true).build());
    given.forEach(this::create);
    assertThat(everyPage("", 5, this::list)).containsExactlyInAnyOrderElementsOf(given);
  }

  private Membership member(CompanyId of, String first, String last) {
    return TestData.membership()
        .company(of)
        .user(ids.userId())
        .name(new PersonName(first, last))
        .build();
  }

  private MembershipBuilder guest() {
    return TestData.membership().company(company).user(ids.userId()).standing(null);
  }

  private Page<Membership> list(PageRequest request) {
    return list(company, request);
  }

  private Page<Membership> list(CompanyId of, PageRequest request) {
    Place after = request.pageToken() == null ? null : new Place(request.pageToken());
    List<Place> places =
        ports().roster().next(of, Facet.NAMES, request.startsWith(), after, request.limit());
    Map<UserId, Membership> found =
        ports().users().memberships(of, places.stream().map(Place::user).toList());
    return new Page<>(
        places.stream().map(place -> Objects.requireNonNull(found.get(place.user()))).toList(),
        places.size() < request.limit() ? null : places.getLast().text());
  }
}
