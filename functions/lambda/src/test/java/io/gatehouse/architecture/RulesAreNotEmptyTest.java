package io.gatehouse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule about a package that does not exist holds for ever and means nothing. Every package named
 * in a rule has classes.
 */
class RulesAreNotEmptyTest {

  @ParameterizedTest
  @MethodSource("namedInRules")
  void everyPackageNamedInARuleHasClasses(String name) {
    DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAPackage(name);
    DescribedPredicate<JavaClass> real =
        DescribedPredicate.describe(
            "is more than package-info", type -> !type.getSimpleName().equals("package-info"));
    assertThat(Production.CLASSES.that(inside.and(real))).as(name).isNotEmpty();
  }

  /**
   * And the other way round: a new package under lambda must be told its place before it can be
   * used.
   */
  @Test
  void everyPackageUnderLambdaIsNamedInARule() {
    var present =
        Production.CLASSES.getPackage("io.gatehouse.lambda").getSubpackages().stream()
            .map(JavaPackage::getRelativeName)
            .collect(Collectors.toCollection(TreeSet::new));
    var known =
        Stream.of(Production.HANDLERS, Production.ADAPTERS, Production.SHARED)
            .flatMap(Arrays::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(present);
  }

  static Stream<String> namedInRules() {
    return Stream.of(
            new String[] {Production.DOMAIN},
            Production.packages(Production.HANDLERS),
            Production.packages(Production.ADAPTERS),
            Production.packages(Production.SHARED))
        .flatMap(Arrays::stream);
  }
}
