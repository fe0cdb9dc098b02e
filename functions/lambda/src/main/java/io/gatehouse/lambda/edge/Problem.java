package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code urn:gatehouse:problem:} and a code that never changes
 * @param detail what happened, for a person
 * @param nextStep what to do now
 * @param requestId to name when asking for help
 * @param errors the faults of the request, if that is the problem
 * @param about permissions, roles or resources that the problem is about, by id and label
 * @param attemptsLeft after a wrong code
 * @param retryAt when it may be tried again, ISO 8601
 * @param seats where a company has no seat left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String nextStep,
    String requestId,
    @Nullable List<FieldError> errors,
    @Nullable List<Named> about,
    @Nullable Integer attemptsLeft,
    @Nullable String retryAt,
    @Nullable SeatNumbers seats) {

  /**
   * How the company stands with seats, where none is left (R27).
   *
   * @param whoCanBuy names of users of the company who can buy more
   */
  public record SeatNumbers(
      String seat, long bought, long used, long reserved, List<String> whoCanBuy) {
    public SeatNumbers {
      whoCanBuy = List.copyOf(whoCanBuy);
    }
  }

  /** Begins every type. */
  static final String NAMESPACE = "urn:gatehouse:problem:";

  static Problem of(
      int status, String code, String title, String detail, String nextStep, String requestId) {
    return new Problem(
        NAMESPACE + code, title, status, detail, nextStep, requestId, null, null, null, null, null);
  }

  Problem withErrors(List<FieldError> faults) {
    return new Problem(
        type, title, status, detail, nextStep, requestId, faults, null, null, null, null);
  }

  Problem withAbout(List<Named> named) {
    return new Problem(
        type, title, status, detail, nextStep, requestId, null, named, null, null, null);
  }

  Problem withAttemptsLeft(int left) {
    return new Problem(
        type, title, status, detail, nextStep, requestId, null, null, left, null, null);
  }

  Problem withRetryAt(String at) {
    return new Problem(
        type, title, status, detail, nextStep, requestId, null, null, null, at, null);
  }

  Problem withSeats(Named seat, SeatNumbers numbers) {
    return new Problem(
        type, title, status, detail, nextStep, requestId, null, List.of(seat), null, null, numbers);
  }
}
