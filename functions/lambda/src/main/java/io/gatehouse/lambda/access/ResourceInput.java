package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Validation;
import org.jspecify.annotations.Nullable;

/** The schema {@code ResourceName}: one thing of a company. */
record ResourceInput(@Nullable String kind, @Nullable String name) {
  /** Null if a fault was noted. */
  @Nullable ResourceId read(Access access, Validation validation) {
    String known =
        validation.required(
            "/kind",
            kind,
            id ->
                access
                    .catalogue()
                    .resourceKind(id)
                    .orElseThrow(
                        () -> new IllegalArgumentException("is not a kind of resource here"))
                    .id());
    return validation.required(
        "/name", name, text -> known == null ? null : new ResourceId(known, text));
  }
}
