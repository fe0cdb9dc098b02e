package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.UserQuestion;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's users stand in the lists that searching, filtering and sorting go through. */
public abstract class RosterContract extends PortsContract {
  private static final Instant NOW = Instant.parse("2026-04-01T10:00:00.5Z");
  private static final PermissionId INVOICES = new PermissionId("invoices.view");
  private static final PermissionId ORDERS = new PermissionId("orders.manage");

  private final CompanyId company = ids.companyId();

  @Test
  void success_R8_byFirstNameAddressAndAge() {
    User old = arrived("Zoe", "Berg", "b@" + word() + ".example", NOW.minusNanos(1));
    User young = arrived("Åse", "Zimmer", "C@" + word() + ".example", NOW);
    User eldest = arrived("anna", "Carlsen", "a@" + word() + ".example", NOW.minusSeconds(90));
    assertThat(list(Facet.NAMES)).containsExactly(old.id(), eldest.id(), young.id());
    assertThat(list(Facet.FIRST_NAMES)).containsExactly(eldest.id(), young.id(), old.id());
    assertThat(list(Facet.EMAILS)).containsExactly(eldest.id(), old.id(), young.id());
    assertThat(list(Facet.NEWEST)).containsExactly(young.id(), old.id(), eldest.id());
    assertThat(list(Facet.GUESTS)).isEmpty();
  }

  @Test
  void success_R12_aStatusIsOneListAndThenAnother() {
    User user = arrived("Anna", "Berg", ids.userId() + "@example.com", NOW);
    assertThat(list(Facet.of(UserStatus.NOT_INVITED))).containsExactly(user.id());
    update(user, user.invited());
    assertThat(list(Facet.of(UserStatus.NOT_INVITED))).isEmpty();
    assertThat(list(Facet.of(UserStatus.INVITED))).containsExactly(user.id());
  }

  @Test
  @DisplayName("R12: deleted users leave every list but their own, and come back to all of them")
  void success_R12_deletedRestoredErased() {
    User user = arrived("Anna", "Berg", ids.userId() + "@example.com", NOW);
    Membership nothing = TestData.membership().atHome(user).build();
    Membership given = given(nothing, Grants.of(Set.of(INVOICES), 0));
    update(nothing, given);
    List<Facet> present =
        List.of(Facet.NAMES, Facet.FIRST_NAMES, Facet.EMAILS, Facet.NEWEST, Facet.of(INVOICES));
    List<Facet> gone =
        List.of(
            Facet.of(UserStatus.DELETED),
            Facet.DELETED_EMAILS,
            Facet.DELETED_FIRST_NAMES,
            Facet.DELETED_NEWEST);
    assertThat(present).allSatisfy(facet -> assertThat(list(facet)).containsExactly(user.id()));

    User deleted = user.deleted(NOW);
    Membership deletedThere = given.following(deleted);
    both(user, deleted, given, deletedThere);
    assertThat(present).allSatisfy(facet -> assertThat(list(facet)).isEmpty());
    assertThat(gone).allSatisfy(facet -> assertThat(list(facet)).containsExactly(user.id()));

    User restored = deleted.restored(NOW);
    Membership restoredThere = deletedThere.following(restored);
    both(deleted, restored, deletedThere, restoredThere);
    assertThat(present).allSatisfy(facet -> assertThat(list(facet)).containsExactly(user.id()));
    assertThat(gone).allSatisfy(facet -> assertThat(list(facet)).isEmpty());

    User again = restored.deleted(NOW);
    Membership againThere = restoredThere.following(again);
    both(restored, again, restoredThere, againThere);
    both(again, again.erased(), againThere, againThere.following(again.erased()));
    assertThat(gone).allSatisfy(facet -> assertThat(list(facet)).isEmpty());
    assertThat(present).allSatisfy(facet -> assertThat(list(facet)).isEmpty());
  }

  @Test
  void success_R10_whatIsTakenAwayAndGiven() {
    User user = arrived("Anna", "Berg", ids.userId() + "@example.com", NOW);
    Membership before = TestData.membership().atHome(user).build();
    Membership one = given(before, Grants.of(Set.of(INVOICES), 0));
    update(before, one);
    Membership other = given(one, Grants.of(Set.of(ORDERS), 1));
    update(one, other);
    assertThat(list(Facet.of(INVOICES))).isEmpty();
    assertThat(list(Facet.of(ORDERS))).containsExactly(user.id());
  }

