package io.gatehouse.lambda.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

@ResourceLock(Resources.SYSTEM_OUT)
class LogLinesTest {

  private static final Logger LOG = LoggerFactory.getLogger("io.gatehouse.sample");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  @BeforeEach
  void withoutWhatOtherTestsLeft() {
    MDC.clear();
  }

  @Test
  void anEventIsOneJsonObjectOnOneLine() throws Exception {
    Instant before = Instant.now().minusSeconds(1);
    JsonNode line = line(() -> LOG.info("User {} created\nin \"{}\"", "usr_1", "Acme"));
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly("timestamp", "level", "logger", "message");
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("logger").asText()).isEqualTo("io.gatehouse.sample");
    assertThat(line.path("message").asText()).isEqualTo("User usr_1 created\nin \"Acme\"");
    assertThat(line.path("timestamp").asText()).endsWith("Z");
    assertThat(Instant.parse(line.path("timestamp").asText())).isAfter(before);
  }

  @Test
  void carriesRequestIdAndNothingElseOfTheContext() throws Exception {
    try (var _ = MDC.putCloseable("AWSRequestId", "request-7");
        var _ = MDC.putCloseable("AWSFunctionName", "users")) {
      JsonNode line = line(() -> LOG.info("answered"));
      assertThat(line.path("requestId").asText()).isEqualTo("request-7");
      assertThat(line.toString()).doesNotContain("users");
    }
  }

  @Test
  void carriesAFailureInTwoFields() throws Exception {
    var cause = new IllegalArgumentException("no such host");
    JsonNode line =
        line(() -> LOG.error("Mail not sent", new IllegalStateException("no route", cause)));
    assertThat(line.path("errorType").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("stackTrace").asText())
        .contains("no route", "no such host", "LogLinesTest.java");
  }

  @Test
  void keyValuePairsAreFieldsOfTheirOwnType() throws Exception {
    JsonNode line =
        line(
            () ->
                LOG.atInfo()
                    .addKeyValue("messageId", "msg_1")
                    .addKeyValue("status", 201)
                    .addKeyValue("counts", Map.of("LAPSED", 2))
                    .log("answered"));
    assertThat(line.path("messageId").asText()).isEqualTo("msg_1");
    assertThat(line.path("status").isInt()).isTrue();
    assertThat(line.path("counts").path("LAPSED").asInt()).isEqualTo(2);
  }

  @Test
  void aPairNamedAsTheLinesOwnFieldIsRenamed() throws Exception {
    try (var _ = MDC.putCloseable("AWSRequestId", "request-7")) {
      JsonNode line = line(() -> LOG.atInfo().addKeyValue("requestId", "other").log("answered"));
      assertThat(line.path("requestId").asText()).isEqualTo("request-7");
      assertThat(line.path("value.requestId").asText()).isEqualTo("other");
    }
  }

  @Test
  void anObjectIsWrittenAsTheTextItGives() throws Exception {
    JsonNode line =
        line(
            () ->
                LOG.atInfo()
                    .addKeyValue("record", new Hidden("secret"))
                    .addKeyValue("map", Map.of("inside", new Hidden("secret")))
                    .addKeyValue("object", new Fieldless())
                    .log("answered"));
    assertThat(line.path("record").asText()).isEqualTo("[hidden]");
    assertThat(line.path("map").path("inside").asText()).isEqualTo("[hidden]");
    assertThat(line.path("object").asText()).isEqualTo("fieldless");
  }

  private static JsonNode line(Runnable work) throws Exception {
    String output = WrittenLog.of(work);
    assertThat(output).endsWith("}\n").containsOnlyOnce("\n");
    return JSON.readTree(output);
  }

  private record Hidden(String value) {
    @Override
    public String toString() {
      return "[hidden]";
    }
  }

  private static final class Fieldless {
    @Override
    public String toString() {
      return "fieldless";
    }
  }
}
