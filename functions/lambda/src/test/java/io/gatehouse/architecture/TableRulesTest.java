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
      Set.of("scan", "scanPaginator", "executeStatement", "batchWriteItem");

  @Test
  void success_R48_nothingScansOrWritesPastConditions() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "scans, or writes past conditions",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(DynamoDbClient.class)
                        && BANNED.contains(call.getName())))
        .check(Production.CLASSES);
  }

  /** Only what hangs on a person, once they are erased (R12). */
  @Test
  void success_R48_itemsAreDeletedInOnePlaceOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.gatehouse.lambda.dynamodb.DynamoPersonalRecords")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "deletes",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(DynamoDbClient.class)
                        && call.getName().equals("deleteItem")))
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
