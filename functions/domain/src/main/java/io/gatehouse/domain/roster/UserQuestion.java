package io.gatehouse.domain.roster;

import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.UserStatus;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a company's users are wanted, and in which order. Whatever is null is not asked for.
 *
 * @param startsWith only whose last name begins so; goes with {@link UserSort#NAME}
 * @param search only whose last name, first name or address begins so: first those found by last
 *     name, then by first name, then by address, each in that order
 * @param status {@link UserStatus#DELETED} shows those who can be restored; nobody else sees them
 * @param permission given by a tick or a role, or included in what is
 */
public record UserQuestion(
    @Nullable String startsWith,
    @Nullable String search,
    @Nullable UserStatus status,
    @Nullable PermissionId permission,
    @Nullable RoleId role,
    @Nullable SeatTypeId seat,
    UserSort sort) {

  public UserQuestion {
    if (status == UserStatus.ERASED) {
      throw new IllegalArgumentException("who is erased is in no list");
    }
  }

  boolean isAboutDeleted() {
    return status == UserStatus.DELETED;
  }

  /** The same text for the same question, and for no other. */
  String binding() {
    return Stream.of(startsWith, search, status, permission, role, seat, sort)
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining("\n"));
  }
}
