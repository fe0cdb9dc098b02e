package io.gatehouse.domain.contract;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.OpenTokens;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.roster.FindUsers;
import io.gatehouse.domain.roster.Found;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.roster.UserQuestion;
import io.gatehouse.domain.roster.UserSort;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A company whose people come, change and go by chance, and questions about them; with the answers
 * of somebody who simply looks at everybody.
 */
public final class RosterWorld {
  private static final Catalogue CATALOGUE = Catalogues.SMALL;
  private static final List<String> NAMES =
      List.of(
          "An",
          "Anna",
          "anna maria",
          "Ann",
          "Åse",
          "Berg",
          "berg",
          "Østergård",
          "Ostergard",
          "B",
          "🚲an",
          "ＡＮ",
          "가나",
          "O'An",
          "usr");
  private static final List<String> SEARCHED =
      List.of("an", "A", "berg", "ø", "usr", "usr_", "🚲", "Ａ", "가", "zz", "anna m", "b");
  private static final List<PermissionId> PERMISSIONS =
      CATALOGUE.permissions().stream().map(permission -> permission.id()).toList();
  private static final List<RoleId> ROLES =
      CATALOGUE.roles().stream().map(role -> role.id()).toList();
  private static final List<SeatTypeId> SEATS =
      CATALOGUE.seatTypes().stream().map(seat -> seat.id()).toList();

  private final Random random;
  private final SequentialIds ids;
  private final Changes changes;
  private final FindUsers find;
  private final Company company;
  private final Map<UserId, User> people = new LinkedHashMap<>();
  private final Map<UserId, Membership> memberships = new HashMap<>();
  private Instant now = FakeClock.START;

  public RosterWorld(long seed, SequentialIds ids, Changes changes, Users users, Roster roster) {
    this.random = new Random(seed);
    this.ids = ids;
    this.changes = changes;
    this.find = new FindUsers(new Access(CATALOGUE), roster, users, new OpenTokens());
    this.company =
        TestData.company()
            .id(ids.companyId())
            .type(CompanyType.PARTNER)
            .entitlements(
                new Entitlements(
                    Map.of(
                        new PermissionId("data-estate.manage"), 0L,
                        new PermissionId("instances.open"), 2L),
                    2))
            .build();
  }

  /** Changes what there is, so many times. There are seats enough for everybody. */
  public void change(int times) {
    if (people.isEmpty()) {
      changes.commit(
          Change.builder()
              .create(SeatLimit.first(new SeatPool(company.id(), new SeatTypeId("core")), 1_000))
              .build());
    }
    for (int time = 0; time < times; time++) {
      now = now.plusMillis(random.nextInt(3) * 700L);
      if (people.size() < 4 || random.nextInt(100) < 35) {
        arrive();
      } else {
        User user = one(List.copyOf(people.values()));
        if (user.home().equals(company.id())) {
          changeOwn(user);
        } else {
          changeGuest(user);
        }
      }
    }
  }

  private void arrive() {
    boolean guest = random.nextInt(100) < 30;
    CompanyId home = guest ? ids.companyId() : company.id();
    PersonName name = name();
    User user =
        TestData.user()
            .id(ids.userId())
            .home(home)
            .name(name.first(), name.last())
            .status(one(List.of(UserStatus.NOT_INVITED, UserStatus.INVITED, UserStatus.ACTIVE)))
            .createdAt(now)
            .build();
    Membership membership =
        guest
            ? membership(user, null, grants(), seat(), 1)
            : membership(user, Standing.of(user), grants(), seat(), 1);
    Change.Builder change = Change.builder().create(user).create(membership);
    if (guest) {
      change.create(TestData.membership().atHome(user).build());
    }
    commit(change, user, membership);
  }

