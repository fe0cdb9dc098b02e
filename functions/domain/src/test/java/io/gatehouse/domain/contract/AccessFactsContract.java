package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a decision about access needs comes together, and what does not exist is null. */
public abstract class AccessFactsContract extends PortsContract {

  private final User user =
      TestData.user().id(ids.userId()).home(ids.companyId()).status(UserStatus.ACTIVE).build();
  private final Company home = TestData.company().id(user.home()).build();
  private final Membership atHome = TestData.membership(user, TestData.ADMINISTRATOR);
  private final Company company = TestData.company().id(ids.companyId()).build();

  @Test
  void success_nothingExists() {
    UserId nobody = ids.userId();
    assertFacts(nobody, ids.companyId(), none(nobody));
  }

  @Test
  void success_everythingExists() {
    Membership held = TestData.membership(company.id(), user, TestData.ADMINISTRATOR);
    create(user, home, atHome, company, held);
    assertFacts(user.id(), company.id(), facts(company, held));
  }

  @Test
  void success_ofTheUsersOwnCompanyEverythingIsTheSameTwice() {
    create(user, home, atHome);
    assertFacts(user.id(), home.id(), facts(home, atHome));
    assertThat(read(user.id(), home.id()).isHome()).isTrue();
  }

  @Test
  void success_nothingTiesThemToTheCompany() {
    Membership ofSomebodyElse =
        TestData.membership().company(company.id()).user(ids.userId()).build();
    create(user, home, atHome, company, ofSomebodyElse);
    assertFacts(user.id(), company.id(), facts(company, null));
  }

  @Test
  void success_unknownCompany() {
    create(user, home, atHome);
    assertFacts(user.id(), ids.companyId(), facts(null, null));
  }

  @Test
  void success_unknownUserOfAKnownCompany() {
    create(company);
    UserId nobody = ids.userId();
    assertFacts(nobody, company.id(), new AccessFacts(nobody, null, company, null, null, null));
  }

  @Test
  void success_whoeverTheyAreAskedAboutBeforeTheyExistIsKnownAfterwards() {
    create(home, company);
    assertThat(read(user.id(), company.id()).standing()).isNull();
    assertThat(read(user.id(), home.id()).standing()).isNull();
    create(user, atHome);
    assertFacts(user.id(), company.id(), facts(company, null));
    assertFacts(user.id(), home.id(), facts(home, atHome));
  }

  @Test
  void success_R11_changedStandingIsSeenAtOnce() {
    create(user, home, atHome, company);
    assertThat(read(user.id(), company.id()).standing()).isEqualTo(Standing.of(user));
    User disabled = user.disabled(FakeClock.START.plusSeconds(5));
    Membership followed = atHome.following(disabled);
    ports()
        .changes()
        .commit(Change.builder().update(user, disabled).update(atHome, followed).build());
    assertFacts(
        user.id(),
        company.id(),
        new AccessFacts(user.id(), Standing.of(disabled), company, null, home, followed));
  }

  @Test
  void success_homeMembershipWrittenBeforeThereWasACopyOfTheStanding() {
    Membership old = TestData.membership().atHome(user).standing(null).build();
    create(user, home, old, company);
    for (int time = 0; time < 2; time++) {
      assertFacts(
          user.id(),
          company.id(),
          new AccessFacts(user.id(), Standing.of(user), company, null, home, old));
      assertFacts(
          user.id(),
          home.id(),
          new AccessFacts(user.id(), Standing.of(user), home, old, home, old));
    }
  }

  @Test
  void success_aHundredQuestionsAtOnce() {
    create(user, home, atHome, company);
    List<About> questions = new ArrayList<>();
    questions.add(new About(user.id(), company.id()));
    questions.add(new About(user.id(), home.id()));
    questions.add(new About(ids.userId(), company.id()));
    for (int each = questions.size(); each < 100; each++) {
      User colleague =
          TestData.user().id(ids.userId()).home(each % 2 == 0 ? home.id() : company.id()).build();
      create(colleague, TestData.membership(colleague, Set.of()));
      questions.add(new About(colleague.id(), home.id()));
    }

    for (int time = 0; time < 2; time++) {
      Map<About, AccessFacts> answers = ports().accessFacts().readAll(questions);
      assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(questions);
      answers.forEach(
          (about, facts) -> assertThat(facts).isEqualTo(read(about.user(), about.company())));
    }
  }

  @Test
  void success_noQuestionAtAll() {
    assertThat(ports().accessFacts().readAll(List.of())).isEmpty();
  }

  /** Alone and among others, the first time and again. */
  private void assertFacts(UserId of, CompanyId in, AccessFacts expected) {
    About about = new About(of, in);
    assertThat(ports().accessFacts().readAll(Set.of(about)))
        .containsOnly(Map.entry(about, expected));
    assertThat(read(of, in)).isEqualTo(expected);
    assertThat(read(of, in)).isEqualTo(expected);
    assertThat(ports().accessFacts().readAll(Set.of(about)))
        .containsOnly(Map.entry(about, expected));
  }

  private AccessFacts read(UserId of, CompanyId in) {
    return ports().accessFacts().read(of, in);
  }

  private AccessFacts facts(@Nullable Company in, @Nullable Membership held) {
    return new AccessFacts(user.id(), Standing.of(user), in, held, home, atHome);
  }

  private static AccessFacts none(UserId nobody) {
    return new AccessFacts(nobody, null, null, null, null, null);
  }
}
