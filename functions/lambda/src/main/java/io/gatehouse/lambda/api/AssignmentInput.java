package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.refusal.Validation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody is to be given, and what is to be taken: the schema {@code ChangePermissions}. */
public record AssignmentInput(
    @Nullable SelectionInput give,
    @Nullable SelectionInput take,
    @Nullable String template,
    @Nullable Boolean selectAll,
    @Nullable Boolean withRequired,
    @Nullable Boolean withDependents) {
  /** Reads what it can and notes every fault. */
  public Assignment read(Validation validation, Catalogue catalogue) {
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    Selection given = SelectionInput.read(give, "/give", ids);
    Selection taken = SelectionInput.read(take, "/take", ids);
    String used = ids.template("/template", template);
    refuseBoth(validation, "/take/permissions", given.permissions(), taken.permissions());
    refuseBoth(validation, "/take/roles", given.roles(), taken.roles());
    refuseBoth(validation, "/take/resources", given.resources(), taken.resources());
    return new Assignment(
        given,
        taken,
        used,
        Boolean.TRUE.equals(selectAll),
        Boolean.TRUE.equals(withRequired),
        Boolean.TRUE.equals(withDependents));
  }

  private static void refuseBoth(
      Validation validation, String field, Collection<?> given, Collection<?> taken) {
    taken.stream()
        .filter(given::contains)
        .map(String::valueOf)
        .sorted()
        .forEach(id -> validation.error(field, "cannot be given and taken at once: " + id));
  }
}
