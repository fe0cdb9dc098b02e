package io.gatehouse.domain.importing;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a person of a line (R8, R10, R11), or tells everything that is wrong with it. */
final class LineReader {
  private static final Pattern BETWEEN_IDS = Pattern.compile("[\\s,;|]+");
  private static final Set<String> YES = Set.of("yes", "true", "1", "y", "oui", "o", "ja", "j");
  private static final Set<String> NO = Set.of("no", "false", "0", "n", "non", "nej");

  private final Catalogue catalogue;

  LineReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a line.
   *
   * @throws Refused with {@link Refusal.InvalidRequest}; the field of each fault is a column,
   *     behind a slash
   */
  NewPerson read(Columns columns, Sheet.Row row) {
    Validation validation = new Validation();
    Cells cells = new Cells(columns, row, validation);
    if (columns.isBeyond(row)) {
      validation.error("/", "has more cells than there are columns");
    }
    String first = cells.required(Column.FIRST_NAME, PersonName::part);
    String last = cells.required(Column.LAST_NAME, PersonName::part);
    EmailAddress email = cells.required(Column.EMAIL, EmailAddress::new);
    PhoneNumber phone = cells.optional(Column.PHONE, PhoneNumber::new);
    Language language =
        cells.required(Column.LANGUAGE, text -> Language.of(text.toLowerCase(Locale.ROOT)));
    Set<PermissionId> permissions =
        cells.optional(Column.PERMISSIONS, text -> ids(text, this::permission));
    Set<RoleId> roles = cells.optional(Column.ROLES, text -> ids(text, this::role));
    String template = cells.optional(Column.TEMPLATE, this::template);
    CustomerChoice customers = cells.optional(Column.CUSTOMERS, LineReader::customers);
    Boolean invite = cells.optional(Column.SEND_INVITATION, LineReader::answer);
    SeatTypeId seat = cells.optional(Column.SEAT, this::seat);
    validation.finish();
    Selection give =
        new Selection(
            permissions == null ? Set.of() : permissions,
            roles == null ? Set.of() : roles,
            Set.of());
    return new NewPerson(
        new PersonName(Objects.requireNonNull(first), Objects.requireNonNull(last)),
        Objects.requireNonNull(email),
        phone,
        Objects.requireNonNull(language),
        new Assignment(give, Selection.NOTHING, template, false, false, false),
        seat,
        customers == null ? CustomerChoice.NONE : customers,
        invite == null || invite);
  }

  private record Cells(Columns columns, Sheet.Row row, Validation validation) {
    <T> @Nullable T required(Column column, Function<String, T> type) {
      return validation.required("/" + column.heading(), columns.cell(column, row), type);
    }

    <T> @Nullable T optional(Column column, Function<String, T> type) {
      return validation.optional("/" + column.heading(), columns.cell(column, row), type);
    }
  }

  private static <T> Set<T> ids(String text, Function<String, T> one) {
    return List.of(BETWEEN_IDS.split(text)).stream()
        .filter(id -> !id.isEmpty())
        .map(one)
        .collect(Collectors.toSet());
  }

  private PermissionId permission(String text) {
    return catalogue.get(new PermissionId(text)).id();
  }

  private RoleId role(String text) {
    RoleId id = new RoleId(text);
    if (catalogue.role(id).isEmpty()) {
      throw new IllegalArgumentException("is not a role of this portal: " + id);
    }
    return id;
  }

  private String template(String text) {
    if (catalogue.template(text).isEmpty()) {
      throw new IllegalArgumentException("is not a template of this portal");
    }
    return text;
  }

  private SeatTypeId seat(String text) {
    SeatTypeId id = new SeatTypeId(text.toLowerCase(Locale.ROOT));
    if (catalogue.seatType(id).isEmpty()) {
      throw new IllegalArgumentException("is not a seat type of this portal: " + id);
    }
    return id;
  }

  /** Nothing said is what follows from the permissions; a list is made in the console. */
  private static CustomerChoice customers(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "all" -> CustomerChoice.all();
      case "none" -> new CustomerChoice(CustomerScope.Kind.CHOSEN, List.of(), List.of());
      default -> throw new IllegalArgumentException("must be all, none or empty");
    };
  }

  private static boolean answer(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new IllegalArgumentException("must be yes, no or empty");
    }
    return YES.contains(word);
  }
}
