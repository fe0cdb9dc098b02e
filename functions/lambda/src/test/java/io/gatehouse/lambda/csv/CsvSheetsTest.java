package io.gatehouse.lambda.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.importing.Sheet;
import io.gatehouse.domain.importing.UnreadableSheetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them are read, and others are refused in clear words. */
class CsvSheetsTest {
  private final CsvSheets sheets = new CsvSheets();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\nÅse,2\n",
        "a;b\r\nÅse;2\r\n",
        "\uFEFFa;b\r\n\r\nÅse;2",
        "a\tb\nÅse\t2",
        "\"a\",\"b\"\n\"Åse\",2\n,\n"
      })
  void success_commasSemicolonsTabsQuotesAndByteOrderMarks(String file) {
    Sheet sheet = read(file, StandardCharsets.UTF_8);
    assertThat(sheet.header()).containsExactly("a", "b");
    assertThat(sheet.rows()).extracting(Sheet.Row::cells).containsExactly(List.of("Åse", "2"));
  }

  @Test
  void success_linesAreCountedAsAnEditorDoes() {
    Sheet sheet = read("a,b\n\"two\nlines\",x\n\n\ny,\"z;\"\"q\"\"\"\n", StandardCharsets.UTF_8);
    assertThat(sheet.rows())
        .containsExactly(
            new Sheet.Row(2, List.of("two\nlines", "x")),
            new Sheet.Row(6, List.of("y", "z;\"q\"")));
  }

  @Test
  void success_noMoreThanOneRowMoreThanWanted() {
    assertThat(sheets.read(bytes("a\n1\n2\n3\n4\n"), 2).rows()).hasSize(3);
  }

  @Test
  void failure_otherEncodingsAndOtherFiles() {
    for (String charset : List.of("ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252")) {
      assertThatThrownBy(() -> read("navn\nÅse", Charset.forName(charset)))
          .as(charset)
          .isInstanceOf(UnreadableSheetException.class)
          .hasMessageContaining("CSV UTF-8");
    }
    assertThatThrownBy(() -> sheets.read(bytes("PK\u0003\u0004"), 9))
        .hasMessageContaining("is a workbook");
    assertThatThrownBy(() -> sheets.read(new byte[0], 9)).hasMessage("is empty");
  }

  @Test
  void success_formulasAreDefusedForPeople() {
    String file =
        new String(
            sheets.writeForPeople(
                List.of("a"),
                List.of(
                    List.of("=1+1"), List.of("+x"), List.of("-x"), List.of("@x"), List.of("x"))),
            StandardCharsets.UTF_8);
    assertThat(file).isEqualTo("\uFEFFa\r\n'=1+1\r\n'+x\r\n'-x\r\n'@x\r\nx\r\n");
  }

  @Property(tries = 500)
  void success_R8_anyNameComesBack(@ForAll @Size(min = 1, max = 5) List<String> names) {
    List<String> readable =
        names.stream().map(name -> name.replaceAll("[\0\uFEFF\\p{Cs}]", "") + "x").toList();
    Sheet sheet =
        sheets.read(sheets.write(List.of("h"), readable.stream().map(List::of).toList()), 9);
    assertThat(sheet.rows().stream().map(row -> row.cells().getFirst()))
        .containsExactlyElementsOf(readable);
  }

  private Sheet read(String file, Charset charset) {
    return sheets.read(file.getBytes(charset), 100);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
