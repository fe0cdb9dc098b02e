package io.gatehouse.domain.personal;

import io.gatehouse.domain.id.CompanyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an export got.
 *
 * @param company of memberships, the last one given; of mails and events, the one whose list is
 *     read. Null for the start, which is the person's own company
 * @param behind of mails, the token of the next page; of events, the last one given of that log;
 *     null for the start
 */
record Place(Section section, @Nullable CompanyId company, @Nullable String behind) {
  /** What comes one behind the other. */
  enum Section {
    PERSON,
    MEMBERSHIPS,
    MAILS,
    EVENTS
  }

  static final Place START = new Place(Section.PERSON, null, null);

  static Place of(String text) {
    List<String> parts = List.of(text.split("\n", -1));
    return new Place(
        Section.valueOf(parts.get(0)),
        parts.get(1).isEmpty() ? null : new CompanyId(parts.get(1)),
        parts.get(2).isEmpty() ? null : parts.get(2));
  }

  String text() {
    return section
        + "\n"
        + (company == null ? "" : company.value())
        + "\n"
        + (behind == null ? "" : behind);
  }
}
