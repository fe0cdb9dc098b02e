package io.gatehouse.lambda.edge;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with: one of the two is there.
 *
 * @param json the answer of an operation that succeeded
 * @param problem why it did not
 */
record Answer(int status, @Nullable String json, @Nullable Problem problem) {
  static Answer success(int status, String json) {
    return new Answer(status, json, null);
  }

  static Answer failure(Problem problem) {
    return new Answer(problem.status(), null, problem);
  }
}
