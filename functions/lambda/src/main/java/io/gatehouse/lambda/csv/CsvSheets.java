package io.gatehouse.lambda.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.gatehouse.domain.importing.Sheet;
import io.gatehouse.domain.importing.Sheets;
import io.gatehouse.domain.importing.UnreadableSheetException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link Sheets} as CSV. Read: UTF-8 with or without byte order mark, with commas, semicolons (as
 * Excel writes in French and Danish) or tabs between cells, quoted or not, lines ended in any way.
 * Written: commas, CRLF, and for people a byte order mark, without which Excel takes UTF-8 for
 * something else.
 */
@Singleton
final class CsvSheets implements Sheets {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public Sheet read(byte[] file, int rows) {
    String text = Decoding.text(file);
    List<String> header = null;
    List<Sheet.Row> read = new ArrayList<>();
    int line = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(Separator.of(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        line = Math.toIntExact(row.getStartingLineNumber());
        if (header == null) {
          header = row.getFields();
        } else if (!row.getFields().stream().allMatch(String::isBlank)) {
          read.add(new Sheet.Row(line, row.getFields()));
        }
        if (read.size() > rows) {
          break;
        }
      }
    } catch (CsvParseException fault) {
      throw new UnreadableSheetException(line + 1, "cannot be read as CSV from this line on");
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory", impossible);
    }
    if (header == null) {
      throw new UnreadableSheetException(0, "is empty");
    }
    return new Sheet(header, read);
  }

  @Override
  public byte[] write(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(header);
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory", impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] writeForPeople(List<String> header, List<List<String>> rows) {
    List<List<String>> harmless =
        rows.stream().map(row -> row.stream().map(Formulas::defused).toList()).toList();
    String text = new String(write(header, harmless), StandardCharsets.UTF_8);
    return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
  }
}
