package io.gatehouse.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R3, R17, R19, R48: what a company gave a user, each with its round. */
class GrantsTest {
  private static final PermissionId INVOICES = new PermissionId("invoices.view");
  private static final PermissionId USERS = new PermissionId("users.view");
  private static final RoleId MANAGER = new RoleId("account-manager");
  private static final ResourceId PRODUCTION = new ResourceId("instance", "production.eu");

  @Test
  void success_R3_whatIsGivenRemembersItsRound() {
    Grants grants = Grants.NONE.plus(INVOICES, 2).plus(MANAGER, 3).plus(PRODUCTION, 4);
    assertThat(grants.permissions()).isEqualTo(Map.of(INVOICES, 2L));
    assertThat(grants.roles()).isEqualTo(Map.of(MANAGER, 3L));
    assertThat(grants.resources()).isEqualTo(Map.of(PRODUCTION, 4L));
    assertThat(grants.plus(INVOICES, 5).permissions()).isEqualTo(Map.of(INVOICES, 5L));
  }

  @Test
  void success_R3_whatIsTakenIsGone() {
    Grants grants = Grants.of(Set.of(INVOICES, USERS), 1).plus(MANAGER, 1).plus(PRODUCTION, 1);
    assertThat(grants.minus(INVOICES).permissions()).isEqualTo(Map.of(USERS, 1L));
    assertThat(grants.minus(MANAGER).roles()).isEmpty();
    assertThat(grants.minus(PRODUCTION).resources()).isEmpty();
    assertThat(grants.minus(INVOICES).minus(USERS).minus(MANAGER).minus(PRODUCTION))
        .isEqualTo(Grants.NONE);
  }

  @Test
  void success_R9_emptyIfNothingOfAnyKindIsGiven() {
    assertThat(Grants.NONE.isEmpty()).isTrue();
    assertThat(Grants.NONE.plus(INVOICES, 0).isEmpty()).isFalse();
    assertThat(Grants.NONE.plus(MANAGER, 0).isEmpty()).isFalse();
    assertThat(Grants.NONE.plus(PRODUCTION, 0).isEmpty()).isFalse();
  }

  @Test
  void success_R13_whatIsTicked() {
    Grants grants = Grants.of(Set.of(USERS, INVOICES), 0);
    assertThat(grants.ticks(USERS)).isTrue();
    assertThat(grants.ticks(PermissionId.COMPANY_ADMIN)).isFalse();
    assertThat(grants.permissionIds()).containsExactly(INVOICES, USERS);
  }

  @Test
  void success_R48_eventsTellThemAndAreReadBack() {
    Grants grants =
        Grants.of(Set.of(USERS), 0).plus(INVOICES, 2).plus(MANAGER, 3).plus(PRODUCTION, 4);
    assertThat(grants.facts())
        .isEqualTo(
            Map.of(
                "membership.permissions", "invoices.view@2 users.view",
                "membership.roles", "account-manager@3",
                "membership.resources", "instance:production.eu@4"));
    assertThat(Grants.parse(grants.facts())).isEqualTo(grants);
    assertThat(Grants.NONE.facts()).isEmpty();
    assertThat(Grants.parse(Map.of())).isEqualTo(Grants.NONE);
  }

  @Test
  void success_R48_roundsAsText() {
    assertThat(Rounds.text(Map.of())).isEmpty();
    assertThat(Rounds.parse(null)).isEmpty();
    assertThat(Rounds.parse(" ")).isEmpty();
    assertThat(Rounds.parse("a b@12")).isEqualTo(Map.of("a", 0L, "b", 12L));
  }
}
