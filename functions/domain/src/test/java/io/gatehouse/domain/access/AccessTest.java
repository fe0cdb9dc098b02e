package io.gatehouse.domain.access;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

  private static final User CALLER = TestData.user().status(UserStatus.ACTIVE).build();

  /**
   * Every combination. NONE: no such thing. PLAIN: a membership without permissions. ADMIN: one
   * with company.admin.
   */
  @ParameterizedTest
  @CsvSource({
    // company,  membership, at operator, company.admin, customers.manage
    "NONE,       NONE,       NONE,        NOT_FOUND,     NOT_FOUND",
    "NONE,       NONE,       PLAIN,       NOT_FOUND,     NOT_FOUND",
    "NONE,       NONE,       ADMIN,       NOT_FOUND,     NOT_FOUND",
    "NONE,       PLAIN,      NONE,        NOT_FOUND,     NOT_FOUND",
    "NONE,       PLAIN,      PLAIN,       NOT_FOUND,     NOT_FOUND",
    "NONE,       PLAIN,      ADMIN,       NOT_FOUND,     NOT_FOUND",
    "NONE,       ADMIN,      NONE,        NOT_FOUND,     NOT_FOUND",
    "NONE,       ADMIN,      PLAIN,       NOT_FOUND,     NOT_FOUND",
    "NONE,       ADMIN,      ADMIN,       NOT_FOUND,     NOT_FOUND",
    "PARTNER,    NONE,       NONE,        NOT_FOUND,     NOT_FOUND",
    "PARTNER,    NONE,       PLAIN,       NOT_FOUND,     NOT_FOUND",
    "PARTNER,    NONE,       ADMIN,       YES,           YES",
    "PARTNER,    PLAIN,      NONE,        NOT_PERMITTED, NOT_PERMITTED",
    "PARTNER,    PLAIN,      PLAIN,       NOT_PERMITTED, NOT_PERMITTED",
    "PARTNER,    PLAIN,      ADMIN,       YES,           YES",
    "PARTNER,    ADMIN,      NONE,        YES,           NOT_PERMITTED",
    "PARTNER,    ADMIN,      PLAIN,       YES,           NOT_PERMITTED",
    "PARTNER,    ADMIN,      ADMIN,       YES,           YES",
    // The operator itself: whoever has a portal in front of them knows that it exists.
    "OPERATOR,   NONE,       NONE,        NOT_PERMITTED, NOT_PERMITTED",
    "OPERATOR,   PLAIN,      PLAIN,       NOT_PERMITTED, NOT_PERMITTED",
    "OPERATOR,   ADMIN,      ADMIN,       YES,           YES",
  })
  void R18_denyUnlessARuleAllows(
      Asked asked, Held held, Held atOperator, Answer administer, Answer manage) {
    CompanyId id = asked == Asked.OPERATOR ? CompanyId.OPERATOR : new CompanyId("cmp_nordwind");
    Company company = asked == Asked.NONE ? null : TestData.company().id(id).build();
    AccessFacts facts =
        new AccessFacts(
            CALLER, company, membership(id, held), membership(CompanyId.OPERATOR, atOperator));
    assertThat(answer(PermissionId.COMPANY_ADMIN, facts)).isEqualTo(administer);
    assertThat(answer(PermissionId.CUSTOMERS_MANAGE, facts)).isEqualTo(manage);
    assertThat(answer(new PermissionId("invoices.view"), facts)).isNotEqualTo(Answer.YES);
  }

  @Test
  void success_permissionThatWasGivenIsHeld() {
    PermissionId invoices = new PermissionId("invoices.view");
    Membership membership =
        new Membership(CALLER.home(), CALLER.id(), CALLER.name(), Set.of(invoices), 1);
    AccessFacts facts = new AccessFacts(CALLER, TestData.company().build(), membership, null);
    Access.require(invoices, facts);
    assertThat(Access.permissions(facts)).containsExactly(invoices);
  }

  @Test
  void failure_namesTheMissingPermission() {
    AccessFacts facts =
        new AccessFacts(
            CALLER, TestData.company().build(), membership(CALLER.home(), Held.PLAIN), null);
    assertRefused(
        () -> Access.require(PermissionId.COMPANY_ADMIN, facts),
        new Refusal.NotPermitted("company.admin"));
  }

  @Test
  void failure_signInOfAnUnknownUser() {
    assertRefused(() -> Access.signedIn(null, null), new Refusal.SignInRequired());
  }

  @ParameterizedTest
  @EnumSource
  void R11_R12_onlyActiveUsersCall(UserStatus status) {
    User user = TestData.user().status(status).build();
    if (status == UserStatus.ACTIVE) {
      assertThat(Access.signedIn(user, null)).isEqualTo(user);
      assertThat(Access.signedIn(user, FakeClock.START)).isEqualTo(user);
    } else {
      assertRefused(() -> Access.signedIn(user, null), new Refusal.SignInRequired());
      assertRefused(() -> Access.signedIn(user, FakeClock.START), new Refusal.SignInRequired());
    }
  }

  @Test
  void R39_signInBeforeSessionsEndedNoLongerCounts() {
    Instant ended = Instant.parse("2026-03-02T10:00:00.7Z");
    User user = TestData.user().status(UserStatus.ACTIVE).sessionsValidFrom(ended).build();
    assertRefused(
        () -> Access.signedIn(user, Instant.parse("2026-03-02T09:59:59Z")),
        new Refusal.SignInRequired());
    // A token tells whole seconds, so the sign-in that follows at once looks older than it is.
    assertThat(Access.signedIn(user, Instant.parse("2026-03-02T10:00:00Z"))).isEqualTo(user);
    assertThat(Access.signedIn(user, Instant.parse("2026-03-02T10:00:01Z"))).isEqualTo(user);
  }

  enum Asked {
    NONE,
    PARTNER,
    OPERATOR
  }

  enum Held {
    NONE,
    PLAIN,
    ADMIN
  }

  enum Answer {
    YES,
    NOT_PERMITTED,
    NOT_FOUND
  }

  private static @Nullable Membership membership(CompanyId company, Held held) {
    return switch (held) {
      case NONE -> null;
      case PLAIN -> new Membership(company, CALLER.id(), CALLER.name(), Set.of(), 1);
      case ADMIN -> new Membership(company, CALLER.id(), CALLER.name(), TestData.ADMINISTRATOR, 1);
    };
  }

  private static Answer answer(PermissionId permission, AccessFacts facts) {
    try {
      Access.require(permission, facts);
      return Answer.YES;
    } catch (Refused refused) {
      return switch (refused.refusal()) {
        case Refusal.NotPermitted no -> Answer.NOT_PERMITTED;
        case Refusal.NotFound no -> Answer.NOT_FOUND;
        default -> throw refused;
      };
    }
  }
}
