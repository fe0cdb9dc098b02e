package io.gatehouse.lambda.seats;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.assignment.AssignSeats;
import io.gatehouse.lambda.edge.Problem;
import io.gatehouse.lambda.edge.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code AssignedSeats}: for each user what came of it, in the order asked for. */
record AssignedJson(int assigned, List<One> users) {

  /**
   * What came of one.
   *
   * @param problem what alone would have been the answer; null if they have the seat
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record One(String userId, boolean assigned, @Nullable Problem problem) {}

  static AssignedJson of(List<AssignSeats.Assigned> all, String requestId) {
    List<One> users =
        all.stream()
            .map(
                one ->
                    new One(
                        one.user().value(),
                        one.refusal() == null,
                        one.refusal() == null ? null : Problems.of(one.refusal(), requestId)))
            .toList();
    return new AssignedJson((int) users.stream().filter(One::assigned).count(), users);
  }
}
