package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link that is missing for somebody to hold a permission, and who can mend it (R43).
 *
 * @param company where it is missing; null if it is no company's matter
 * @param permissions those required and not held, if that is the reason
 */
public record Missing(
    Reason reason, @Nullable CompanyId company, List<PermissionId> permissions, Mender mender) {
  public Missing {
    permissions = List.copyOf(permissions);
  }

  /** What is missing. The names are published: callers switch on them. */
  public enum Reason {
    /** There is no such user. */
    USER_UNKNOWN,
    /** The user is disabled or deleted, or has not accepted the invitation yet. */
    USER_NOT_ACTIVE,
    /** There is no such company. */
    COMPANY_UNKNOWN,
    /** The company is suspended (R6). */
    COMPANY_SUSPENDED,
    /** The company is deleted, and can still be restored (R6). */
    COMPANY_DELETED,
    /** The user's own company is suspended (R6). */
    OWN_COMPANY_SUSPENDED,
    /** The user's own company is deleted, and can still be restored (R6). */
    OWN_COMPANY_DELETED,
    /** The catalogue has no such permission, or no such kind of resource for it. */
    PERMISSION_UNKNOWN,
    /** The permission does not exist for companies of this type, or without the mark. */
    NOT_FOR_THIS_COMPANY,
    /** The company is not entitled to it (R3). */
    NOT_ENTITLED,
    /** It was given before the company lost and regained the entitlement (R3). */
    GIVEN_BEFORE_ENTITLEMENT,
    /** Nobody gave it to the user. */
    NOT_GIVEN,
    /** It has no effect without others that it requires (R15). */
    REQUIREMENT_MISSING,
    /** The user's seat caps it (R21). */
    SEAT_CAPS,
    /** It needs another seat than the user's (R25). */
    SEAT_MISSING,
    /** The company is not on the user's list of customers (R18). */
    OUT_OF_SCOPE,
    /** The role that the company granted to its partner has lapsed (R33). */
    GRANT_LAPSED,
    /** The role is no longer granted, or was granted anew since (R30). */
    GRANT_ENDED,
    /** The user's company is no longer the company's partner of record (R34). */
    NOT_PARTNER_OF_RECORD
  }

  /** Who can do something about it. */
  public enum Mender {
    /** Nobody: it does not exist. */
    NOBODY,
    /** The operator of the portal. */
    OPERATOR,
    /** An administrator of the company named. */
    COMPANY_ADMINISTRATOR,
    /** Somebody who decides for the company named: authorises its partner. */
    DECISION_MAKER
  }

  static Missing of(Reason reason, @Nullable CompanyId company, Mender mender) {
    return new Missing(reason, company, List.of(), mender);
  }
}
