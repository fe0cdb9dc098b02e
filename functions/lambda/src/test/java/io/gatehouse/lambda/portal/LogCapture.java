package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is written to standard output, which is the log. Tests that use it must lock {@link
 * org.junit.jupiter.api.parallel.Resources#SYSTEM_OUT}.
 */
public final class LogCapture implements AutoCloseable {
  private static final ObjectMapper STRICT =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private final PrintStream before = System.out;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public LogCapture() {
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  public String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Every line, each one JSON object that names nothing twice. */
  public List<JsonNode> lines() {
    return text().lines().map(LogCapture::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return STRICT.readTree(line);
    } catch (IOException notJson) {
      throw new UncheckedIOException(line, notJson);
    }
  }

  @Override
  public void close() {
    System.setOut(before);
  }
}
