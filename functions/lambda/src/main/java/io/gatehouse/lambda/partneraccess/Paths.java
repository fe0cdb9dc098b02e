package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what the inputs of this function have in common. */
final class Paths {
  private Paths() {}

  /** What is no id of a role names no group. */
  static GroupId group(@Nullable String customerId, @Nullable String roleId) {
    try {
      return new GroupId(Ids.company(customerId), new RoleId(roleId == null ? "" : roleId));
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new Refusal.NotFound("group"));
    }
  }

  /** A time that has to be there. */
  static Instant until(@Nullable String text) {
    Validation validation = new Validation();
    Instant until = validation.required("/until", text, Paths::instant);
    validation.finish();
    return until == null ? Instant.EPOCH : until;
  }

  static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException notATime) {
      throw new IllegalArgumentException("must be a time such as 2027-01-31T00:00:00Z", notATime);
    }
  }
}
