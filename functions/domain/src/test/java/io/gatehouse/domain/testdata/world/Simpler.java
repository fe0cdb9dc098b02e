package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is simpler by one thing than some facts. */
final class Simpler {
  private Simpler() {}

  static Stream<AccessFacts> than(AccessFacts facts) {
    Change change = new Change(facts);
    return Stream.of(
            simpler(facts.company(), Simpler::companies, change::company),
            simpler(facts.membership(), Simpler::memberships, change::there),
            simpler(facts.home(), Simpler::companies, change::home),
            simpler(facts.homeMembership(), Simpler::memberships, change::atHome),
            facts.isHome() || facts.membership() == null
                ? Stream.<AccessFacts>of()
                : Stream.of(change.there(null)))
        .flatMap(one -> one);
  }

  private static <T> Stream<AccessFacts> simpler(
      @Nullable T thing, Function<T, Stream<T>> simpler, Function<T, AccessFacts> changed) {
    return thing == null ? Stream.of() : simpler.apply(thing).map(changed);
  }

  private static Stream<Company> companies(Company of) {
    Entitlements entitlements = of.entitlements();
    List<Company> all = new ArrayList<>();
    if (of.status() != CompanyStatus.ACTIVE) {
      all.add(Copies.of(of, CompanyStatus.ACTIVE, of.marks(), entitlements, of.partnerGrants()));
    }
    for (Map<PermissionId, Long> since : without(entitlements.since())) {
      Entitlements fewer = new Entitlements(since, entitlements.round());
      all.add(Copies.of(of, of.status(), of.marks(), fewer, of.partnerGrants()));
    }
    for (Map<RoleId, PartnerGrant> grants : without(of.partnerGrants())) {
      all.add(Copies.of(of, of.status(), of.marks(), entitlements, grants));
    }
    for (String mark : of.marks()) {
      Set<String> fewer = new HashSet<>(of.marks());
      fewer.remove(mark);
      all.add(Copies.of(of, of.status(), fewer, entitlements, of.partnerGrants()));
    }
    return all.stream();
  }

  private static Stream<Membership> memberships(Membership of) {
    Grants grants = of.grants();
    List<Membership> all = new ArrayList<>();
    grants.permissions().keySet().forEach(one -> all.add(of.withGrants(grants.minus(one))));
    grants.roles().keySet().forEach(one -> all.add(of.withGrants(grants.minus(one))));
    grants.resources().keySet().forEach(one -> all.add(of.withGrants(grants.minus(one))));
    for (Map<RoleId, Long> fewer : without(of.groups())) {
      all.add(Copies.of(of, of.seat(), fewer, of.delegation()));
    }
    if (of.seat() != null) {
      all.add(Copies.of(of, null, of.groups(), of.delegation()));
    }
    if (of.delegation() != null) {
      all.add(Copies.of(of, of.seat(), of.groups(), null));
    }
    if (of.chosen() != null) {
      all.add(of.withChosen(null));
    }
    if (of.customers().kind() != CustomerScope.Kind.NONE) {
      all.add(of.withCustomers(CustomerScope.NONE));
    }
    return all.stream();
  }

  private static <K, V> List<Map<K, V>> without(Map<K, V> all) {
    List<Map<K, V>> each = new ArrayList<>();
    for (K key : all.keySet()) {
      Map<K, V> fewer = new HashMap<>(all);
      fewer.remove(key);
      each.add(fewer);
    }
    return each;
  }
}
