package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.CustomerScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Customers}: for which customers a user's permissions are to hold (R18). */
public record CustomersInput(
    @Nullable String kind,
    @Nullable List<@Nullable String> add,
    @Nullable List<@Nullable String> remove) {
  /** As it is, where nothing is said. */
  static CustomerChoice orNone(@Nullable CustomersInput input, Validation validation) {
    return input == null ? CustomerChoice.NONE : input.read(validation);
  }

  public CustomerChoice read(Validation validation) {
    CustomerScope.Kind wanted = validation.optional("/kind", kind, CustomersInput::kind);
    List<CompanyId> added = companies("/add", add, validation);
    List<CompanyId> removed = companies("/remove", remove, validation);
    if (added.size() + removed.size() > CustomerChoice.MOST) {
      validation.error("/add", "must be at most " + CustomerChoice.MOST + " with those to remove");
    }
    for (int index = 0; index < removed.size(); index++) {
      if (added.contains(removed.get(index))) {
        validation.error("/remove/" + index, "cannot be added and removed at once");
      }
    }
    return wanted == null
        ? CustomerChoice.change(added, removed)
        : new CustomerChoice(wanted, added, removed);
  }

  private static List<CompanyId> companies(
      String field, @Nullable List<@Nullable String> ids, Validation validation) {
    List<CompanyId> read = new ArrayList<>();
    List<@Nullable String> given = ids == null ? List.of() : ids;
    if (given.size() > CustomerChoice.MOST) {
      validation.error(field, "must have at most " + CustomerChoice.MOST + " entries");
      return read;
    }
    for (int index = 0; index < given.size(); index++) {
      CompanyId id = validation.required(field + "/" + index, given.get(index), CompanyId::new);
      if (id != null) {
        read.add(id);
      }
    }
    return read;
  }

  private static CustomerScope.Kind kind(String text) {
    return switch (text) {
      case "ALL" -> CustomerScope.Kind.ALL;
      case "CHOSEN" -> CustomerScope.Kind.CHOSEN;
      // None is what follows from holding nothing over customers; nobody chooses it.
      default -> throw new IllegalArgumentException("must be one of ALL, CHOSEN");
    };
  }
}
