package io.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.lambda.catalogue.CatalogueFile;
import io.gatehouse.local.RoleMatrix.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R19: the roles of the catalogue that comes along are those of section 4, cell by cell. */
class RoleMatrixTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path GOLDEN = RESOURCES.resolve("role-matrix.txt");
  private static final RoleMatrix MATRIX = new RoleMatrix(CatalogueFile.standard());
  private static final Map<String, CompanyType> TYPES =
      Map.of(
          "P", CompanyType.PARTNER,
          "SP", CompanyType.SUB_PARTNER,
          "C", CompanyType.CUSTOMER,
          "A", CompanyType.AFFILIATE);
  private static final Map<String, RoleId> ROLES =
      Map.of(
          "acct", new RoleId("account-manager"),
          "bill", new RoleId("billing-manager"),
          "tech", new RoleId("technical-manager"),
          "subs", new RoleId("subscription-manager"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void success_R19_row(String row, String subject, Map<Column, String> cells) {
    Map<Column, String> actual = new LinkedHashMap<>();
    cells.keySet().forEach(column -> actual.put(column, MATRIX.cell(subject, column)));

    assertThat(cells).hasSize(13);
    assertThat(actual).isEqualTo(cells);
  }

  @Test
  @DisplayName("R19: section 4 has thirteen rows, and there is no further role in its columns")
  void success_R19_whole() throws IOException {
    assertThat(rows()).hasSize(13);
    assertThat(MATRIX.columns())
        .filteredOn(column -> ROLES.containsValue(column.role()))
        .containsExactlyElementsOf(columns());
  }

  @Test
  @DisplayName("What make matrix prints is what was agreed on")
  void goldenFile() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, MATRIX.text());
    }
    assertThat(MATRIX.text())
        .as(
            "If this change is wanted: mvn test -Dtest=RoleMatrixTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true")
        .isEqualTo(Files.readString(GOLDEN));
  }

  static Stream<Arguments> rows() throws IOException {
    List<Column> columns = columns();
    return table().stream()
        .skip(1)
        .map(
            row -> {
              Map<Column, String> cells = new LinkedHashMap<>();
              for (int index = 0; index < columns.size(); index++) {
                cells.put(columns.get(index), row.get(index + 2));
              }
              return Arguments.of(row.get(1), row.get(0), cells);
            });
  }

  /** The columns of section 4: {@code SP·tech} is the technical manager in a sub-partner. */
  private static List<Column> columns() throws IOException {
    return table().getFirst().stream()
        .skip(2)
        .map(heading -> heading.split("·", -1))
        .map(parts -> new Column(TYPES.get(parts[0]), ROLES.get(parts[1])))
        .toList();
  }

  private static List<List<String>> table() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("section-4.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .toList();
  }
}
