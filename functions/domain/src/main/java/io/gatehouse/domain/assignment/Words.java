package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Labels;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.user.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How refusals name what they are about: by id, and by label in every language (R15). */
final class Words {
  private final Catalogue catalogue;

  Words(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Named> of(PermissionSet permissions) {
    return catalogue.ids(permissions).stream().map(this::of).toList();
  }

  Named of(PermissionId id) {
    return new Named(id.value(), texts(catalogue.get(id).label()));
  }

  Named of(RoleId id) {
    return new Named(id.value(), texts(catalogue.role(id).orElseThrow().label()));
  }

  Named of(SeatTypeId id) {
    return catalogue
        .seatType(id)
        .map(SeatType::named)
        .orElseGet(() -> new Named(id.value(), Map.of()));
  }

  /** A single resource is known to its keeper only; what can be said is of which kind it is. */
  Named of(ResourceId id) {
    return new Named(id.toString(), texts(catalogue.resourceKind(id.kind()).orElseThrow().label()));
  }

  Named ofTemplate(String id) {
    return new Named(id, texts(catalogue.template(id).orElseThrow().label()));
  }

  private static Map<String, String> texts(Labels labels) {
    return Arrays.stream(Language.values()).collect(Collectors.toMap(Language::code, labels::in));
  }
}
