package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** R44, R45: who and what, against asking about everybody one by one. */
class FindingProperties {

  @Property(tries = 40)
  @Label("R44: who agrees with check, whatever the size of the pages")
  void success_R44_who(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(30);
    for (CompanyId company : world.companies()) {
      PermissionId permission = world.any(world.permissions());
      assertThat(who(world, company, permission, null, limit))
          .as("%s in %s", permission, company)
          .isEqualTo(
              world.users().stream()
                  .filter(user -> world.check(user, company, permission))
                  .toList());
    }
  }

  @Property(tries = 40)
  @Label("R44: what agrees with check, whatever the size of the pages")
  void success_R44_what(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(30);
    for (UserId user : world.users()) {
      PermissionId permission = world.any(world.permissions());
      assertThat(companies(what(world, user, permission, null, limit)))
          .as("%s for %s", permission, user)
          .isEqualTo(
              world.companies().stream()
                  .filter(company -> world.check(user, company, permission))
                  .toList());
      for (Reached reached : what(world, user, null, null, limit)) {
        assertThat(reached.permissions())
            .isNotEmpty()
            .isEqualTo(
                world.permissions().stream()
                    .filter(one -> world.check(user, reached.company().id(), one))
                    .toList());
      }
    }
  }

  @Property(tries = 60)
  @Label(
      "R44: changes while it is paged through lose nobody who is in throughout, and show nobody twice")
  void success_R44_whoWhileThingsChange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    CompanyId company = world.any(world.companies());
    PermissionId permission = world.any(world.permissions());
    Supplier<Set<UserId>> holders =
        () ->
            new HashSet<>(
                world.users().stream()
                    .filter(user -> world.check(user, company, permission))
                    .toList());
    Watched<UserId> watched = new Watched<>(world, holders);
    List<UserId> found = new ArrayList<>();
    FindWho findWho =
        new FindWho(world.access, watched.index(), watched.facts(), world.store.eventLog());
    for (Found<UserId, UserId> page = null; page == null || page.next() != null; ) {
      page =
          world.ask(
              findWho,
              new FindWho.Input(
                  new Asker.Workload(),
                  company,
                  permission,
                  null,
                  null,
                  facts -> true,
                  page == null ? null : page.next(),
                  limit));
      found.addAll(page.results());
    }
    assertThat(found).doesNotHaveDuplicates().containsAll(watched.throughout());
    assertThat(watched.ever()).containsAll(found);
  }

  @Property(tries = 60)
  @Label("R44: and so it is with companies")
  void success_R44_whatWhileThingsChange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    UserId user = world.any(world.users());
    PermissionId permission = world.any(world.permissions());
    Supplier<Set<CompanyId>> reached =
        () ->
            new HashSet<>(
                world.companies().stream()
                    .filter(company -> world.check(user, company, permission))
                    .toList());
    Watched<CompanyId> watched = new Watched<>(world, reached);
    List<CompanyId> found = new ArrayList<>();
    FindWhat findWhat =
        new FindWhat(world.access, watched.index(), watched.facts(), world.store.eventLog());
    for (Found<Reached, CompanyId> page = null; page == null || page.next() != null; ) {
      page =
          world.ask(
              findWhat,
              new FindWhat.Input(
                  new Asker.Workload(),
                  user,
                  permission,
                  null,
                  facts -> true,
                  page == null ? null : page.next(),
                  limit));
      found.addAll(companies(page.results()));
    }
    assertThat(found).doesNotHaveDuplicates().containsAll(watched.throughout());
    assertThat(watched.ever()).containsAll(found);
  }

  @Property(tries = 30)
  @Label("R45: what was answered at a moment is answered about that moment ever after")
  void success_R45_past(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(10);
    CompanyId company = world.any(world.companies());
    UserId user = world.any(world.users());
    PermissionId permission = world.any(world.permissions());
    List<Recorded> recorded = new ArrayList<>();
    for (int moment = 0; moment < 6; moment++) {
      recorded.add(
          new Recorded(
              world.clock.instant(),
              checks(world, permission, null),
              who(world, company, permission, null, limit),
              what(world, user, null, null, limit)));
      world.change(15);
    }
    for (Recorded then : recorded) {
      assertThat(checks(world, permission, then.at())).isEqualTo(then.allowed());
      assertThat(who(world, company, permission, then.at(), limit)).isEqualTo(then.who());
      List<Reached> what = what(world, user, null, then.at(), limit);
      assertThat(companies(what)).isEqualTo(companies(then.what()));
      assertThat(what.stream().map(Reached::permissions))
          .isEqualTo(then.what().stream().map(Reached::permissions).toList());
    }
  }

  @Property(tries = 10)
  @Label("R45: before the first event there was nobody")
  void success_R45_beforeTheFirstEvent(@ForAll long seed) {
    ChangingWorld world = new ChangingWorld(seed);
    Instant before = world.store.events().getFirst().at().minusMillis(1);
    PermissionId permission = world.any(world.permissions());
    assertThat(checks(world, permission, before)).isEmpty();
    assertThat(who(world, CompanyId.OPERATOR, permission, before, 10)).isEmpty();
    assertThat(what(world, world.any(world.users()), null, before, 10)).isEmpty();
  }

  @Property(tries = 20)
  @Label("R45, R48: the fold of the event log is today's state")
  void success_R48_foldIsToday(@ForAll long seed) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(60);
    ReadAccessFacts then =
        new PastAccessFacts(
            world.store.accessFacts(), world.store.eventLog(), world.clock.instant());
    for (ReadAccessFacts.About about : world.everything()) {
      AccessFacts past = then.read(about.user(), about.company());
      AccessFacts now = world.facts(about.user(), about.company());
      assertThat(told(past)).isEqualTo(told(now));
    }
  }

  /** Everything in facts that a decision looks at, in words. */
  private static String told(AccessFacts facts) {
    return String.join(
        "\n",
        facts.standing() == null ? "-" : Boolean.toString(facts.standing().active()),
        facts.company() == null ? "-" : facts.company().facts().toString(),
        facts.membership() == null
            ? "{} null"
            : facts.membership().facts() + " " + facts.membership().chosen(),
        facts.home() == null ? "-" : facts.home().facts().toString(),
        facts.homeMembership() == null ? "-" : facts.homeMembership().facts().toString());
  }

  /** What was answered at a moment. */
  private record Recorded(
      Instant at, List<ReadAccessFacts.About> allowed, List<UserId> who, List<Reached> what) {}

  private static List<ReadAccessFacts.About> checks(
      ChangingWorld world, PermissionId permission, @Nullable Instant at) {
    List<AccessQuestion> questions =
        world.everything().stream()
            .map(about -> new AccessQuestion(about.user(), about.company(), permission, null))
            .toList();
    AskAccess askAccess =
        new AskAccess(world.access, world.store.accessFacts(), world.store.eventLog());
    List<AccessAnswer> answers =
        world.ask(askAccess, new AskAccess.Input(new Asker.Workload(), questions, at));
    List<ReadAccessFacts.About> allowed = new ArrayList<>();
    for (int index = 0; index < answers.size(); index++) {
      if (answers.get(index).isAllowed()) {
        allowed.add(questions.get(index).about());
      }
    }
    return allowed;
  }

  private static List<UserId> who(
      ChangingWorld world,
      CompanyId company,
      PermissionId permission,
      @Nullable Instant at,
      int limit) {
    FindWho findWho =
        new FindWho(
            world.access,
            world.store.accessIndex(),
            world.store.accessFacts(),
            world.store.eventLog());
    List<UserId> found = new ArrayList<>();
    for (Found<UserId, UserId> page = null; page == null || page.next() != null; ) {
      page =
          world.ask(
              findWho,
              new FindWho.Input(
                  new Asker.Workload(),
                  company,
                  permission,
                  null,
                  at,
                  facts -> true,
                  page == null ? null : page.next(),
                  limit));
      assertThat(page.results()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(page.results());
    }
    return found;
  }

  private static List<Reached> what(
      ChangingWorld world,
      UserId user,
      @Nullable PermissionId permission,
      @Nullable Instant at,
      int limit) {
    FindWhat findWhat =
        new FindWhat(
            world.access,
            world.store.accessIndex(),
            world.store.accessFacts(),
            world.store.eventLog());
    List<Reached> found = new ArrayList<>();
    for (Found<Reached, CompanyId> page = null; page == null || page.next() != null; ) {
      page =
          world.ask(
              findWhat,
              new FindWhat.Input(
                  new Asker.Workload(),
                  user,
                  permission,
                  at,
                  facts -> true,
                  page == null ? null : page.next(),
                  limit));
      assertThat(page.results()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(page.results());
    }
    return found;
  }

  private static List<CompanyId> companies(List<Reached> reached) {
    return reached.stream().map(one -> one.company().id()).toList();
  }
}
