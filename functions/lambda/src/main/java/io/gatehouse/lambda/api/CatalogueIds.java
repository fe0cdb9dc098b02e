package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the ids of what the portal's catalogue has; every other one is a fault with its place. */
public final class CatalogueIds {
  /** More than any catalogue has; a list without an end would get an answer without an end. */
  private static final int MOST = 500;

  private final Catalogue catalogue;
  private final Validation validation;

  public CatalogueIds(Catalogue catalogue, Validation validation) {
    this.catalogue = catalogue;
    this.validation = validation;
  }

  public Set<PermissionId> permissions(String field, @Nullable List<@Nullable String> permissions) {
    return all(field, permissions, this::permission);
  }

  /** What is to be given or taken, with lists under these names at {@code field}. */
  public Selection selection(
      String field,
      @Nullable List<@Nullable String> permissions,
      @Nullable List<@Nullable String> roles,
      @Nullable List<@Nullable ResourceJson> resources) {
    return new Selection(
        permissions(field + "/permissions", permissions),
        all(field + "/roles", roles, this::role),
        resources(field + "/resources", resources));
  }

  public Set<ResourceId> resources(String field, @Nullable List<@Nullable ResourceJson> resources) {
    return all(field, resources, this::resource);
  }

  /** One permission, if one is named. */
  public @Nullable PermissionId permission(String field, @Nullable String permission) {
    return validation.optional(field, permission, this::permission);
  }

  /** One role, if one is named. */
  public @Nullable RoleId role(String field, @Nullable String role) {
    return validation.optional(field, role, this::role);
  }

  /** One type of seat, if one is named. */
  public @Nullable SeatTypeId seat(String field, @Nullable String seat) {
    return validation.optional(
        field,
        seat,
        text -> {
          SeatTypeId id = new SeatTypeId(text);
          return known(id, catalogue.seatType(id).isPresent(), "seat type");
        });
  }

  public @Nullable String template(String field, @Nullable String template) {
    return validation.optional(
        field, template, id -> known(id, catalogue.template(id).isPresent(), "template"));
  }

  public Set<String> marks(String field, @Nullable List<@Nullable String> marks) {
    return all(
        field,
        marks,
        id -> known(id, catalogue.marks().stream().anyMatch(mark -> mark.id().equals(id)), "mark"));
  }

  /** Every element of a list, each of which must be there; none if there is no list. */
  public <I, T> Set<T> all(
      String field, @Nullable List<@Nullable I> elements, Function<I, T> type) {
    Set<T> read = new HashSet<>();
    List<@Nullable I> given = elements == null ? List.of() : elements;
    if (given.size() > MOST) {
      validation.error(field, "must have at most " + MOST + " entries");
      return read;
    }
    for (int index = 0; index < given.size(); index++) {
      T one = validation.required(field + "/" + index, given.get(index), type);
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  private PermissionId permission(String text) {
    return catalogue.get(new PermissionId(text)).id();
  }

  private RoleId role(String text) {
    RoleId id = new RoleId(text);
    return known(id, catalogue.role(id).isPresent(), "role");
  }

  private ResourceId resource(ResourceJson json) {
    ResourceId id = json.read();
    return known(id, catalogue.resourceKind(id.kind()).isPresent(), "kind of resource");
  }

  private static <T> T known(T id, boolean isKnown, String what) {
    if (!isKnown) {
      throw new IllegalArgumentException("is not a " + what + " of this portal: " + id);
    }
    return id;
  }
}
