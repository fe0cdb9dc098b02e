package io.gatehouse.local;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Level;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.lambda.catalogue.CatalogueFile;
import io.gatehouse.lambda.catalogue.UnusableCatalogueException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each role may do, as a table for people (section 4): {@code make matrix}.
 *
 * <p>A row is what its permissions are about: {@code offers} for {@code offers.view} and {@code
 * offers.manage}. A column is a role in a type of company. The cell is x if the role holds a
 * permission of the row that is of level MANAGE there, v if it only holds one of level VIEW, and -
 * if none.
 */
public final class RoleMatrix {
  /** In the order of section 4; the operator, of whom it does not speak, comes last. */
  private static final List<CompanyType> TYPES =
      List.of(
          CompanyType.PARTNER,
          CompanyType.SUB_PARTNER,
          CompanyType.CUSTOMER,
          CompanyType.AFFILIATE,
          CompanyType.OPERATOR);

  private final Catalogue catalogue;
  private final List<Column> columns;

  RoleMatrix(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.columns =
        TYPES.stream()
            .flatMap(
                type ->
                    catalogue.roles().stream()
                        .filter(role -> role.existsFor(type))
                        .map(role -> new Column(type, role.id())))
            .toList();
  }

  /** A role in a type of company in which it exists. */
  record Column(CompanyType type, RoleId role) {}

  /** Prints the matrix of the file named, or of the catalogue that comes along. */
  public static void main(String[] arguments) {
    try {
      Catalogue catalogue =
          arguments.length == 0
              ? CatalogueFile.standard()
              : CatalogueFile.read(Path.of(arguments[0]));
      System.out.print(new RoleMatrix(catalogue).text());
    } catch (UnusableCatalogueException unusable) {
      System.err.println(unusable.getMessage());
      System.exit(1);
    }
  }

  List<Column> columns() {
    return columns;
  }

  /** What some role may do something about, in the order of the file. */
  List<String> rows() {
    return catalogue.permissions().stream()
        .map(permission -> subject(permission.id()))
        .distinct()
        .filter(row -> columns.stream().anyMatch(column -> !cell(row, column).equals("-")))
        .toList();
  }

  String cell(String row, Column column) {
    List<Level> levels =
        catalogue.ids(catalogue.role(column.role(), column.type())).stream()
            .filter(id -> subject(id).equals(row))
            .map(id -> catalogue.get(id).level())
            .toList();
    if (levels.contains(Level.MANAGE)) {
      return "x";
    }
    return levels.isEmpty() ? "-" : "v";
  }

  String text() {
    int letters = letters();
    List<String> lines = new ArrayList<>();
    lines.add(line("", letters, column -> isFirst(column) ? initials(column.type()) : ""));
    lines.add(line("", letters, column -> cut(column.role(), letters)));
    rows().forEach(row -> lines.add(line(row, letters, column -> cell(row, column))));
    lines.add("");
    lines.add("x manages, v only sees, - neither");
    lines.add(legend(TYPES, type -> initials(type) + " " + type));
    lines.add(legend(catalogue.roles(), role -> cut(role.id(), letters) + " " + role.id()));
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private String line(String head, int width, Function<Column, String> cell) {
    int longest = rows().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder line = new StringBuilder(head).repeat(' ', longest - head.length());
    for (Column column : columns) {
      String text = cell.apply(column);
      line.append(isFirst(column) ? "   " : " ").append(text).repeat(' ', width - text.length());
    }
    return line.toString();
  }

  /** Whether its type of company begins with it; types stand apart. */
  private boolean isFirst(Column column) {
    return columns.stream()
        .filter(other -> other.type() == column.type())
        .limit(1)
        .toList()
        .contains(column);
  }

  private static <T> String legend(List<T> entries, Function<T, String> text) {
    return entries.stream().map(text).collect(Collectors.joining(", "));
  }

  /** What a permission is about: its id up to the last point. */
  private static String subject(PermissionId id) {
    return id.value().substring(0, id.value().lastIndexOf('.'));
  }

  private static String initials(CompanyType type) {
    return Stream.of(type.name().split("_", -1))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** How many first letters tell all roles apart, four at least. */
  private int letters() {
    return IntStream.iterate(4, length -> length + 1)
        .filter(
            length ->
                catalogue.roles().stream().map(role -> cut(role.id(), length)).distinct().count()
                    == catalogue.roles().size())
        .findFirst()
        .orElseThrow();
  }

  private static String cut(RoleId id, int length) {
    return id.value().substring(0, Math.min(length, id.value().length()));
  }
}
