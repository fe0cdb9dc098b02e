package io.gatehouse.domain.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the things with which somebody can act in the account of a company that is not their own.
 *
 * @param id of the permission, role, seat type or single resource; null where there is only one
 * @param since null where it is not known by itself
 * @param until null if it has no end of its own
 */
public record Means(
    Kind kind, @Nullable String id, @Nullable Instant since, @Nullable Instant until) {
  /** What it is. The names are published. */
  public enum Kind {
    /** Ticked by the company (R9). */
    PERMISSION,
    /** Given by the company, as a contact of it with a role (R32). */
    ROLE,
    /** One thing of the company's (R17). */
    RESOURCE,
    /** A seat in the company (R21). */
    SEAT,
    /** As member of their own company's group for a role the company granted (R28). */
    GROUP,
    /** As the company's delegated account administrator (R35). */
    DELEGATED,
    /** By a permission over customers that their own company gave them (R18). */
    CUSTOMERS,
    /** As customer manager of their own company (R20). */
    CUSTOMER_MANAGER;

    /** Whether the company itself gave it, and can end it; the others their own company ends. */
    public boolean isGift() {
      return this != CUSTOMERS && this != CUSTOMER_MANAGER;
    }
  }

  static Means of(Kind kind, @Nullable Object id) {
    return new Means(kind, id == null ? null : id.toString(), null, null);
  }
}
