package io.gatehouse.domain.access;

import static io.gatehouse.domain.access.AskingScene.KUND;
import static io.gatehouse.domain.access.AskingScene.NORD;
import static io.gatehouse.domain.access.AskingScene.NOW;
import static io.gatehouse.domain.access.AskingScene.NOWHERE;
import static io.gatehouse.domain.access.AskingScene.SUND;
import static io.gatehouse.domain.access.AskingScene.id;
import static io.gatehouse.domain.access.AskingScene.person;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Missing.Reason;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R18, R43, R44: what somebody may get to know about access, their own and others'. */
class AskingTest {
  private static final Asker WORKLOAD = new Asker.Workload();

  private final AskingScene scene = new AskingScene();

  @Test
  void success_R43_everybodyMayAskAboutThemselves() {
    assertThat(reasons(scene.explain(person("pia"), "pia", NORD, "users.view")))
        .containsExactly(Reason.NOT_GIVEN);
    assertThat(allowed(scene.explain(person("adam"), "adam", NORD, "users.manage"))).isTrue();
    assertThat(allowed(scene.explain(person("kim"), "kim", KUND, "users.manage"))).isTrue();
    // Where they were given something, they get to know why something else is refused.
    assertThat(reasons(scene.explain(person("ida"), "ida", KUND, "users.view")))
        .containsExactly(Reason.NOT_GIVEN);
    assertThat(reasons(scene.explain(person("kim"), "kim", KUND, "employees.manage")))
        .containsExactly(Reason.SEAT_MISSING);
  }

  @Test
  void failure_R18_aCompanyThatIsNoneOfTheirsDoesNotExist() {
    Explanation unknown = scene.explain(person("pia"), "pia", NOWHERE, "users.view");
    assertThat(allowed(unknown)).isFalse();
    assertThat(scene.explain(person("pia"), "pia", SUND, "users.view")).isEqualTo(unknown);
    assertThat(scene.explain(person("pia"), "pia", KUND, "users.view")).isEqualTo(unknown);
    // The operator is no secret.
    assertThat(scene.explain(person("pia"), "pia", CompanyId.OPERATOR, "users.view"))
        .isNotEqualTo(unknown);
  }

  @Test
  void failure_R43_aboutOthersOnlyWhoeverSeesTheUsers() {
    assertThat(scene.explain(person("pia"), "adam", NORD, "users.manage")).isNull();
    assertThat(scene.explain(person("oscar"), "cora", KUND, "users.manage")).isNull();
    assertThat(scene.explain(person("vera"), "cora", KUND, "users.manage")).isNull();
    assertThat(allowed(scene.explain(person("vera"), "adam", NORD, "users.manage"))).isTrue();
    assertThat(reasons(scene.explain(person("vera"), "pia", NORD, "users.manage")))
        .containsExactly(Reason.NOT_GIVEN);
    assertThat(allowed(scene.explain(person("kim"), "cora", KUND, "users.manage"))).isTrue();
  }

  @Test
  void failure_R18_aUserWhoIsNotTheCompanysBusinessDoesNotExist() {
    Explanation unknown = scene.explain(person("cora"), "nobody", KUND, "users.view");
    assertThat(reasons(unknown)).containsExactly(Reason.USER_UNKNOWN);
    assertThat(scene.explain(person("adam"), "cora", NORD, "users.view"))
        .isEqualTo(scene.explain(person("adam"), "nobody", NORD, "users.view"));
    assertThat(scene.explain(person("cora"), "dora", KUND, "users.view")).isEqualTo(unknown);
    // Of the company, tied to it, of its partner, of the operator: its business.
    for (String user : List.of("ivan", "ida", "pia", "oscar")) {
      assertThat(scene.explain(person("cora"), user, KUND, "users.view"))
          .as(user)
          .isNotEqualTo(unknown);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"olivia", "workload"})
  void success_R43_nothingIsKeptFromAdministratorsOfThePortal(String asker) {
    Asker who = asker.equals("workload") ? WORKLOAD : person(asker);
    assertThat(reasons(scene.explain(who, "cora", NORD, "users.view")))
        .containsExactly(Reason.NOT_GIVEN);
    assertThat(reasons(scene.explain(who, "dora", KUND, "users.view")))
        .containsExactly(Reason.USER_NOT_ACTIVE);
    assertThat(scene.who(who, SUND, "users.manage")).containsExactly(id("ida"), id("olivia"));
    assertThat(scene.what(who, "ivan")).containsExactly(KUND, SUND);
  }

  @Test
  void failure_R39_whoeverMayNotSignInMayNotAsk() {
    for (String asker : List.of("dora", "nobody")) {
      assertRefused(
          () -> scene.explain(person(asker), asker, SUND, "users.view"),
          new Refusal.SignInRequired());
      assertRefused(
          () -> scene.answers(person(asker), List.of(), null), new Refusal.SignInRequired());
      assertRefused(() -> scene.what(person(asker), asker), new Refusal.SignInRequired());
      assertRefused(
          () -> scene.who(person(asker), SUND, "users.view"), new Refusal.SignInRequired());
    }
    assertThat(scene.answers(person("pia"), List.of(), null)).isEmpty();
  }