  private void changeOwn(User user) {
    Membership before = memberships.get(user.id());
    User after = changed(user);
    if (random.nextInt(3) == 0 && user.status().isPresent()) {
      Membership given =
          membership(user, Standing.of(user), grants(), seat(), before.version() + 1);
      commit(Change.builder().update(before, given), user, given);
      return;
    }
    if (after == null) {
      return;
    }
    Membership follows =
        membership(
            after, Standing.of(after), before.grants(), before.seatType(), before.version() + 1);
    commit(Change.builder().update(user, after).update(before, follows), after, follows);
  }

  private @Nullable User changed(User user) {
    return switch (user.status()) {
      case ERASED -> null;
      case DELETED -> random.nextBoolean() ? user.restored(now) : user.erased();
      case DISABLED -> random.nextBoolean() ? user.enabled(now) : renamed(user);
      case NOT_INVITED, INVITED, ACTIVE ->
          switch (random.nextInt(7)) {
            case 0 -> user.invited();
            case 1 -> user.passwordChosen(now);
            case 2 -> user.disabled(now);
            case 3 -> user.deleted(now);
            case 4 -> user.withEmail(new EmailAddress("An" + ids.userId() + "@example.com"));
            default -> renamed(user);
          };
    };
  }

  private User renamed(User user) {
    return user.edited(name(), user.phone(), user.language());
  }

  /** As long as their own company has them, and now and then without its telling. */
  private void changeGuest(User user) {
    Membership before = memberships.get(user.id());
    boolean all = random.nextInt(4) == 0;
    Membership after =
        membership(
            random.nextBoolean() ? user : renamed(user),
            null,
            all ? Grants.NONE : grants(),
            all ? null : seat(),
            before.version() + 1);
    commit(Change.builder().update(before, after), user, after);
  }

  private void commit(Change.Builder change, User user, Membership membership) {
    changes.commit(change.build());
    people.put(user.id(), user);
    memberships.put(user.id(), membership);
  }

  private Membership membership(
      User user,
      @Nullable Standing standing,
      Grants grants,
      @Nullable SeatTypeId seat,
      long version) {
    return TestData.membership()
        .company(company.id())
        .user(user.id())
        .name(user.name())
        .grants(grants)
        .seat(seat)
        .standing(standing)
        .version(version)
        .build();
  }

  private PersonName name() {
    return new PersonName(one(NAMES), one(NAMES));
  }

  private Grants grants() {
    Grants grants = Grants.NONE;
    for (int more = random.nextInt(4); more > 0; more--) {
      long round = random.nextInt(3);
      grants =
          random.nextInt(4) == 0
              ? grants.plus(one(ROLES), round)
              : grants.plus(one(PERMISSIONS), round);
    }
    return grants;
  }

  private @Nullable SeatTypeId seat() {
    return random.nextBoolean() ? null : one(SEATS);
  }

  /** Anything that can be asked. */
  public UserQuestion question() {
    String search = random.nextInt(3) == 0 ? one(SEARCHED) : null;
    UserSort sort = search == null ? one(List.of(UserSort.values())) : UserSort.NAME;
    return new UserQuestion(
        search == null && sort == UserSort.NAME && random.nextInt(3) == 0 ? one(SEARCHED) : null,
        search,
        random.nextInt(3) > 0
            ? null
            : one(
                List.of(
                    UserStatus.ACTIVE,
                    UserStatus.INVITED,
                    UserStatus.DISABLED,
                    UserStatus.DELETED)),
        random.nextInt(3) > 0 ? null : one(PERMISSIONS),
        random.nextInt(6) > 0 ? null : one(ROLES),
        random.nextInt(4) > 0 ? null : one(SEATS),
        sort);
  }

  /** Every page of the answer, one behind the other. */
  public List<UserId> answer(UserQuestion question, int limit) {
    List<UserId> all = new ArrayList<>();
    String token = null;
    do {
      Page<Found> page =
          find.decide(
                  new FindUsers.Input(company, question, limit, token),
                  TestData.context(TestData.operator(), now))
              .answer();
      if (page.items().size() > limit) {
        throw new AssertionError("a page of " + page.items().size() + " instead of " + limit);
      }
      page.items().forEach(found -> all.add(found.user().id()));
      token = page.nextPageToken();
    } while (token != null);
    return all;
  }

