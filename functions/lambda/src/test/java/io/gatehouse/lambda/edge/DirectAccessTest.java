package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.DirectCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deny by default, for other workloads: the same rules as over HTTP (R52). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectAccessTest {
  private static final String DOORS = "io.gatehouse.lambda.edge.Doors#";

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member stranger =
      portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
  private final Member plain = portal.people.colleague(administrator, "pia@nordwind.example");
  private final Member gone = disabled("gert@nordwind.example");

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
  void failure_R52_withoutActor(Operation operation) {
    call(operation).send().refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R52_workloadInItsOwnName(Operation operation) {
    call(operation).actor("workload", "billing").send().refused(400, "invalid-request");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R52_unknownUser(Operation operation) {
    call(operation).actor("userId", "usr_nobody").send().refused(401, "sign-in-required");
    call(operation)
        .actor("email", "nobody@nordwind.example")
        .send()
        .refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R52_disabledUser(Operation operation) {
    call(operation).actor("userId", gone.id()).send().refused(401, "sign-in-required");
    call(operation).actor("email", gone.email()).send().refused(401, "sign-in-required");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "guarded")
  void failure_R52_actorNamedTwice(Operation operation) {
    call(operation)
        .actor("userId", operator.id())
        .actor("email", operator.email())
        .send()
        .invalid("/actor");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overCompany")
  void failure_R18_companyOfOthersDoesNotExist(Operation operation) {
    call(operation).actor("userId", stranger.id()).send().refused(404, "not-found");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overCompany")
  void failure_R52_withoutThePermission(Operation operation) {
    call(operation).actor("email", plain.email()).send().refused(403, "not-permitted");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "overPortal")
  void failure_R6_administratorOfSomeCompany(Operation operation) {
    call(operation).actor("userId", administrator.id()).send().refused(403, "not-permitted");
  }

  @ParameterizedTest
  @MethodSource(DOORS + "directOnly")
  void failure_R1_directOnlyIsForWorkloadsInTheirOwnName(Operation operation) {
    call(operation).send().refused(403, "not-permitted");
    call(operation)
        .actor("userId", operator.id())
        .actor("workload", "installer")
        .send()
        .refused(403, "not-permitted");
  }

  private DirectCall call(Operation operation) {
    return portal.direct(operation).input(Doors.named(operation, plain));
  }

  private Member disabled(String email) {
    Member member = portal.people.colleague(administrator, email);
    portal.as(administrator).ask(Operation.USER_DISABLE, member.company(), member.id()).expect(200);
    return member;
  }
}
