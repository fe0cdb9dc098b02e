package io.gatehouse.bench.cedar;

import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import io.gatehouse.domain.catalogue.CatalogueSource.Permission;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a catalogue's file says, with the questions policies are made from. */
final class Source {
  private final CatalogueSource file;
  private final Map<String, Permission> permissions;

  Source(CatalogueSource file) {
    this.file = file;
    permissions =
        file.permissions().stream().collect(Collectors.toMap(Permission::id, Function.identity()));
  }

  List<Permission> permissions() {
    return file.permissions();
  }

  Permission permission(String id) {
    return permissions.get(id);
  }

  /** Every permission that brings this one with it, itself among them. */
  List<String> bringing(String id) {
    return file.permissions().stream()
        .map(Permission::id)
        .filter(other -> brought(List.of(other)).contains(id))
        .toList();
  }

  /** These and all they include, and what that includes in turn. */
  private Set<String> brought(List<String> ids) {
    Set<String> all = new HashSet<>(ids);
    for (String id : ids) {
      all.addAll(brought(permission(id).includes()));
    }
    return all;
  }

  /** Whether a role that holds these holds that one, too. */
  boolean holds(Content content, String id) {
    return brought(content.permissions()).contains(id);
  }

  List<CatalogueSource.Role> roles() {
    return file.roles();
  }

  CatalogueSource.Role delegatedRole() {
    return file.roles().stream()
        .filter(role -> role.id().equals(file.delegatedRole()))
        .findFirst()
        .orElseThrow();
  }

  /** The seats that let nobody do more than see. */
  List<String> cappingSeats() {
    return file.seatTypes().stream()
        .filter(seat -> "view".equals(seat.cap()))
        .map(CatalogueSource.SeatType::id)
        .toList();
  }

  /** The kinds of which that permission is. */
  List<String> kindsOf(String permission) {
    return file.resourceKinds().stream()
        .filter(kind -> kind.permission().equals(permission))
        .map(CatalogueSource.ResourceKind::id)
        .toList();
  }
}
