package io.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Arrows point inwards: handlers use edge, adapters through the domain's ports, and runtime; nobody
 * uses handlers.
 */
class LambdaRulesTest {

  @Test
  void adaptersKnowNeitherHandlersNorEdge() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages(Production.ADAPTERS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                concat(Production.packages(Production.HANDLERS), Production.packages("edge"))));
  }

  @Test
  void edgeKnowsNeitherHandlersNorAdapters() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages("edge"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                concat(
                    Production.packages(Production.HANDLERS),
                    Production.packages(Production.ADAPTERS))));
  }

  @Test
  void runtimeAndLogKnowNoBusiness() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages("runtime", "logging"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                concat(
                    concat(
                        Production.packages(Production.HANDLERS),
                        Production.packages(Production.ADAPTERS)),
                    new String[] {Production.LAMBDA + "edge..", Production.DOMAIN})));
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void handlersDoNotKnowEachOther(String handler) {
    String[] others =
        Arrays.stream(Production.HANDLERS)
            .filter(name -> !name.equals(handler))
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages(handler))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Production.packages(others)));
  }

  /** Beans bring the two together, so that a handler runs over fakes in its tests. */
  @ParameterizedTest
  @MethodSource("handlers")
  void handlersReachAdaptersThroughPortsOnly(String handler) {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages(handler))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Production.packages(Production.ADAPTERS)));
  }

  @Test
  void hasNoCirclesBetweenPackages() {
    check(slices().matching("io.gatehouse.lambda.(*)..").should().beFreeOfCycles());
  }

  /** The AWS SDK is seen by adapters only. */
  @ParameterizedTest
  @MethodSource("handlersAndEdge")
  void awsIsSpokenToByAdaptersOnly(String name) {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Production.packages(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon.."));
  }

  static Stream<String> handlers() {
    return Arrays.stream(Production.HANDLERS);
  }

  static Stream<String> handlersAndEdge() {
    return Stream.concat(handlers(), Stream.of("edge"));
  }

  private static String[] concat(String[] first, String[] second) {
    return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(Production.CLASSES);
  }
}
