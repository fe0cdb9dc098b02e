package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** No event, of whatever is done, holds a name, an address or a phone number (R12, R48). */
class ImpersonalLogTest {
  private static final List<String> PERSONAL =
      List.of("Anna", "Ørsted", "Bodil", "example", "@", "20123456");

  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  @DisplayName("R12, R48: events name persons by id only")
  void success_R12_R48_noEventTellsOfAPerson() {
    Member administrator = portal.people.company();
    Member user = portal.people.colleague(administrator, "bo@nordwind.example", "shop.view");
    String company = user.company();
    var console = portal.as(administrator);
    console
        .post(
            Operation.USER_EDIT,
            Map.of("firstName", "Bodil", "phone", "+4520123456"),
            company,
            user.id())
        .expect(200);
    console
        .post(
            Operation.USER_EMAIL_CHANGE,
            Map.of("email", "bodil@nordwind.example"),
            company,
            user.id())
        .expect(200);
    portal.deliverOutbox();
    Member moved = new Member(user.id(), company, "bodil@nordwind.example");
    portal
        .anyone()
        .post(Operation.EMAIL_CHANGE_CONFIRM, portal.people.linkTo(moved).confirmation())
        .expect(200);
    console.ask(Operation.PASSWORD_RESET_SEND, company, user.id()).expect(202);
    portal.deliverOutbox();
    portal
        .anyone()
        .post(Operation.PASSWORD_CHOOSE, portal.people.linkTo(moved).redemption("a new password 2"))
        .expect(200);
    Member invited = portal.people.invited(administrator, "eva@nordwind.example");
    portal.clock.advance(Duration.ofDays(8));
    portal.runSchedule();
    console.ask(Operation.USER_DELETE, company, invited.id()).expect(200);
    console.ask(Operation.USER_DELETE, company, user.id()).expect(200);
    console.ask(Operation.USER_RESTORE, company, user.id()).expect(200);
    portal.clock.advance(Duration.ofDays(31));
    portal.runSchedule();

    assertThat(portal.items.of("EVENT")).hasSizeGreaterThan(12);
    for (Map<String, AttributeValue> event : portal.items.of("EVENT")) {
      Map<String, AttributeValue> told = new HashMap<>(event);
      // A company's name is no person's.
      Map<String, AttributeValue> after = new HashMap<>(event.get("after").m());
      after.remove("company.name");
      told.put("after", AttributeValue.fromM(after));
      assertThat(PERSONAL)
          .as("%s", event.get("kind"))
          .noneMatch(personal -> told.toString().contains(personal));
    }
    assertThat(portal.items.of("PERSONAL").toString()).contains("Bodil", "20123456");
  }
}
