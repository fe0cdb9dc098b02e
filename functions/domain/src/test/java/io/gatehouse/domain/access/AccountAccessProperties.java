package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.InMemoryLastUses;
import io.gatehouse.domain.memory.OpenTokens;
import io.gatehouse.domain.outside.Client;
import io.gatehouse.domain.outside.Holding;
import io.gatehouse.domain.outside.KnownClients;
import io.gatehouse.domain.outside.ListAccountAccess;
import io.gatehouse.domain.outside.ListClients;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.testdata.TestData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Who from elsewhere can act in an account, against asking about everybody one by one. */
class AccountAccessProperties {

  @Property(tries = 40)
  @Label("R18, R43: everybody from elsewhere for whom any check says yes is on the list, once")
  void success_R43_complete(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(30);
    for (CompanyId id : world.companies()) {
      Company company = world.store.companies().find(id).orElseThrow();
      List<Holding> listed = accountAccess(world, company, limit);
      List<UserId> users = listed.stream().map(Holding::user).toList();
      assertThat(users).isSorted().doesNotHaveDuplicates();
      assertThat(users)
          .containsAll(
              world.users().stream()
                  .filter(user -> isOfAnother(world, user, id))
                  .filter(user -> holdsAnything(world.facts(user, id), world))
                  .toList());
      for (Holding holding : listed) {
        AccessFacts facts = world.facts(holding.user(), id);
        assertThat(facts.isHome()).isFalse();
        assertThat(holding.means()).isNotEmpty();
        if (holdsAnything(facts, world)) {
          assertThat(holding.acts()).as("%s acts in %s", holding, id).isTrue();
        }
        assertThat(
                holdsAnything(facts.ifActive().ifTakingPart(), world)
                    || !access(world, facts).isEmpty()
                    || (facts.membership() != null && facts.membership().isGivenAnything()))
            .as("%s holds nothing in %s", holding, id)
            .isTrue();
      }
    }
  }

  @Property(tries = 40)
  @Label("R18: what a partner sees of its users is what their customers see of them")
  void success_R18_bothSidesSeeTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    ChangingWorld world = new ChangingWorld(seed);
    world.change(30);
    Set<About> byCustomers = new HashSet<>();
    for (CompanyId id : world.companies()) {
      accountAccess(world, world.store.companies().find(id).orElseThrow(), 50)
          .forEach(holding -> byCustomers.add(new About(holding.user(), id)));
    }
    List<About> byPartners = new ArrayList<>();
    for (CompanyId home : world.companies()) {
      List<Client> clients = clients(world, home, limit);
      clients.forEach(
          client ->
              client
                  .holdings()
                  .forEach(one -> byPartners.add(new About(one.user(), client.company().id()))));
      assertThat(clients.stream().map(client -> client.company().id()))
          .isSorted()
          .containsAll(
              world.companies().stream()
                  .filter(
                      each ->
                          home.equals(
                              world.store.companies().find(each).orElseThrow().partnerOfRecord()))
                  .toList());
    }
    assertThat(byPartners).doesNotHaveDuplicates();
    assertThat(Set.copyOf(byPartners)).isEqualTo(byCustomers);
  }

  private static boolean isOfAnother(ChangingWorld world, UserId user, CompanyId company) {
    CompanyId home = world.home(user);
    return !home.equals(company)
        && world.store.companies().find(home).orElseThrow().type() != CompanyType.OPERATOR;
  }

  private static boolean holdsAnything(AccessFacts facts, ChangingWorld world) {
    return world.permissions().stream()
        .anyMatch(permission -> world.access.check(facts, permission, world.clock.instant()));
  }

  private static List<Path> access(ChangingWorld world, AccessFacts facts) {
    return world.access.ways(facts, world.clock.instant());
  }

  private static List<Holding> accountAccess(ChangingWorld world, Company company, int limit) {
    ListAccountAccess list =
        new ListAccountAccess(
            world.access,
            world.store.accessFacts(),
            world.store.accessIndex(),
            world.store.ties(),
            new InMemoryLastUses(),
            new OpenTokens());
    List<Holding> all = new ArrayList<>();
    @Nullable String token = null;
    do {
      Page<Holding> page = ask(world, list, new ListAccountAccess.Input(company, limit, token));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(page.items());
      token = page.nextPageToken();
    } while (token != null);
    return all;
  }

  private static List<Client> clients(ChangingWorld world, CompanyId home, int limit) {
    Asking asking = new Asking(world.access, world.store.accessFacts(), world.store.accessIndex());
    ListClients list =
        new ListClients(
            world.access,
            world.store.accessFacts(),
            world.store.accessIndex(),
            world.store.ties(),
            new InMemoryLastUses(),
            world.store.companies(),
            new KnownClients(world.access, world.store.accessFacts(), asking),
            new OpenTokens());
    List<Client> all = new ArrayList<>();
    @Nullable String token = null;
    do {
      Page<Client> page = ask(world, list, new ListClients.Input(home, null, null, limit, token));
      all.addAll(page.items());
      assertThat(Objects.equals(token, page.nextPageToken()) && token != null).isFalse();
      token = page.nextPageToken();
    } while (token != null);
    return all;
  }

  private static <I, O> O ask(ChangingWorld world, UseCase<I, O> useCase, I input) {
    return useCase
        .decide(input, TestData.context(new Actor.Workload("watch"), world.clock.instant()))
        .answer();
  }
}