  /** The same by looking at everybody. */
  public List<UserId> byLookingAtEverybody(UserQuestion question) {
    record Ranked(int rank, String key, UserId user) {}
    List<Ranked> wanted = new ArrayList<>();
    for (User user : people.values()) {
      if (!isListed(user, question) || !fits(user, question)) {
        continue;
      }
      Membership membership = memberships.get(user.id());
      boolean guest = !user.home().equals(company.id());
      String byName = membership.name().sortKey();
      PersonName own = guest ? membership.name() : user.name();
      String byFirst = Text.sortKey(own.first() + " " + own.last());
      String email = user.email().value().toLowerCase(Locale.ROOT);
      String search = question.search();
      if (search != null) {
        String prefix = Text.sortKey(search);
        if (byName.startsWith(prefix)) {
          wanted.add(new Ranked(0, byName, user.id()));
        } else if (byFirst.startsWith(prefix)) {
          wanted.add(new Ranked(1, byFirst, user.id()));
        } else if (email.startsWith(search.toLowerCase(Locale.ROOT))) {
          wanted.add(guest ? new Ranked(3, byName, user.id()) : new Ranked(2, email, user.id()));
        }
      } else if (question.startsWith() == null
          || byName.startsWith(Text.sortKey(question.startsWith()))) {
        wanted.add(
            question.sort() == UserSort.NAME
                ? new Ranked(0, byName, user.id())
                : guest
                    ? new Ranked(2, byName, user.id())
                    : question.sort() == UserSort.EMAIL
                        ? new Ranked(1, email, user.id())
                        : new Ranked(1, age(user), user.id()));
      }
    }
    wanted.sort(
        Comparator.comparingInt(Ranked::rank)
            .thenComparing(
                Ranked::key,
                (one, other) ->
                    Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8),
                        other.getBytes(StandardCharsets.UTF_8)))
            .thenComparing(Ranked::user));
    return wanted.stream().map(Ranked::user).toList();
  }

  private static String age(User user) {
    return "%019d".formatted(Long.MAX_VALUE - user.createdAt().toEpochMilli());
  }

  private boolean isListed(User user, UserQuestion question) {
    if (user.status() == UserStatus.ERASED) {
      return false;
    }
    boolean own = user.home().equals(company.id());
    return own
        ? (user.status() == UserStatus.DELETED) == (question.status() == UserStatus.DELETED)
        : memberships.get(user.id()).isGivenAnything();
  }

  private boolean fits(User user, UserQuestion question) {
    Membership membership = memberships.get(user.id());
    return (question.status() == null || question.status() == user.status())
        && (question.seat() == null || question.seat().equals(membership.seatType()))
        && (question.role() == null || membership.grants().roles().containsKey(question.role()))
        && (question.permission() == null || isGiven(question.permission(), membership));
  }

  private boolean isGiven(PermissionId permission, Membership membership) {
    boolean own = membership.standing() != null;
    if (!CATALOGUE.contains(CATALOGUE.existing(company.type(), company.marks()), permission)) {
      return false;
    }
    return membership.grants().permissions().entrySet().stream()
            .anyMatch(
                tick ->
                    tick.getKey().equals(PermissionId.COMPANY_ADMIN)
                        ? own && counts(permission, Long.MAX_VALUE)
                        : CATALOGUE.contains(CATALOGUE.closure(tick.getKey()), permission)
                            && counts(permission, tick.getValue()))
        || membership.grants().roles().entrySet().stream()
            .anyMatch(
                role ->
                    CATALOGUE.contains(CATALOGUE.role(role.getKey(), company.type()), permission)
                        && counts(permission, role.getValue()));
  }

  private boolean counts(PermissionId permission, long round) {
    return !CATALOGUE.get(permission).entitlement()
        || company.entitlements().holds(permission, round);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
