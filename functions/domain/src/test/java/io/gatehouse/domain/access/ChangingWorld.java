package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.InMemoryStore;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.testdata.world.RandomCatalogue;
import io.gatehouse.domain.testdata.world.RandomWorld;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A portal made by chance, in memory, that turns piece by piece into another one with the same
 * companies and users. Every change is written as use cases write theirs: in a transaction, with an
 * event that tells what was before and what is after.
 */
final class ChangingWorld {
  final FakeClock clock = new FakeClock();
  final InMemoryStore store = new InMemoryStore();
  final Access access;

  private final SequentialIds ids = new SequentialIds();
  private final Random random;
  private final List<Entity> targets = new ArrayList<>();
  private final Map<UserId, CompanyId> homes = new HashMap<>();

  ChangingWorld(long seed) {
    random = new Random(seed);
    CatalogueSource source = RandomCatalogue.of(random);
    access = new Access(Catalogue.compile(source));
    List<RandomWorld> worlds = new ArrayList<>();
    for (int version = 0; version < 3; version++) {
      worlds.add(RandomWorld.of(random, source));
    }
    RandomWorld first = worlds.getFirst();
    // Enough for everybody, always: what is asked here is what a seat leaves of access.
    first.companies().forEach(company -> seatsFor(company.id()));
    first.homeMemberships().forEach(one -> homes.put(one.user(), one.company()));
    first.companies().forEach(this::become);
    first.homeMemberships().forEach(this::become);
    homes.keySet().stream().sorted().forEach(user -> first.memberships(user).forEach(this::become));
    for (RandomWorld later : worlds.subList(1, worlds.size())) {
      targets.addAll(later.companies());
      homes.keySet().stream().sorted().forEach(user -> targets.addAll(later.memberships(user)));
    }
  }

  private void seatsFor(CompanyId company) {
    SeatPool core = new SeatPool(company, new SeatTypeId("core"));
    store.put(SeatLimit.first(core, 1_000));
  }

  List<UserId> users() {
    return homes.keySet().stream().sorted().toList();
  }

  CompanyId home(UserId user) {
    return Objects.requireNonNull(homes.get(user));
  }

  List<CompanyId> companies() {
    return store.accessIndex().companies(null, AccessIndex.MAXIMUM);
  }

  List<PermissionId> permissions() {
    return access.catalogue().ids(access.catalogue().all());
  }

  AccessFacts facts(UserId user, CompanyId company) {
    return store.accessFacts().read(user, company);
  }

  boolean check(UserId user, CompanyId company, PermissionId permission) {
    return access.check(facts(user, company), permission, clock.instant());
  }

  private Context context() {
    return TestData.context(TestData.operator(), clock.instant());
  }

  <I, O> O ask(UseCase<I, O> useCase, I input) {
    return useCase.decide(input, context()).answer();
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some moments pass, and one thing is no longer as it was. */
  void change() {
    become(any(targets));
  }

  void change(int times) {
    for (int time = 0; time < times; time++) {
      change();
    }
  }

  private void become(Entity target) {
    clock.advance(Duration.ofMillis(1 + random.nextInt(3)));
    switch (target) {
      case Company company -> write(company);
      case Membership membership when membership.standing() != null -> writeHome(membership);
      case Membership membership -> writeElsewhere(membership);
      default -> throw new IllegalStateException("no such thing in this world: " + target);
    }
  }

  private void write(Company target) {
    Company before = store.companies().find(target.id()).orElse(null);
    Company after = version(target, before == null ? 1 : before.version() + 1);
    Change.Builder change = Change.builder().put(before, after);
    log(change, EventKind.COMPANY_CREATED, target.id(), null, told(before), after.facts());
  }

  /** With the user, whose status it follows. */
  private void writeHome(Membership target) {
    User userBefore = store.users().find(target.user()).orElse(null);
    boolean active = Objects.requireNonNull(target.standing()).active();
    User user =
        TestData.user()
            .id(target.user())
            .home(target.company())
            .status(active ? UserStatus.ACTIVE : UserStatus.DISABLED)
            .version(userBefore == null ? 1 : userBefore.version() + 1)
            .build();
    Membership before = membership(target);
    Membership after = version(target, before, Standing.of(user), null);
    Change.Builder change = Change.builder().put(userBefore, user).put(before, after);
    Map<String, String> factsBefore = new TreeMap<>(told(userBefore));
    factsBefore.putAll(told(before));
    Map<String, String> factsAfter = new TreeMap<>(user.facts());
    factsAfter.putAll(after.facts());
    log(change, EventKind.USER_ENABLED, target.company(), target.user(), factsBefore, factsAfter);
  }

  /** In two changes, since two companies have something to tell. */
  private void writeElsewhere(Membership target) {
    Membership before = membership(target);
    Long chosenBefore = before == null ? null : before.chosen();
    Membership given = version(target, before, null, chosenBefore);
    log(
        Change.builder().put(before, given),
        EventKind.USER_ENABLED,
        target.company(),
        target.user(),
        told(before),
        given.facts());
    Membership chosen = version(target, given, null, target.chosen());
    log(
        Change.builder().update(given, chosen),
        EventKind.USER_ENABLED,
        home(target.user()),
        target.user(),
        chosen(target.company(), chosenBefore),
        chosen(target.company(), target.chosen()));
  }

  private static Map<String, String> chosen(CompanyId customer, @Nullable Long round) {
    return round == null ? Map.of() : Map.of("customers." + customer, round.toString());
  }

  private @Nullable Membership membership(Membership target) {
    return store.users().membership(target.company(), target.user()).orElse(null);
  }

  private static Map<String, String> told(@Nullable Entity entity) {
    return entity == null ? Map.of() : entity.facts();
  }

  private void log(
      Change.Builder change,
      EventKind kind,
      CompanyId company,
      @Nullable UserId user,
      Map<String, String> before,
      Map<String, String> after) {
    Context context = context();
    store.commit(
        change.log(context.event(ids.eventId(), kind, company, user, before, after)).build());
  }

  private static Company version(Company of, long version) {
    return new Company(
        of.id(),
        of.name(),
        of.type(),
        of.parentCompany(),
        of.partnerOfRecord(),
        of.partnership(),
        of.status(),
        of.marks(),
        of.approvedEmailDomains(),
        of.entitlements(),
        of.partnerGrants(),
        of.contactPerson(),
        of.activeAdministrators(),
        of.createdAt(),
        of.deletion(),
        version);
  }

  private static Membership version(
      Membership of,
      @Nullable Membership before,
      @Nullable Standing standing,
      @Nullable Long chosen) {
    return new Membership(
        of.company(),
        of.user(),
        of.name(),
        of.grants(),
        of.seat(),
        of.groups(),
        of.delegation(),
        chosen,
        of.customers(),
        standing,
        of.away(),
        before == null ? 1 : before.version() + 1);
  }

  /** What is asked about everybody and everything. */
  List<About> everything() {
    List<About> all = new ArrayList<>();
    for (UserId user : users()) {
      companies().forEach(company -> all.add(new About(user, company)));
    }
    return all;
  }
}