  @Test
  void success_R9_guestsByWhatTheCompanyGaveThem() {
    User guest = TestData.user().id(ids.userId()).home(ids.companyId()).name("Gus", "Berg").build();
    SeatTypeId seat = new SeatTypeId("partner");
    Membership tie = TestData.membership().elsewhere(company, guest).seat(seat).build();
    create(guest, tie);
    List<Facet> lists = List.of(Facet.NAMES, Facet.FIRST_NAMES, Facet.GUESTS, Facet.of(seat));
    assertThat(lists).allSatisfy(facet -> assertThat(list(facet)).containsExactly(guest.id()));
    assertThat(list(Facet.EMAILS)).isEmpty();
    Membership left =
        TestData.membership().elsewhere(company, guest).seat((SeatTypeId) null).version(2).build();
    update(tie, left);
    assertThat(lists).allSatisfy(facet -> assertThat(list(facet)).isEmpty());
  }

  @Test
  void success_aRenamedUserMovesInEveryList() {
    User before = arrived("Anna", "Berg", ids.userId() + "@example.com", NOW);
    User second = arrived("Bo", "Carlsen", ids.userId() + "@example.com", NOW);
    Membership there = TestData.membership().atHome(before).build();
    User after = before.edited(new PersonName("Zoe", "Zander"), null, before.language());
    Membership follows = TestData.membership().atHome(after).version(2).build();
    both(before, after, there, follows);
    assertThat(list(Facet.NAMES)).containsExactly(second.id(), after.id());
    assertThat(list(Facet.FIRST_NAMES)).containsExactly(second.id(), after.id());
    assertThat(list(Facet.of(UserStatus.NOT_INVITED))).containsExactly(second.id(), after.id());
  }

  @Test
  void success_beginningsAndPlacesToGoOnFrom() {
    List<String> last = List.of("An", "Ann", "Anna", "Anna Maria", "Bo");
    List<User> all = new ArrayList<>();
    for (String name : last) {
      all.add(arrived("A", name, ids.userId() + "@example.com", NOW));
    }
    List<Place> places = next("", null, 10);
    assertThat(places).extracting(Place::user).containsExactlyElementsOf(userIds(all));
    assertThat(next("ann", null, 10)).isEqualTo(places.subList(1, 4));
    assertThat(next("", places.get(1), 2)).isEqualTo(places.subList(2, 4));
    assertThat(next("ann", places.get(2), 10)).isEqualTo(places.subList(3, 4));
    assertThat(next("", places.getLast(), 10)).isEmpty();
    assertThat(next("c", null, 10)).isEmpty();
    Place nobody = Place.of("anna l", ids.userId());
    assertThat(next("", nobody, 10)).isEqualTo(places.subList(3, 5));
  }

  @Test
  void success_R9_whatACompanyGaveSeveralUsers() {
    User one = arrived("Anna", "Berg", ids.userId() + "@example.com", NOW);
    User other = user();
    create(other, TestData.membership().atHome(other).build());
    assertThat(ports().users().memberships(company, List.of(one.id(), other.id())))
        .containsOnlyKeys(one.id());
    assertThat(ports().users().memberships(company, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @DisplayName("Whatever is asked, after whatever changes: everybody who is wanted, once, in order")
  void success_anyQuestion(long seed) {
    RosterWorld world =
        new RosterWorld(seed, ids, ports().changes(), ports().users(), ports().roster());
    for (int round = 0; round < 3; round++) {
      world.change(40);
      for (int asked = 0; asked < 15; asked++) {
        UserQuestion question = world.question();
        assertThat(world.answer(question, 1 + asked % 7))
            .as("%s", question)
            .isEqualTo(world.byLookingAtEverybody(question));
      }
    }
  }

  private User arrived(String first, String last, String email, Instant at) {
    User user =
        TestData.user()
            .id(ids.userId())
            .home(company)
            .name(first, last)
            .email(email)
            .createdAt(at)
            .build();
    create(user, TestData.membership().atHome(user).build());
    return user;
  }

  private static Membership given(Membership before, Grants grants) {
    return before.withGrants(grants);
  }

  private void both(User user, User then, Membership membership, Membership follows) {
    ports()
        .changes()
        .commit(Change.builder().update(user, then).update(membership, follows).build());
  }

  private List<Place> next(String startsWith, @Nullable Place after, int limit) {
    return ports().roster().next(company, Facet.NAMES, startsWith, after, limit);
  }

  /** The users of a list. */
  private List<UserId> list(Facet facet) {
    return ports().roster().next(company, facet, "", null, 100).stream().map(Place::user).toList();
  }

  private static List<UserId> userIds(List<User> users) {
    return users.stream().map(User::id).toList();
  }
}
