package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.refusal.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far a batch goes: {@code options.evaluations_semantic}. */
enum Semantic {
  EXECUTE_ALL,
  DENY_ON_FIRST_DENY,
  PERMIT_ON_FIRST_PERMIT;

  static Semantic read(JsonNode options) {
    if (options.isMissingNode()) {
      return EXECUTE_ALL;
    }
    if (!options.isObject()) {
      throw Validation.refuse("/options", "must be an object");
    }
    JsonNode wanted = AuthZenInput.there(options.path("evaluations_semantic"));
    if (wanted.isMissingNode()) {
      return EXECUTE_ALL;
    }
    for (Semantic semantic : values()) {
      if (wanted.isTextual()
          && wanted.textValue().equals(semantic.name().toLowerCase(Locale.ROOT))) {
        return semantic;
      }
    }
    throw Validation.refuse(
        "/options/evaluations_semantic",
        "must be execute_all, deny_on_first_deny or permit_on_first_permit");
  }

  /** Up to the first that ends it, and that one. */
  List<DecisionJson> until(List<DecisionJson> all) {
    List<DecisionJson> some = new ArrayList<>();
    for (DecisionJson one : all) {
      some.add(one);
      if (ends(one)) {
        break;
      }
    }
    return some;
  }

  private boolean ends(DecisionJson one) {
    return switch (this) {
      case EXECUTE_ALL -> false;
      case DENY_ON_FIRST_DENY -> !one.decision();
      case PERMIT_ON_FIRST_PERMIT -> one.decision();
    };
  }
}
