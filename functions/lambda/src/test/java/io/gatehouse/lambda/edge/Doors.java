package io.gatehouse.lambda.edge;

import io.gatehouse.lambda.portal.Member;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The operations by what they require, and paths that lead to them. Made from the table, so that an
 * operation added there is tested without anybody thinking of it.
 */
final class Doors {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private Doors() {}

  /** Who calls must be somebody. */
  static Stream<Operation> guarded() {
    return Stream.of(Operation.values())
        .filter(
            operation ->
                switch (operation.requirement()) {
                  case Requirement.OfCompany ignored -> true;
                  case Requirement.OverPortal ignored -> true;
                  case Requirement.SignedIn ignored -> true;
                  // Judged with each question: io.gatehouse.lambda.access.
                  case Requirement.Asking ignored -> false;
                  case Requirement.Public ignored -> false;
                  case Requirement.DirectOnly ignored -> false;
                });
  }

  static Stream<Operation> overCompany() {
    return requiring(Requirement.OfCompany.class);
  }

  static Stream<Operation> overPortal() {
    return requiring(Requirement.OverPortal.class);
  }

  static Stream<Operation> open() {
    return requiring(Requirement.Public.class);
  }

  static Stream<Operation> directOnly() {
    return requiring(Requirement.DirectOnly.class);
  }

  private static Stream<Operation> requiring(Class<? extends Requirement> requirement) {
    return Arrays.stream(Operation.values())
        .filter(operation -> requirement.isInstance(operation.requirement()));
  }

  /** The values for the route's placeholders that lead to this user. */
  static String[] path(Operation operation, Member to) {
    return named(operation, to).values().toArray(String[]::new);
  }

  /** The same for a direct invocation. */
  static Map<String, String> named(Operation operation, Member to) {
    Map<String, String> values = new LinkedHashMap<>();
    String route = operation.route() == null ? "" : operation.route();
    PLACEHOLDER
        .matcher(route)
        .results()
        .map(MatchResult::group)
        .forEach(
            place ->
                values.put(
                    place.substring(1, place.length() - 1),
                    switch (place) {
                      case "{companyId}", "{customerId}" -> to.company();
                      case "{userId}" -> to.id();
                      case "{roleId}" -> "decision-maker";
                      case "{reviewId}" -> "rvw_none";
                      case "{importId}" -> "imp_none";
                      default -> throw new IllegalStateException("a path to what? " + place);
                    }));
    return values;
  }
}
