package io.gatehouse.lambda.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may do what, on one page: every operation with its route, function and permission, and every
 * function's IAM actions.
 */
public final class AccessMap {
  private AccessMap() {}

  static String text() {
    String operations =
        Arrays.stream(Operation.values())
            .map(
                operation ->
                    row(
                        operation.id(),
                        operation.route() == null ? "-" : operation.route(),
                        operation.function().logicalId(),
                        operation.requirement().id()))
            .collect(Collectors.joining("\n"));
    String actions =
        iamActions().entrySet().stream()
            .map(role -> role.getKey() + "\n  " + String.join("\n  ", role.getValue()))
            .collect(Collectors.joining("\n"));
    return row("operation", "route", "function", "permission")
        + "\n"
        + operations
        + "\n\nIAM actions\n"
        + actions
        + "\n";
  }

  /** Action and resource of every statement, by role. */
  public static Map<String, Collection<String>> iamActions() {
    Map<String, Collection<String>> actions = new TreeMap<>();
    ProjectFiles.at(ProjectFiles.template(), "Resources")
        .forEach(
            (logicalId, resource) -> {
              Map<String, Object> properties = map(map(resource).get("Properties"));
              if ("AWS::IAM::Role".equals(map(resource).get("Type"))) {
                actions.put(logicalId, statements(properties));
              }
            });
    return actions;
  }

  /** The condition of every statement that allows to delete items. */
  static Collection<Map<String, Object>> deletions() {
    List<Map<String, Object>> conditions = new ArrayList<>();
    ProjectFiles.at(ProjectFiles.template(), "Resources")
        .values()
        .forEach(
            resource -> {
              if (!"AWS::IAM::Role".equals(map(resource).get("Type"))) {
                return;
              }
              for (Object policy : list(map(map(resource).get("Properties")).get("Policies"))) {
                Map<String, Object> document = map(map(policy).get("PolicyDocument"));
                for (Object statement : list(document.get("Statement"))) {
                  if (list(map(statement).get("Action")).contains("dynamodb:DeleteItem")) {
                    conditions.add(map(map(statement).get("Condition")));
                  }
                }
              }
            });
    return conditions;
  }

  private static Collection<String> statements(Map<String, Object> role) {
    TreeSet<String> lines = new TreeSet<>();
    for (Object policy : list(role.get("Policies"))) {
      Map<String, Object> document = map(map(policy).get("PolicyDocument"));
      for (Object statement : list(document.get("Statement"))) {
        for (Object resource : list(map(statement).get("Resource"))) {
          for (Object action : list(map(statement).get("Action"))) {
            lines.add(action + " on " + resource(resource));
          }
        }
      }
    }
    return lines;
  }

  /** A readable name: {@code Table.Arn}, {@code ${Table.Arn}/index/list}. */
  private static String resource(Object resource) {
    if (resource instanceof Map<?, ?> function) {
      Object argument = function.values().iterator().next();
      return argument instanceof List<?> parts ? parts.getFirst().toString() : argument.toString();
    }
    return resource.toString();
  }

  private static String row(String operation, String route, String function, String permission) {
    return "%-27s %-63s %-24s %s".formatted(operation, route, function, permission);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  private static List<Object> list(Object value) {
    return value instanceof List<?> many ? new ArrayList<>(many) : List.of(value);
  }
}
