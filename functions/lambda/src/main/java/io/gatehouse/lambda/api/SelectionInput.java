package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Selection}: what is to be given or taken. */
public record SelectionInput(
    @Nullable List<@Nullable String> permissions,
    @Nullable List<@Nullable String> roles,
    @Nullable List<@Nullable ResourceJson> resources) {
  /** Nothing, where there is none. */
  public static Selection read(@Nullable SelectionInput input, String field, CatalogueIds ids) {
    return input == null
        ? Selection.NOTHING
        : ids.selection(field, input.permissions, input.roles, input.resources);
  }
}
