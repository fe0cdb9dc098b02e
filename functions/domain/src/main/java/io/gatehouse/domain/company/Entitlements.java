package io.gatehouse.domain.company;

import io.gatehouse.domain.permission.PermissionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The permissions a company's users may be given at all, of those that need it (R3).
 *
 * <p>Every change of them begins a new <em>round</em>. An entitlement remembers the round since
 * which the company has it; what a user was given in an earlier round stays without effect. So
 * taking one away takes it from every user at once, and giving it back restores nobody silently.
 *
 * @param since each entitlement with the round in which it was given
 * @param round the present one, 0 when the company is made
 */
public record Entitlements(Map<PermissionId, Long> since, long round) {
  public static final Entitlements NONE = new Entitlements(Map.of(), 0);

  public Entitlements {
    since = Map.copyOf(since);
  }

  /** Those a company begins with. */
  public static Entitlements of(Set<PermissionId> permissions) {
    Map<PermissionId, Long> since = new HashMap<>();
    permissions.forEach(permission -> since.put(permission, 0L));
    return new Entitlements(since, 0);
  }

  /** Whether the company has it now. */
  public boolean has(PermissionId permission) {
    return since.containsKey(permission);
  }

  /** Whether it holds for something that was given in a round. */
  public boolean holds(PermissionId permission, long givenIn) {
    Long entitled = since.get(permission);
    return entitled != null && entitled <= givenIn;
  }

  /** Exactly these from now on; those that stay keep their round. The same ones: unchanged. */
  public Entitlements changedTo(Set<PermissionId> permissions) {
    if (permissions.equals(since.keySet())) {
      return this;
    }
    Map<PermissionId, Long> changed = new HashMap<>();
    permissions.forEach(
        permission -> changed.put(permission, since.getOrDefault(permission, round + 1)));
    return new Entitlements(changed, round + 1);
  }
}
