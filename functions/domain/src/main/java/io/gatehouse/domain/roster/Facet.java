package io.gatehouse.domain.roster;

import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.UserStatus;

/**
 * One list of a company's users.
 *
 * @param value of those that are many of a kind, which one; empty for the others
 */
public record Facet(Kind kind, String value) {
  /** Everybody the company lists, by last name. */
  public static final Facet NAMES = new Facet(Kind.NAMES, "");

  /** The same by first name. */
  public static final Facet FIRST_NAMES = new Facet(Kind.FIRST_NAMES, "");

  /** The company's own users by address. */
  public static final Facet EMAILS = new Facet(Kind.EMAILS, "");

  /** The company's own users, newest first. */
  public static final Facet NEWEST = new Facet(Kind.NEWEST, "");

  /** Users of other companies, by last name. */
  public static final Facet GUESTS = new Facet(Kind.GUESTS, "");

  /** The company's own users who can be restored, by first name. */
  public static final Facet DELETED_FIRST_NAMES = new Facet(Kind.DELETED_FIRST_NAMES, "");

  /** The same by address. */
  public static final Facet DELETED_EMAILS = new Facet(Kind.DELETED_EMAILS, "");

  /** The same, newest first. */
  public static final Facet DELETED_NEWEST = new Facet(Kind.DELETED_NEWEST, "");

  /** The names are stored, and stay. */
  public enum Kind {
    NAMES,
    FIRST_NAMES,
    EMAILS,
    NEWEST,
    GUESTS,
    STATUS,
    SEAT,
    PERMISSION,
    ROLE,
    DELETED_FIRST_NAMES,
    DELETED_EMAILS,
    DELETED_NEWEST,
    GROUP
  }

  /** The company's own users of that status, by last name. */
  public static Facet of(UserStatus status) {
    return new Facet(Kind.STATUS, status.name());
  }

  /** Whoever has that seat, by last name. */
  public static Facet of(SeatTypeId seat) {
    return new Facet(Kind.SEAT, seat.value());
  }

  /** Whoever that permission is ticked for, by last name. */
  public static Facet of(PermissionId permission) {
    return new Facet(Kind.PERMISSION, permission.value());
  }

  /** Whoever has that role, by last name. */
  public static Facet of(RoleId role) {
    return new Facet(Kind.ROLE, role.value());
  }

  /** Whoever is in the group of that role, of that round of its grant, by last name (R28). */
  public static Facet ofGroup(RoleId role, long round) {
    return new Facet(Kind.GROUP, role + "@" + round);
  }
}
