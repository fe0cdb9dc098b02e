package io.gatehouse.lambda.companies;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.DirectCall;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** First start: one operator, made by a workload (R1). */
class InitializePortalTest {
  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  void success_R1_R4_makesTheOperatorAndItsAdministrator() {
    Reply made = initialize().send().expect(201);
    assertThat(made.at("/company/id")).isEqualTo("cmp_operator");
    assertThat(made.at("/company/type")).isEqualTo("OPERATOR");
    assertThat(made.at("/company/contactPersonId")).isEqualTo(made.at("/firstUser/id"));
    assertThat(made.at("/firstUser/permissions/0")).isEqualTo("company.admin");
    assertThat(made.at("/firstUser/administrator")).isEqualTo("true");
    assertThat(made.at("/firstUser/status")).isEqualTo("INVITED");
  }

  @Test
  void success_R48_theWorkloadStandsInTheEventLog() {
    initialize().send().expect(201);
    var event = portal.items.events("portal.initialized").getFirst();
    assertThat(event.get("actor").m().toString()).contains("installer");
    assertThat(Items.text(event.get("source").m(), "operation")).isEqualTo("portal.initialize");
  }

  @Test
  void success_R6_itsAdministratorManagesCustomers() {
    Member operator = portal.people.operator();
    Reply me = portal.as(operator).ask(Operation.ME_GET).expect(200);
    assertThat(me.json().at("/permissions").toString())
        .contains("\"company.admin\"", "\"customers.manage\"");
  }

  @Test
  void failure_R1_onlyUntilAnAdministratorIsActive() {
    portal.people.operator();
    portal.dynamoDb.forgetCalls();
    initialize().send().refused(409, "portal-already-initialized");
    assertThat(portal.dynamoDb.writes()).isEmpty();
  }

  @Test
  void success_R36_repeatedWhileNobodyCouldSignIn() {
    Reply made = initialize().send().expect(201);
    initialize().send().refused(429, "sent-too-often");
    portal.clock.advance(Duration.ofDays(8));
    Reply again = initialize().send().expect(201);
    assertThat(again.at("/firstUser/id")).isEqualTo(made.at("/firstUser/id"));
    assertThat(again.at("/firstUser/status")).isEqualTo("INVITED");
  }

  @Test
  void failure_faultsAreNamedByTheirPlace() {
    portal
        .direct(Operation.PORTAL_INITIALIZE)
        .actor("workload", "installer")
        .input(Map.of("administrator", Map.of("email", "nobody")))
        .send()
        .invalid("/companyName")
        .invalid("/administrator/email")
        .invalid("/administrator/firstName");
    assertThat(portal.items.all()).isEmpty();
  }

  private DirectCall initialize() {
    return portal
        .direct(Operation.PORTAL_INITIALIZE)
        .actor("workload", "installer")
        .input(
            Map.of(
                "companyName",
                "Operator A/S",
                "administrator",
                People.person("olivia@operator.example")));
  }
}
