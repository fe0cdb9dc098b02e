package io.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** A scan costs as much as the table has, and an item that can be deleted is no log (R48). */
class TableRulesTest {

  private static final Set<String> BANNED =
      Set.of("scan", "scanPaginator", "deleteItem", "executeStatement", "batchWriteItem");

  @Test
  void success_R48_nothingScansDeletesOrWritesPastConditions() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "scans, deletes, or writes past conditions",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(DynamoDbClient.class)
                        && BANNED.contains(call.getName())))
        .check(Production.CLASSES);
  }

  /** The one place sees to it that every query has a partition, a limit, and an end. */
  @Test
  void success_queriesAreMadeInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.gatehouse.lambda.dynamodb.Table")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "queries",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(DynamoDbClient.class)
                        && call.getName().startsWith("query")))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(QueryIterable.class)
        .check(Production.CLASSES);
  }
}
