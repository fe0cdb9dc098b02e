package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The schemas {@code AuthZenSubjects}, {@code AuthZenResources} and {@code AuthZenActions}. */
record SearchJson<T>(PageTokenJson page, List<T> results) {

  /**
   * Where it goes on.
   *
   * @param nextToken empty at the end
   */
  record PageTokenJson(@JsonProperty("next_token") String nextToken, int count) {}

  /** A subject or a resource. */
  record EntityJson(String type, String id) {}

  /** An action. */
  record ActionJson(String name) {}

  static <T> SearchJson<T> of(List<T> results, String nextToken) {
    return new SearchJson<>(new PageTokenJson(nextToken, results.size()), results);
  }
}
