package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides whether a caller may do something for a company. Whatever no rule allows is refused. */
public final class Access {
  private Access() {}

  /**
   * The caller, if they may call at all.
   *
   * @param signedInAt when they signed in; null where no token is involved, as in a direct
   *     invocation
   * @throws Refused with {@link Refusal.SignInRequired} if the user is unknown, not active, or
   *     signed in before sessions ended
   */
  public static User signedIn(@Nullable User user, @Nullable Instant signedInAt) {
    if (user == null
        || user.status() != UserStatus.ACTIVE
        || (signedInAt != null && !user.accepts(signedInAt))) {
      throw new Refused(new Refusal.SignInRequired());
    }
    return user;
  }

  /**
   * Lets the caller pass, or refuses.
   *
   * @throws Refused with {@link Refusal.NotFound} if the company does not exist for the caller
   *     (R18), with {@link Refusal.NotPermitted} if they know it but lack the permission
   */
  public static void require(PermissionId permission, AccessFacts facts) {
    if (facts.company() == null
        || (facts.membership() == null && !isOperatorAdministrator(facts))) {
      // The operator company is no secret: that it exists is plain to everybody with a portal in
      // front of them.
      boolean asksOperator =
          facts.company() != null && facts.company().id().equals(CompanyId.OPERATOR);
      throw new Refused(
          asksOperator
              ? new Refusal.NotPermitted(permission.value())
              : new Refusal.NotFound("company"));
    }
    if (!permissions(facts).contains(permission)) {
      throw new Refused(new Refusal.NotPermitted(permission.value()));
    }
  }

  /** Everything the caller may do for the company. */
  public static Set<PermissionId> permissions(AccessFacts facts) {
    Set<PermissionId> held = new TreeSet<>();
    if (facts.membership() != null) {
      held.addAll(facts.membership().permissions());
    }
    if (isOperatorAdministrator(facts)) {
      held.add(PermissionId.COMPANY_ADMIN);
      held.add(PermissionId.CUSTOMERS_MANAGE);
    }
    return held;
  }

  private static boolean isOperatorAdministrator(AccessFacts facts) {
    Membership membership = facts.operatorMembership();
    return membership != null && membership.isAdministrator();
  }
}
