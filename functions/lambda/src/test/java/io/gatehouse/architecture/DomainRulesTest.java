package io.gatehouse.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.net.IDN;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The domain is plain Java, knows no clock and no chance, and its capabilities form no circle. */
class DomainRulesTest {

  /**
   * Everything that is neither the JDK's core nor ours; null annotations leave no trace at run
   * time.
   */
  @Test
  void usesNothingButTheLanguageAndItself() {
    check(
        classes()
            .that()
            .resideInAPackage(Production.DOMAIN)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        Production.DOMAIN,
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "javax.crypto..",
                        "org.jspecify.annotations..")
                    // Spells domains in ASCII and looks nothing up, unlike its neighbours.
                    .or(type(IDN.class))));
  }

  @Test
  void doesNoInputOrOutputAndStartsNoThreads() {
    check(
        noClasses()
            .that()
            .resideInAPackage(Production.DOMAIN)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.util.logging..", "java.util.prefs..")
                    .or(
                        DescribedPredicate.describe(
                            "are threads or executors",
                            type ->
                                type.isAssignableTo(Thread.class)
                                    || type.isAssignableTo(java.util.concurrent.Executor.class)))));
  }

  @Test
  void isGivenTheTimeAndNeverAsksForIt() {
    check(
        noClasses()
            .that()
            .resideInAPackage(Production.DOMAIN)
            .should()
            .accessTargetWhere(
                calls(
                        "ask for the time",
                        Set.of(
                            "java.time.Clock.system",
                            "java.time.Clock.tick",
                            "java.lang.System.currentTimeMillis",
                            "java.lang.System.nanoTime",
                            "java.util.Date.<init>"))
                    .or(nowOfJavaTime())));
  }

  @Test
  void isGivenChanceAndNeverMakesIt() {
    check(
        noClasses()
            .that()
            .resideInAPackage(Production.DOMAIN)
            .should()
            .accessTargetWhere(
                calls(
                    "make a random value",
                    Set.of(
                        "java.util.UUID.randomUUID",
                        "java.lang.Math.random",
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom",
                        "java.util.random"))));
  }

  @Test
  void hasNoCirclesBetweenCapabilities() {
    check(slices().matching("io.gatehouse.domain.(*)..").should().beFreeOfCycles());
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String what, Set<String> starts) {
    return DescribedPredicate.describe(
        what, access -> starts.stream().anyMatch(qualified(access.getTarget())::startsWith));
  }

  private static DescribedPredicate<JavaAccess<?>> nowOfJavaTime() {
    return DescribedPredicate.describe(
        "call now() of java.time",
        access ->
            qualified(access.getTarget()).startsWith("java.time.")
                && access.getTarget().getName().equals("now"));
  }

  private static String qualified(AccessTarget target) {
    return target.getOwner().getFullName() + "." + target.getName();
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(Production.CLASSES);
  }
}
