package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import java.math.BigDecimal;

/**
 * AuthZEN's {@code page} of a search request.
 *
 * @param token empty for the first page
 * @param limit how many results at most, 0 to {@value PageRequest#MAXIMUM}; more are not given
 *     however many are wanted
 */
record PageRequestInput(String token, int limit) {
  static PageRequestInput read(JsonNode page, Validation validation) {
    if (page.isMissingNode()) {
      return new PageRequestInput("", PageRequest.DEFAULT);
    }
    Validation here = validation.at("/page");
    if (!page.isObject()) {
      here.error("", "must be an object");
    }
    JsonNode token = AuthZenInput.there(page.path("token"));
    if (!token.isMissingNode() && !token.isTextual()) {
      here.error("/token", "must be text");
    }
    return new PageRequestInput(
        token.asText(""), limit(AuthZenInput.there(page.path("limit")), here));
  }

  private static int limit(JsonNode limit, Validation here) {
    if (limit.isMissingNode()) {
      return PageRequest.DEFAULT;
    }
    if (!limit.isIntegralNumber() || limit.decimalValue().signum() < 0) {
      here.error("/limit", "must be a number, 0 or more");
      return PageRequest.DEFAULT;
    }
    return limit.decimalValue().min(BigDecimal.valueOf(PageRequest.MAXIMUM)).intValue();
  }
}
