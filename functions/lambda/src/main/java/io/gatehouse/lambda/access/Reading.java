package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Validation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields that our own questions have in common, and notes every fault. */
final class Reading {
  private final Access access;
  private final Validation validation = new Validation();

  Reading(Access access) {
    this.access = access;
  }

  Validation validation() {
    return validation;
  }

  @Nullable UserId user(@Nullable String id) {
    return validation.optional("/userId", id, UserId::new);
  }

  @Nullable CompanyId company(@Nullable String id) {
    return validation.required("/companyId", id, CompanyId::new);
  }

  @Nullable PermissionId permission(@Nullable String id, boolean required) {
    return required
        ? validation.required("/permission", id, this::known)
        : validation.optional("/permission", id, this::known);
  }

  private PermissionId known(String id) {
    return access.catalogue().get(new PermissionId(id)).id();
  }

  /** One thing; there is one permission for those of its kind, and only that can be asked about. */
  @Nullable ResourceId resource(
      @Nullable ResourceInput resource, @Nullable PermissionId permission) {
    ResourceId thing = resource == null ? null : resource.read(access, validation.at("/resource"));
    if (thing != null && permission != null) {
      access
          .catalogue()
          .resourceKind(thing.kind())
          .filter(kind -> !kind.permission().equals(permission))
          .ifPresent(
              kind ->
                  validation.error(
                      "/permission",
                      "must be " + kind.permission().value() + " for a resource of this kind"));
    }
    return thing;
  }

  @Nullable Instant at(@Nullable String moment) {
    return validation.optional("/at", moment, Reading::moment);
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notOne) {
      throw new IllegalArgumentException("must be a moment such as 2026-11-22T12:00:00Z", notOne);
    }
  }

  int limit(@Nullable Integer limit) {
    int wanted = limit == null ? PageRequest.DEFAULT : limit;
    if (wanted < 1 || wanted > PageRequest.MAXIMUM) {
      validation.error("/limit", "must be between 1 and " + PageRequest.MAXIMUM);
    }
    return wanted;
  }

  /** Ends the reading; what was required is there from here on. */
  <T> T finished(@Nullable T required) {
    validation.finish();
    return Objects.requireNonNull(required);
  }
}
