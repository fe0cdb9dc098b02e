package io.gatehouse.lambda.api;

import io.gatehouse.domain.permission.ResourceId;
import org.jspecify.annotations.Nullable;

/** The schema {@code Resource}: one thing of a company, as its keeper calls it. */
public record ResourceJson(@Nullable String kind, @Nullable String name) {
  public static ResourceJson of(ResourceId id) {
    return new ResourceJson(id.kind(), id.name());
  }

  ResourceId read() {
    return new ResourceId(kind == null ? "" : kind, name == null ? "" : name);
  }
}
