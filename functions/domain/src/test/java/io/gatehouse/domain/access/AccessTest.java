package io.gatehouse.domain.access;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is let through at all, and how they are refused: R6, R13, R16, R18, R39. */
class AccessTest {

  private static final Instant NOW = FakeClock.START;
  private static final User CALLER = TestData.user().status(UserStatus.ACTIVE).build();
  private static final PermissionId INVOICES = new PermissionId("invoices.view");

  private final Access access = new Access(Catalogues.SMALL);

  /**
   * Whose company is asked for, what the caller holds there and at home. NONE: no membership.
   * PLAIN: one without permissions. ADMIN: one with company.admin.
   */
  @ParameterizedTest
  @CsvSource({
    // asked,   there, at home, company.admin, invoices.view
    "MISSING,   NONE,  NONE,  NOT_FOUND,     NOT_FOUND",
    "MISSING,   NONE,  ADMIN, NOT_FOUND,     NOT_FOUND",
    "OWN,       PLAIN, PLAIN, NOT_PERMITTED, NOT_PERMITTED",
    "OWN,       ADMIN, ADMIN, YES,           YES",
    "OTHER,     NONE,  PLAIN, NOT_FOUND,     NOT_FOUND",
    "OTHER,     NONE,  ADMIN, NOT_FOUND,     NOT_FOUND",
    "OTHER,     PLAIN, ADMIN, NOT_FOUND,     NOT_FOUND",
    "OTHER,     ADMIN, PLAIN, NOT_PERMITTED, NOT_PERMITTED",
    // The operator itself: whoever has a portal in front of them knows that it exists.
    "OPERATOR,  NONE,  PLAIN, NOT_PERMITTED, NOT_PERMITTED",
    "OPERATOR,  NONE,  ADMIN, NOT_PERMITTED, NOT_PERMITTED",
  })
  void R18_denyUnlessARuleAllows(
      Asked asked, Held there, Held atHome, Answer administer, Answer invoices) {
    AccessFacts facts = asked(asked, there, atHome);
    assertThat(answer(PermissionId.COMPANY_ADMIN, facts)).isEqualTo(administer);
    assertThat(answer(INVOICES, facts)).isEqualTo(invoices);
  }

  @Test
  void success_R6_operatorAdministratorsMayDoEverythingEverywhere() {
    User olivia = TestData.user().home(CompanyId.OPERATOR).status(UserStatus.ACTIVE).build();
    Company operator = TestData.company().id(CompanyId.OPERATOR).type(CompanyType.OPERATOR).build();
    Company customer =
        TestData.company().id(new CompanyId("cmp_kunde")).type(CompanyType.CUSTOMER).build();
    Membership atHome = TestData.membership(olivia, TestData.ADMINISTRATOR);
    AccessFacts facts =
        new AccessFacts(olivia.id(), atHome.standing(), customer, null, operator, atHome);
    for (String id : new String[] {"company.admin", "customers.manage", "phones.manage"}) {
      assertThat(access.check(facts, new PermissionId(id), NOW)).as(id).isTrue();
    }
    assertThat(access.check(facts.atHome(), PermissionId.CUSTOMERS_MANAGE, NOW)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(UserStatus.class)
  void R13_onlyActiveUsersMayCall(UserStatus status) {
    User user = TestData.user().status(status).build();
    AccessFacts facts = own(TestData.membership(user, TestData.ADMINISTRATOR));
    if (status == UserStatus.ACTIVE) {
      assertThat(Access.signedIn(facts, null)).isEqualTo(facts.standing());
      assertThat(access.check(facts, INVOICES, NOW)).isTrue();
    } else {
      assertRefused(() -> Access.signedIn(facts, null), new Refusal.SignInRequired());
      assertThat(access.check(facts, INVOICES, NOW)).isFalse();
      assertThat(access.permissions(facts, NOW).isEmpty()).isTrue();
    }
  }

  @Test
  void failure_R6_nobodyOfASuspendedCompanyMayCall() {
    Company suspended = TestData.company().status(CompanyStatus.SUSPENDED).build();
    Membership membership = TestData.membership(CALLER, TestData.ADMINISTRATOR);
    AccessFacts facts =
        new AccessFacts(
            CALLER.id(), membership.standing(), suspended, membership, suspended, membership);
    assertRefused(() -> Access.signedIn(facts, null), new Refusal.SignInRequired());
    assertThat(access.check(facts, INVOICES, NOW)).isFalse();
  }

  @Test
  void failure_strangersMustSignIn() {
    AccessFacts stranger = new AccessFacts(CALLER.id(), null, null, null, null, null);
    assertRefused(() -> Access.signedIn(stranger, null), new Refusal.SignInRequired());
    assertThat(access.check(stranger, INVOICES, NOW)).isFalse();
  }

  @Test
  void R39_sessionsFromBeforeAPasswordChangeNoLongerCount() {
    User renewed =
        TestData.user()
            .status(UserStatus.ACTIVE)
            .sessionsValidFrom(Instant.parse("2026-03-01T12:00:00.700Z"))
            .build();
    AccessFacts facts = own(TestData.membership(renewed, TestData.ADMINISTRATOR));
    Instant before = Instant.parse("2026-03-01T11:59:59Z");
    assertRefused(() -> Access.signedIn(facts, before), new Refusal.SignInRequired());
    // Tokens tell whole seconds only.
    Instant sameSecond = Instant.parse("2026-03-01T12:00:00Z");
    assertThatCode(() -> Access.signedIn(facts, sameSecond)).doesNotThrowAnyException();
  }

  enum Asked {
    MISSING,
    OWN,
    OTHER,
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

  private static AccessFacts asked(Asked asked, Held there, Held atHome) {
    Company home = TestData.company().build();
    Membership homeMembership = held(home.id(), atHome);
    return switch (asked) {
      case OWN -> own(Objects.requireNonNull(homeMembership));
      case MISSING -> new AccessFacts(CALLER.id(), standing(), null, null, home, homeMembership);
      case OTHER -> {
        Company other =
            TestData.company().id(new CompanyId("cmp_other")).type(CompanyType.PARTNER).build();
        yield new AccessFacts(
            CALLER.id(), standing(), other, held(other.id(), there), home, homeMembership);
      }
      case OPERATOR -> {
        Company operator =
            TestData.company().id(CompanyId.OPERATOR).type(CompanyType.OPERATOR).build();
        yield new AccessFacts(CALLER.id(), standing(), operator, null, home, homeMembership);
      }
    };
  }

  private static Standing standing() {
    return Standing.of(CALLER);
  }

  private static @Nullable Membership held(CompanyId company, Held held) {
    return switch (held) {
      case NONE -> null;
      case PLAIN -> membership(company, Set.of());
      case ADMIN -> membership(company, TestData.ADMINISTRATOR);
    };
  }

  private static Membership membership(CompanyId company, Set<PermissionId> permissions) {
    return company.equals(CALLER.home())
        ? TestData.membership().atHome(CALLER).permissions(permissions).build()
        : TestData.membership().elsewhere(company, CALLER).permissions(permissions).build();
  }

  private static AccessFacts own(Membership membership) {
    Company home = TestData.company().build();
    return new AccessFacts(
        membership.user(), membership.standing(), home, membership, home, membership);
  }

  private Answer answer(PermissionId permission, AccessFacts facts) {
    try {
      access.require(permission, facts, NOW);
      return Answer.YES;
    } catch (Refused refused) {
      return refused.refusal() instanceof Refusal.NotFound
          ? Answer.NOT_FOUND
          : Answer.NOT_PERMITTED;
    }
  }
}
