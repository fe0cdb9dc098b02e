package io.gatehouse.lambda.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever a message holds, a log line is one line and gives it back unchanged: nobody can forge a
 * second line, or make one disappear.
 */
class LogLinesProperties {

  private static final Logger LOG = LoggerFactory.getLogger("io.gatehouse.sample");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property(tries = 300)
  void anyMessageIsOneLineOfJson(@ForAll String message, @ForAll String value) throws Exception {
    String output =
        WrittenLog.of(() -> LOG.atInfo().addKeyValue("field", value).log("{}", message));
    assertThat(output).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("\r");
    JsonNode line = JSON.readTree(output);
    assertThat(line.path("message").asText()).isEqualTo(message);
    assertThat(line.path("field").asText()).isEqualTo(value);
  }

  @Example
  void halfACharacterAndForeignLineEnds() throws Exception {
    anyMessageIsOneLineOfJson("\ud83d", "a\u2028b\u0085c\r\n{\"level\":\"ERROR\"}");
  }
}
