package io.gatehouse.domain.access;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.Level;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.world.Gifts;
import io.gatehouse.domain.testdata.world.Question;
import io.gatehouse.domain.testdata.world.RandomCatalogue;
import io.gatehouse.domain.testdata.world.RandomWorld;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** What holds of every decision, whatever the catalogue and whoever was given what. */
class DecisionProperties {
  private static final int QUESTIONS = 60;

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Label("R43: explain agrees with check, and gives either paths or what is missing")
  void R43_explainAgreesWithCheck(@ForAll long seed) {
    World world = new World(seed);
    world.everyQuestion(
        question -> {
          Explanation explanation =
              world.access.explain(
                  question.facts(), question.permission(), question.resource(), question.now());
          boolean allowed = world.check(question);
          return explanation.allowed() == allowed
              && explanation.paths().isEmpty() != allowed
              && explanation.missing().isEmpty() == allowed;
        });
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Label("R15, R20: what was allowed stays allowed when more is given, seats aside")
  void R15_givingMoreNeverDenies(@ForAll long seed) {
    World world = new World(seed);
    Gifts gifts = new Gifts(new Random(seed), world.source);
    world.everyQuestion(
        question ->
            !world.check(question) || world.check(question.about(gifts.more(question.facts()))));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Label("R3, R30: what was denied stays denied when something is taken, seats aside")
  void R3_takingNeverAllows(@ForAll long seed) {
    World world = new World(seed);
    world.everyQuestion(
        question ->
            world.check(question)
                || question
                    .simpler()
                    .filter(simpler -> sameSeatsAndStatus(question.facts(), simpler.facts()))
                    .noneMatch(world::check));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Label("R18: a customer out of scope, which gave nothing itself, does not exist for the user")
  void R18_scopeNeverLeaks(@ForAll long seed) {
    World world = new World(seed);
    world.everyQuestion(
        question -> {
          AccessFacts outside = outOfScope(question.facts());
          if (outside == null) {
            return true;
          }
          Refusals.assertRefused(
              () -> world.access.require(question.permission(), outside, question.now()),
              new Refusal.NotFound("company"));
          return world.access.permissions(outside, question.now()).isEmpty()
              && !world.check(question.about(outside));
        });
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Label(
      "R15, R21, R25: what is held has what it requires, and the seat it needs, and no seat caps it")
  void R15_R21_R25_whatIsHeldIsWhole(@ForAll long seed) {
    World world = new World(seed);
    world.everyQuestion(
        question -> {
          PermissionSet held = world.access.permissions(question.facts(), question.now());
          return world.catalogue.permissions().stream()
              .filter(permission -> world.catalogue.contains(held, permission.id()))
              .allMatch(permission -> isWhole(permission, held, question.facts(), world.catalogue));
        });
  }

  private static boolean isWhole(
      Permission permission, PermissionSet held, AccessFacts facts, Catalogue catalogue) {
    Membership there = facts.membership();
    boolean capped =
        there != null
            && there.seatType() != null
            && catalogue
                .seatType(there.seatType())
                .map(seat -> seat.cap() == Level.VIEW)
                .orElse(false);
    boolean seated =
        permission.seat() == null || (there != null && permission.seat().equals(there.seatType()));
    return held.containsAll(catalogue.of(permission.requires()))
        && seated
        && !(capped && permission.level() == Level.MANAGE);
  }

  private static boolean sameSeatsAndStatus(AccessFacts one, AccessFacts other) {
    return Objects.equals(seat(one.membership()), seat(other.membership()))
        && Objects.equals(seat(one.homeMembership()), seat(other.homeMembership()))
        && Access.takesNoPart(one.company()) == Access.takesNoPart(other.company())
        && Access.takesNoPart(one.home()) == Access.takesNoPart(other.home());
  }

  private static @Nullable Object seat(@Nullable Membership membership) {
    return membership == null ? null : membership.seatType();
  }

  /** Null where there is no such thing as out of scope. */
  private static @Nullable AccessFacts outOfScope(AccessFacts facts) {
    Membership atHome = facts.homeMembership();
    if (facts.company() == null
        || facts.isHome()
        || facts.company().id().equals(CompanyId.OPERATOR)
        || atHome == null
        || (atHome.company().equals(CompanyId.OPERATOR) && atHome.isAdministrator())) {
      return null;
    }
    long round = atHome.customers().round();
    Membership chosenBefore =
        Membership.elsewhere(facts.company().id(), facts.user(), atHome.company(), atHome.name())
            .withChosen(round - 1);
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        facts.company(),
        chosenBefore,
        facts.home(),
        atHome.withCustomers(new CustomerScope(CustomerScope.Kind.CHOSEN, round)));
  }

  /** A catalogue, a world in its words, and the engine. */
  private static final class World {
    final CatalogueSource source;
    final Catalogue catalogue;
    final Access access;
    private final RandomWorld world;

    World(long seed) {
      Random random = new Random(seed);
      source = RandomCatalogue.of(random);
      catalogue = Catalogue.compile(source);
      access = new Access(catalogue);
      world = RandomWorld.of(random, source);
    }

    boolean check(Question question) {
      return question.resource() == null
          ? access.check(question.facts(), question.permission(), question.now())
          : access.check(
              question.facts(), question.permission(), question.resource(), question.now());
    }

    void everyQuestion(Predicate<Question> holds) {
      for (int count = 0; count < QUESTIONS; count++) {
        Question question = world.anyQuestion();
        if (!holds.test(question)) {
          throw new AssertionError(question.simplest(holds.negate()).describe());
        }
      }
    }
  }
}