  @Test
  void success_R45_whetherTheyMayAskIsJudgedAsOfToday() {
    // No event tells of anybody here: in the past there was nobody.
    assertThat(allowed(scene.explain(person("vera"), "adam", NORD, "users.manage", NOW))).isFalse();
    assertThat(scene.explain(person("pia"), "adam", NORD, "users.manage", NOW)).isNull();
    assertThat(allowed(scene.explain(person("adam"), "adam", NORD, "users.manage", NOW))).isFalse();
  }

  @Test
  void success_R44_whoIsForThoseWhoSeeTheUsers() {
    assertThat(scene.who(person("cora"), KUND, "users.manage"))
        .containsExactly(id("cora"), id("kim"), id("olivia"));
    assertThat(scene.who(person("kim"), KUND, "invoices.view"))
        .containsExactly(id("cora"), id("ida"), id("ivan"), id("kim"), id("olivia"));
    for (String asker : List.of("pia", "vera", "ida", "oscar")) {
      assertRefused(
          () -> scene.who(person(asker), KUND, "users.manage"),
          new Refusal.NotPermitted("users.view"));
    }
  }

  @Test
  void success_R44_whatIsForTheUserAndThoseWhoSeeThem() {
    assertThat(scene.what(person("kim"), "kim")).containsExactly(KUND, NORD);
    assertThat(scene.what(person("ida"), "ida")).containsExactly(KUND, SUND);
    // An administrator of their company gets to know all of it.
    assertThat(scene.what(person("adam"), "kim")).containsExactly(KUND, NORD);
    assertThat(scene.what(person("cora"), "ivan")).containsExactly(KUND, SUND);
    // Others only what they know of: vera no customers, the customer manager no other company.
    assertThat(scene.what(person("vera"), "kim")).containsExactly(NORD);
    assertThat(scene.what(person("kim"), "ivan")).containsExactly(KUND);
  }

  @Test
  void failure_R18_whatAboutStrangersIsRefusedWhetherTheyExistOrNot() {
    for (String user : List.of("ida", "cora", "nobody", "olivia")) {
      assertRefused(() -> scene.what(person("vera"), user), new Refusal.NotPermitted("users.view"));
    }
    assertRefused(() -> scene.what(person("pia"), "adam"), new Refusal.NotPermitted("users.view"));
  }

  @Test
  void success_R17_R44_singleThings() {
    assertThat(things(scene.things(WORKLOAD, "ivan", "instance", null, 10)))
        .containsExactly("cmp_kund/north", "cmp_kund/south", "cmp_sund/east", "cmp_sund/west");
    assertThat(things(scene.things(WORKLOAD, "ivan", "phone", null, 10)))
        .containsExactly("cmp_kund/desk");
    assertThat(things(scene.things(person("ivan"), "ivan", "instance", null, 10))).hasSize(4);
    assertThat(scene.thingsOnly(WORKLOAD, "ivan", SUND))
        .extracting(ResourcePlace::toString)
        .containsExactly("cmp_sund/east", "cmp_sund/west");
    assertThat(things(scene.things(WORKLOAD, "nobody", "instance", null, 10))).isEmpty();
    assertThat(things(scene.things(person("kim"), "ivan", "instance", null, 10)))
        .containsExactly("cmp_kund/north", "cmp_kund/south");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void success_R17_R44_singleThingsPageByPage(int limit) {
    List<String> found = new ArrayList<>();
    ResourcePlace after = null;
    do {
      Found<ResourcePlace, ResourcePlace> page =
          scene.things(WORKLOAD, "ivan", "instance", after, limit);
      assertThat(page.results()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(things(page));
      after = page.next();
    } while (after != null);
    assertThat(found)
        .containsExactly("cmp_kund/north", "cmp_kund/south", "cmp_sund/east", "cmp_sund/west");
  }

  @Test
  void success_R44_placesOfThings() {
    ResourcePlace place = new ResourcePlace(KUND, "north.eu");
    assertThat(place).hasToString("cmp_kund/north.eu");
    assertThat(ResourcePlace.parse("cmp_kund/north.eu")).isEqualTo(place);
    assertThat(new ResourcePlace(KUND, "z")).isLessThan(new ResourcePlace(SUND, "a"));
    assertThat(new ResourcePlace(KUND, "a")).isLessThan(new ResourcePlace(KUND, "z"));
  }

  private static List<String> things(Found<ResourcePlace, ResourcePlace> page) {
    return page.results().stream().map(ResourcePlace::toString).toList();
  }

  private static boolean allowed(@Nullable Explanation explanation) {
    return Objects.requireNonNull(explanation).allowed();
  }

  private static List<Reason> reasons(@Nullable Explanation explanation) {
    assertThat(allowed(explanation)).isFalse();
    return Objects.requireNonNull(explanation).missing().stream().map(Missing::reason).toList();
  }
}
