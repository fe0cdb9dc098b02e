package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * That somebody stands in a list. Entries follow from a user alone or from a membership alone, and
 * are written with it: so they are never of two minds about one of them.
 *
 * @param slot names the entry among those of the user in the company; a change of status, name or
 *     seat moves the entry of that slot from one list or place to another
 */
public record RosterEntry(CompanyId company, UserId user, String slot, Facet facet, Place place) {
  /** As many seconds as four digits of a year have, so that later is less and of one length. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private static final long LAST_NANO = 999_999_999;

  /** Where a user stands at home: while they are there, or can be restored. */
  public static List<RosterEntry> of(User user) {
    if (user.status() == UserStatus.ERASED) {
      return List.of();
    }
    boolean deleted = user.status() == UserStatus.DELETED;
    List<RosterEntry> entries = new ArrayList<>();
    entries.add(entry(user, "STATUS", Facet.of(user.status()), byLastName(user.name(), user.id())));
    entries.add(
        entry(
            user,
            "FIRST-NAME",
            deleted ? Facet.DELETED_FIRST_NAMES : Facet.FIRST_NAMES,
            byFirstName(user.name(), user.id())));
    entries.add(entry(user, "EMAIL", deleted ? Facet.DELETED_EMAILS : Facet.EMAILS, byEmail(user)));
    entries.add(
        entry(user, "NEWEST", deleted ? Facet.DELETED_NEWEST : Facet.NEWEST, byNewest(user)));
    return List.copyOf(entries);
  }

  /** Where somebody stands by what a company gave them, if it lists them. */
  public static List<RosterEntry> of(Membership membership) {
    if (!membership.isListed()) {
      return List.of();
    }
    Place place = byLastName(membership.name(), membership.user());
    List<RosterEntry> entries = new ArrayList<>();
    if (membership.standing() == null) {
      entries.add(entry(membership, "GUEST", Facet.GUESTS, place));
      entries.add(
          entry(
              membership,
              "GUEST-FIRST-NAME",
              Facet.FIRST_NAMES,
              byFirstName(membership.name(), membership.user())));
    }
    SeatTypeId seat = membership.seatType();
    if (seat != null) {
      entries.add(entry(membership, "SEAT", Facet.of(seat), place));
    }
    for (PermissionId permission : membership.grants().permissionIds()) {
      entries.add(entry(membership, "PERMISSION#" + permission, Facet.of(permission), place));
    }
    for (RoleId role : membership.grants().roles().keySet()) {
      entries.add(entry(membership, "ROLE#" + role, Facet.of(role), place));
    }
    membership
        .groups()
        .forEach(
            (role, round) ->
                entries.add(entry(membership, "GROUP#" + role, Facet.ofGroup(role, round), place)));
    return List.copyOf(entries);
  }

  static Place byLastName(PersonName name, UserId user) {
    return Place.of(name.sortKey(), user);
  }

  static Place byFirstName(PersonName name, UserId user) {
    return Place.of(firstNameFirst(name), user);
  }

  static Place byEmail(User user) {
    return Place.of(user.email().key(), user.id());
  }

  static Place byNewest(User user) {
    Instant made = user.createdAt();
    return Place.of(
        String.format(
            Locale.ROOT,
            "%012d%09d",
            LAST_SECOND - made.getEpochSecond(),
            LAST_NANO - made.getNano()),
        user.id());
  }

  static String firstNameFirst(PersonName name) {
    return Text.sortKey(name.first() + " " + name.last());
  }

  private static RosterEntry entry(User user, String slot, Facet facet, Place place) {
    return new RosterEntry(user.home(), user.id(), slot, facet, place);
  }

  private static RosterEntry entry(Membership membership, String slot, Facet facet, Place place) {
    return new RosterEntry(membership.company(), membership.user(), slot, facet, place);
  }
}
