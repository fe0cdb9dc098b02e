package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a catalogue while it is read. */
final class Faults {
  private final List<Fault> all = new ArrayList<>();

  void add(String pointer, String reason) {
    all.add(new Fault(pointer, reason));
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new InvalidCatalogueException(all);
    }
  }

  /** Reads a value; what its type does not accept is a fault and null. */
  <T> @Nullable T read(String at, String text, Function<String, T> type) {
    try {
      return type.apply(text);
    } catch (IllegalArgumentException fault) {
      add(at, String.valueOf(fault.getMessage()));
      return null;
    }
  }

  /** Reads each of a list with its pointer; an id that comes twice is a fault. */
  <T> void each(String at, List<T> list, Function<T, String> id, BiConsumer<String, T> read) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < list.size(); index++) {
      String place = at + "/" + index;
      T one = list.get(index);
      if (!seen.add(id.apply(one))) {
        add(place + "/id", "'" + id.apply(one) + "' comes twice");
        continue;
      }
      try {
        read.accept(place, one);
      } catch (IllegalArgumentException fault) {
        add(place + "/id", String.valueOf(fault.getMessage()));
      }
    }
  }

  /** A text in each language, neither more nor fewer. */
  Labels labels(String at, Map<String, String> texts) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String text = texts.get(language.code());
      if (text == null || text.isBlank()) {
        add(at + "/" + language.code(), "has no text in '" + language.code() + "'");
      } else {
        labels.put(language, text);
      }
    }
    for (String code : texts.keySet()) {
      if (read(at + "/" + code, code, Language::of) == null) {
        return new Labels(labels);
      }
    }
    return new Labels(labels);
  }

  Set<CompanyType> companyTypes(String at, List<String> written) {
    Set<CompanyType> types = EnumSet.noneOf(CompanyType.class);
    for (int index = 0; index < written.size(); index++) {
      CompanyType type = companyType(at + "/" + index, written.get(index));
      if (type != null) {
        types.add(type);
      }
    }
    if (written.isEmpty()) {
      add(at, "must name a type of company");
    }
    return types;
  }

  @Nullable CompanyType companyType(String at, String written) {
    for (CompanyType type : CompanyType.values()) {
      if (type.name().equals(written)) {
        return type;
      }
    }
    add(at, "there is no type of company '" + written + "'");
    return null;
  }

  /** Those that exist; every other one is a fault. */
  Set<PermissionId> known(String at, List<String> written, Set<PermissionId> permissions) {
    Set<PermissionId> ids = new LinkedHashSet<>();
    for (int index = 0; index < written.size(); index++) {
      ids.addAll(known(at + "/" + index, written.get(index), permissions));
    }
    return ids;
  }

  /** The one if it exists, and nothing otherwise. */
  Set<PermissionId> known(String at, String written, Set<PermissionId> permissions) {
    for (PermissionId id : permissions) {
      if (id.value().equals(written)) {
        return Set.of(id);
      }
    }
    add(at, "there is no permission '" + written + "'");
    return Set.of();
  }
}
