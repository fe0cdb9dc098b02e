package io.gatehouse.lambda.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What came back.
 *
 * @param text the body as it was sent
 * @param headers empty for a direct invocation
 */
public record Reply(int status, JsonNode json, String text, Map<String, String> headers) {
  private static final String PROBLEM = "urn:gatehouse:problem:";

  /** Says that the request succeeded, and goes on with the answer. */
  public Reply expect(int expected) {
    assertThat(status).as(text).isEqualTo(expected);
    return this;
  }

  /** Says why the request was refused, by status and code. */
  public Reply refused(int expected, String code) {
    assertThat(status + " " + json.path("type").asText())
        .as(text)
        .isEqualTo(expected + " " + PROBLEM + code);
    return this;
  }

  /** Says that the request was refused because of that field. */
  public Reply invalid(String pointer) {
    refused(400, "invalid-request");
    assertThat(json.path("errors").findValuesAsText("field")).as(text).contains(pointer);
    return this;
  }

  /** The text at a JSON pointer; empty if there is none. */
  public String at(String pointer) {
    return json.at(pointer).asText();
  }
}
