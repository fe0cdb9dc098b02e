package io.gatehouse.domain.personal;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an export got.
 *
 * @param company of memberships, the last one given; of events, the one whose log is read. Null for
 *     the start, which is the person's own company
 * @param event the last one given of that log; null for none yet
 */
record Place(Section section, @Nullable CompanyId company, @Nullable EventId event) {
  /** What comes one behind the other. */
  enum Section {
    PERSON,
    MEMBERSHIPS,
    EVENTS
  }

  static final Place START = new Place(Section.PERSON, null, null);

  static Place of(String text) {
    List<String> parts = List.of(text.split("\n", -1));
    return new Place(
        Section.valueOf(parts.get(0)),
        parts.get(1).isEmpty() ? null : new CompanyId(parts.get(1)),
        parts.get(2).isEmpty() ? null : new EventId(parts.get(2)));
  }

  String text() {
    return section
        + "\n"
        + (company == null ? "" : company.value())
        + "\n"
        + (event == null ? "" : event.value());
  }
}
