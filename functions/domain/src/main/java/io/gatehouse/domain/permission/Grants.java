package io.gatehouse.domain.permission;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a company gave a user: permissions ticked one by one, roles, and single resources.
 *
 * <p>Each remembers the company's <em>round of entitlements</em> in which it was given. Taking an
 * entitlement from a company takes it from every user at once, however many there are, without
 * touching them; and giving it back restores nobody silently (R3), because the company is then in a
 * later round than the one in which they were given theirs.
 *
 * @param permissions ticked, each with its round
 * @param roles held, each with its round (R19)
 * @param resources given singly, each with its round
 */
public record Grants(
    Map<PermissionId, Long> permissions, Map<RoleId, Long> roles, Map<ResourceId, Long> resources) {
  public static final Grants NONE = new Grants(Map.of(), Map.of(), Map.of());

  public Grants {
    permissions = Map.copyOf(permissions);
    roles = Map.copyOf(roles);
    resources = Map.copyOf(resources);
  }

  /** Permissions alone, all given in one round. */
  public static Grants of(Set<PermissionId> permissions, long round) {
    return new Grants(
        permissions.stream().collect(Collectors.toMap(id -> id, id -> round)), Map.of(), Map.of());
  }

  public boolean isEmpty() {
    return permissions.isEmpty() && roles.isEmpty() && resources.isEmpty();
  }

  public boolean ticks(PermissionId permission) {
    return permissions.containsKey(permission);
  }

  /** The same and one more. Given again, it counts as given now. */
  public Grants plus(PermissionId permission, long round) {
    return new Grants(with(permissions, permission, round), roles, resources);
  }

  public Grants plus(RoleId role, long round) {
    return new Grants(permissions, with(roles, role, round), resources);
  }

  public Grants plus(ResourceId resource, long round) {
    return new Grants(permissions, roles, with(resources, resource, round));
  }

  public Grants minus(PermissionId permission) {
    return new Grants(without(permissions, permission), roles, resources);
  }

  public Grants minus(RoleId role) {
    return new Grants(permissions, without(roles, role), resources);
  }

  public Grants minus(ResourceId resource) {
    return new Grants(permissions, roles, without(resources, resource));
  }

  /** Those that the other ones do not have, or have from another round. */
  public Grants except(Grants others) {
    return new Grants(
        except(permissions, others.permissions),
        except(roles, others.roles),
        except(resources, others.resources));
  }

  /**
   * What an event tells of them (R48): ids apart by spaces, each with its round behind {@code @}
   * unless that is the first. {@link #parse} reads it back.
   */
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("membership.permissions", Rounds.text(permissions));
    facts.put("membership.roles", Rounds.text(roles));
    facts.put("membership.resources", Rounds.text(resources));
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  /** Reads what {@link #facts} has written. */
  public static Grants parse(Map<String, String> facts) {
    Map<PermissionId, Long> permissions = new HashMap<>();
    Map<RoleId, Long> roles = new HashMap<>();
    Map<ResourceId, Long> resources = new HashMap<>();
    Rounds.parse(facts.get("membership.permissions"))
        .forEach((id, round) -> permissions.put(new PermissionId(id), round));
    Rounds.parse(facts.get("membership.roles"))
        .forEach((id, round) -> roles.put(new RoleId(id), round));
    Rounds.parse(facts.get("membership.resources"))
        .forEach(
            (id, round) -> {
              int colon = id.indexOf(':');
              resources.put(new ResourceId(id.substring(0, colon), id.substring(colon + 1)), round);
            });
    return new Grants(permissions, roles, resources);
  }

  private static <K> Map<K, Long> except(Map<K, Long> all, Map<K, Long> others) {
    Map<K, Long> rest = new HashMap<>(all);
    rest.entrySet().removeAll(others.entrySet());
    return rest;
  }

  private static <K> Map<K, Long> with(Map<K, Long> all, K key, long round) {
    Map<K, Long> more = new HashMap<>(all);
    more.put(key, round);
    return more;
  }

  private static <K> Map<K, Long> without(Map<K, Long> all, K key) {
    Map<K, Long> fewer = new HashMap<>(all);
    fewer.remove(key);
    return fewer;
  }

  /** The permissions ticked, in order. */
  public Set<PermissionId> permissionIds() {
    return new TreeSet<>(permissions.keySet());
  }
}
