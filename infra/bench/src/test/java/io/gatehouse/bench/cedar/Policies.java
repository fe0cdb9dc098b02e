package io.gatehouse.bench.cedar;

import static io.gatehouse.bench.cedar.Place.THERE;
import static io.gatehouse.bench.cedar.Terms.FALSE;
import static io.gatehouse.bench.cedar.Terms.TRUE;
import static io.gatehouse.bench.cedar.Terms.all;
import static io.gatehouse.bench.cedar.Terms.any;
import static io.gatehouse.bench.cedar.Terms.not;
import static io.gatehouse.bench.cedar.Terms.set;

import com.cedarpolicy.model.policy.Policy;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.CatalogueSource.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the policies about each permission: one {@code permit} for every path to it, and {@code
 * forbid} for whatever stands against it. A policy's id is the name of its path or obstacle.
 */
public final class Policies {
  /** What the ids of policies that forbid begin with. */
  public static final String NOT = "not-";

  /** Cedar passes over a policy that asks for what is not there. */
  private static final String KNOWN = all("principal has home", "resource has id");

  private final Source source;
  private final Paths paths;

  public Policies(CatalogueSource catalogue) {
    source = new Source(catalogue);
    paths = new Paths(source);
  }

  /** All about one permission. */
  public Set<Policy> about(String id) {
    Permission permission = source.permission(id);
    Set<Policy> policies = new LinkedHashSet<>();
    paths.to(permission).forEach((path, condition) -> policies.add(permit(path, id, condition)));
    if (!source.kindsOf(id).isEmpty()) {
      policies.add(permit("thing", id, paths.thing(permission)));
    }
    obstacles(permission)
        .forEach(
            (obstacle, condition) -> policies.add(policy(NOT + obstacle, "forbid", id, condition)));
    return policies;
  }

  private Map<String, String> obstacles(Permission permission) {
    Map<String, String> obstacles = new LinkedHashMap<>();
    obstacles.put("active", not(all("principal has active", "principal.active")));
    obstacles.put("company", not(all("resource has status", "resource.status == \"ACTIVE\"")));
    obstacles.put("home", not(all("principal has home", "principal.home.status == \"ACTIVE\"")));
    obstacles.put("capped", all(KNOWN, paths.capped(permission, THERE)));
    String seated = Paths.seated(permission, THERE);
    obstacles.put("seated", seated.equals(TRUE) ? FALSE : all(KNOWN, not(seated)));
    obstacles.put(
        "kind",
        all(
            "context has kind",
            not(set(source.kindsOf(permission.id())) + ".contains(context.kind)")));
    for (String required : permission.requires()) {
      obstacles.put("without-" + required, all(KNOWN, not(held(source.permission(required)))));
    }
    obstacles.values().removeIf(FALSE::equals);
    return obstacles;
  }

  /** The whole of a permission as one condition, for those that require it (R15). */
  private String held(Permission permission) {
    List<String> terms = new ArrayList<>();
    terms.add(any(paths.to(permission).values()));
    String capped = paths.capped(permission, THERE);
    terms.add(capped.equals(FALSE) ? TRUE : not(capped));
    terms.add(Paths.seated(permission, THERE));
    for (String required : permission.requires()) {
      terms.add(held(source.permission(required)));
    }
    return all(terms.toArray(String[]::new));
  }

  private static Policy permit(String path, String permission, String condition) {
    return policy(path, "permit", permission, all(KNOWN, condition));
  }

  private static Policy policy(String id, String effect, String permission, String condition) {
    return new Policy(
        "%s(principal, action == Action::\"%s\", resource) when { %s };"
            .formatted(effect, permission, condition),
        id);
  }
}
