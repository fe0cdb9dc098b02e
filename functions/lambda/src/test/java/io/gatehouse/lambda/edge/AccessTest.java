package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Deny by default, over HTTP: every operation of the table is refused to whoever lacks anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
  private static final String DOORS = "io.gatehouse.lambda.edge.Doors#";

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member stranger =
      portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
  private final Member plain = portal.people.colleague(administrator, "pia@nordwind.example");

  @BeforeEach
  void forget() {
    portal.dynamoDb.forgetCalls();
  }

  @AfterEach
  void nothingIsWritten() {
    assertThat(portal.dynamoDb.writes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R50_withoutToken(Operation operation) {
    portal.anyone().ask(operation, Doors.path(operation, plain)).refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R50_unknownUser(Operation operation) {
    portal
        .as("usr_nobody")
        .ask(operation, Doors.path(operation, plain))
        .refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R50_userNameThatIsNoUserId(Operation operation) {
    portal
        .as("adam@nordwind.example")
        .ask(operation, Doors.path(operation, plain))
        .refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R39_tokenOfASessionThatHasEnded(Operation operation) {
    String before = Long.toString(portal.clock.instant().getEpochSecond() - 1);
    portal
        .as(operator)
        .to(operation, Doors.path(operation, plain))
        .claim("auth_time", before)
        .send()
        .refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R50_idToken(Operation operation) {
    portal
        .as(operator)
        .to(operation, Doors.path(operation, plain))
        .claim("token_use", "id")
        .send()
        .refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overCompany")
  void failure_R18_companyOfOthersDoesNotExist(Operation operation) {
    portal.as(stranger).ask(operation, Doors.path(operation, plain)).refused(404, "not-found");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overCompany")
  void failure_R18_unknownCompanyIsAnsweredTheSame(Operation operation) {
    Member nowhere = new Member(plain.id(), "cmp_nowhere", plain.email());
    String unknown =
        portal.as(stranger).ask(operation, Doors.path(operation, nowhere)).at("/detail");
    String foreign = portal.as(stranger).ask(operation, Doors.path(operation, plain)).at("/detail");
    assertThat(unknown).isEqualTo(foreign);
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overCompany")
  void failure_R50_withoutThePermission(Operation operation) {
    portal.as(plain).ask(operation, Doors.path(operation, plain)).refused(403, "not-permitted");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overPortal")
  void failure_R6_administratorOfSomeCompany(Operation operation) {
    portal
        .as(administrator)
        .ask(operation, Doors.path(operation, plain))
        .refused(403, "not-permitted");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "open")
  void success_R37_publicOperationsAskNobodyWhoTheyAre(Operation operation) {
    // Let through, and then refused for what the request lacks, if it lacks anything.
    assertThat(portal.anyone().ask(operation).status()).isIn(200, 400);
  }

  @ParameterizedTest
  @MethodSource(DOORS + "directOnly")
  void failure_R1_noRouteLeadsToDirectOnlyOperations(Operation operation) {
    assertThat(operation.route()).isNull();
  }
}
