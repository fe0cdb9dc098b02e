package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gatehouse.lambda.access.ExplanationJson.MissingJson;
import io.gatehouse.lambda.access.ExplanationJson.PathJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema {@code AuthZenDecision}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionJson(boolean decision, ContextJson context) {

  /**
   * Why (R43).
   *
   * @param reasonUser in words, by language
   * @param error if this one could not be asked
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ContextJson(
      List<PathJson> paths,
      List<MissingJson> missing,
      @JsonProperty("reason_user") @Nullable Map<String, String> reasonUser,
      @Nullable ErrorJson error) {}

  /** What was wrong with one member of a batch; as HTTP would have told of it alone. */
  record ErrorJson(int status, String message) {}

  static DecisionJson of(ExplanationJson explanation) {
    return new DecisionJson(
        explanation.allowed(),
        new ContextJson(
            explanation.paths(),
            explanation.missing(),
            explanation.allowed() ? null : Map.of("en", Words.all(explanation)),
            null));
  }

  static DecisionJson denied(String reason) {
    return new DecisionJson(
        false, new ContextJson(List.of(), List.of(), Map.of("en", reason), null));
  }

  static DecisionJson failed(int status, String message) {
    return new DecisionJson(
        false, new ContextJson(List.of(), List.of(), null, new ErrorJson(status, message)));
  }
}
