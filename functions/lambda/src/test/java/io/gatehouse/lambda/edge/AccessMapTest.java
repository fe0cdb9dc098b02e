package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deny by default holds only as long as table, template and API document say the same. */
class AccessMapTest {
  private static final Path GOLDEN = Path.of("src/test/resources/access-map.txt");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @Test
  @DisplayName(
      "The access map is what was agreed on; whoever changes it changes the golden file, and a reviewer sees it")
  void goldenFile() throws IOException {
    String now = AccessMap.text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(now)
        .as(
            "If this change is wanted: mvn -pl functions/domain,functions/lambda test -Dtest=AccessMapTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true")
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  @DisplayName(
      "The API document has every operation with a route, and no other, with the same permission, function and status")
  void openApi() {
    assertThat(documented()).isEqualTo(tabled());
  }

  @Test
  @DisplayName("Every operation but the public ones asks for an access token (R50)")
  void openApi_security() {
    operations()
        .forEach(
            (route, operation) -> {
              boolean isPublic = "public".equals(operation.get("x-gatehouse-permission"));
              assertThat(operation.get("security"))
                  .as(route)
                  .isEqualTo(isPublic ? List.of() : List.of(Map.of("accessToken", List.of())));
            });
    assertThat(ProjectFiles.openApi())
        .as("API Gateway passes over a rule for all operations: it would only seem to protect them")
        .doesNotContainKey("security");
  }

  @Test
  @DisplayName(
      "The template has every function of the table, and a handler class that exists for each")
  void template() {
    Map<String, Object> resources = ProjectFiles.at(ProjectFiles.template(), "Resources");
    for (FunctionName function : FunctionName.values()) {
      assertThat(resources).containsKey(function.logicalId());
    }
    resources.forEach(
        (logicalId, resource) -> {
          if ("AWS::Serverless::Function".equals(AccessMap.map(resource).get("Type"))) {
            Object handler =
                AccessMap.map(AccessMap.map(resource).get("Properties")).get("Handler");
            assertThat(String.valueOf(handler)).as(logicalId).satisfies(Class::forName);
          }
        });
  }

  @Test
  @DisplayName(
      "No role may scan, or act on everything, or delete anything but addresses and what hangs on a"
          + " person; so no event can be changed away (R48)")
  void iam() {
    assertThat(AccessMap.iamActions()).isNotEmpty();
    AccessMap.iamActions()
        .forEach(
            (role, actions) ->
                assertThat(actions)
                    .as(role)
                    .isNotEmpty()
                    .noneMatch(
                        line ->
                            line.replaceAll("\\$\\{ImportsBucket.Arn}/\\w+/\\*$", "").contains("*"))
                    .noneMatch(line -> line.startsWith("dynamodb:Scan")));
    assertThat(AccessMap.deletions())
        .as("only in partitions of addresses and persons, where no event is")
        .allSatisfy(
            condition ->
                assertThat(condition).isIn(forgetting("EMAIL#*", "USER#*"), forgetting("USER#*")));
  }

  private static Map<String, Object> forgetting(String... partitions) {
    return Map.of(
        "ForAllValues:StringLike",
        Map.of("dynamodb:LeadingKeys", List.of(partitions)),
        "Null",
        Map.of("dynamodb:LeadingKeys", "false"));
  }

  private static Map<String, String> tabled() {
    Map<String, String> rows = new TreeMap<>();
    for (Operation operation : Operation.values()) {
      if (operation.route() != null) {
        rows.put(
            operation.route(),
            row(
                operation.id(),
                operation.requirement().id(),
                operation.function().logicalId(),
                operation.successStatus()));
      }
    }
    return rows;
  }

  private static Map<String, String> documented() {
    Map<String, String> rows = new TreeMap<>();
    operations()
        .forEach(
            (route, operation) ->
                rows.put(
                    route,
                    row(
                        operation.get("operationId"),
                        operation.get("x-gatehouse-permission"),
                        function(operation),
                        Integer.parseInt(successStatus(operation)))));
    return rows;
  }

  private static String row(Object id, Object permission, Object function, int status) {
    return id + " needs " + permission + ", " + function + " answers " + status;
  }

  private static Map<String, Map<String, Object>> operations() {
    Map<String, Map<String, Object>> operations = new TreeMap<>();
    ProjectFiles.at(ProjectFiles.openApi(), "paths")
        .forEach(
            (path, item) ->
                AccessMap.map(item)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                AccessMap.map(operation));
                          }
                        }));
    return operations;
  }

  private static String successStatus(Map<String, Object> operation) {
    TreeSet<String> statuses =
        AccessMap.map(operation.get("responses")).keySet().stream()
            .filter(status -> status.startsWith("2"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(statuses).hasSize(1);
    return statuses.first();
  }

  /** The function whose alias the route's integration calls. */
  private static String function(Map<String, Object> operation) {
    String reference =
        String.valueOf(AccessMap.map(operation.get("x-amazon-apigateway-integration")).get("$ref"));
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    Map<String, Object> integration =
        ProjectFiles.at(
            ProjectFiles.openApi(), "components", "x-amazon-apigateway-integrations", name);
    String uri = String.valueOf(AccessMap.map(integration.get("uri")).get("Fn::Sub"));
    return Arrays.stream(FunctionName.values())
        .map(FunctionName::logicalId)
        .filter(logicalId -> uri.contains("${" + logicalId + ".Alias}"))
        .findFirst()
        .orElse("no function");
  }
}
