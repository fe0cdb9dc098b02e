package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change can be asked what it would do, and writes nothing then (R46). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
  private static final String ROLE = "phone-manager";

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member colleague =
      portal.people.colleague(administrator, "ida@nordwind.example", "shop.view");
  private final Member invited = portal.people.invited(administrator, "eva@nordwind.example");
  private int keys;

  static Stream<Operation> changes() {
    return Arrays.stream(Operation.values())
        .filter(Operation::isPreviewable)
        .filter(operation -> operation.route() != null);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void success_R46_R52_tellsAndWritesNothingNotEvenTheKey(Operation operation) {
    portal.clock.advance(Duration.ofHours(1));
    Member whom = whom(operation);
    portal.dynamoDb.forgetCalls();
    String key = "preview-" + ++keys;
    Reply told =
        portal
            .as(by(operation))
            .to(operation, path(operation, whom))
            .body(body(operation))
            .query("preview", true)
            .key(key)
            .send()
            .expect(200);
    assertThat(told.json().has("access")).isTrue();
    assertThat(told.json().at("/seats").isArray()).isTrue();
    assertThat(portal.dynamoDb.writes()).isEmpty();

    Reply direct =
        portal
            .direct(operation)
            .actor("userId", by(operation).id())
            .input(input(operation, whom))
            .vary(event -> event.put("preview", true))
            .send()
            .expect(200);
    assertThat(direct.json().at("/access")).hasSize(told.json().at("/access").size());
    assertThat(portal.dynamoDb.writes()).isEmpty();
  }

  /** Somebody to whom it can be done. */
  private Member whom(Operation operation) {
    return switch (operation) {
      case INVITATION_SEND, INVITATION_REVOKE -> invited;
      case COMPANY_MOVE ->
          portal.people.customer(operator, administrator, "Ostwind", "olga@ostwind.example");
      case USER_RESTORE -> {
        Member gone = portal.people.invited(administrator, "gone@nordwind.example");
        portal.as(administrator).ask(Operation.USER_DELETE, gone.company(), gone.id()).expect(200);
        yield gone;
      }
      case REVIEW_DECIDE -> {
        portal.people.contact(operator, administrator, "users.view");
        Reply review =
            portal
                .as(administrator)
                .post(Operation.REVIEW_START, Map.of("days", 14), administrator.company())
                .expect(201);
        yield new Member(review.at("/id"), administrator.company(), administrator.email());
      }
      case ACCOUNT_ACCESS_END, CLIENTS_END -> {
        Member customer =
            portal.people.customer(
                operator, administrator, "Kunde", operation.id() + "@kunde.example");
        portal.people.contact(colleague, customer, "invoices.view");
        yield new Member(colleague.id(), customer.company(), colleague.email());
      }
      case CLIENT_ACCESS_GIVE -> client();
      case PARTNER_ACCESS_SET,
          PARTNER_ACCESS_EXTENSION_PROPOSE,
          PARTNER_ACCESS_EXTENSION_DECIDE,
          GROUP_MEMBERS_CHANGE,
          GROUP_EXTENSION_PROPOSE,
          GROUP_LEAVE ->
          granting(operation);
      case USER_EMAIL_CANCEL -> {
        portal
            .as(administrator)
            .post(
                Operation.USER_EMAIL_CHANGE,
                Map.of("email", "pending@nordwind.example"),
                colleague.company(),
                colleague.id())
            .expect(200);
        yield colleague;
      }
      case CONTACT_ADD,
          DELEGATED_ADMINISTRATOR_NAME,
          DELEGATED_ADMINISTRATOR_WITHDRAW,
          DELEGATION_SESSION_BEGIN,
          DELEGATION_SESSION_END ->
          named(operation);
      default -> colleague;
    };
  }

  /** Most may be done by the operator; a session is one's own. */
  private Member by(Operation operation) {
    return switch (operation) {
      case DELEGATION_SESSION_BEGIN, DELEGATION_SESSION_END -> colleague;
      // Colleagues are brought along by their own people (R26).
      case CLIENT_ACCESS_GIVE -> administrator;
      case REVIEW_DECIDE -> administrator;
      case GROUP_MEMBERS_CHANGE, GROUP_EXTENSION_PROPOSE, GROUP_LEAVE -> administrator;
      default -> operator;
    };
  }

  /** The colleague as seen from a customer whose seats for partners they may have (R22). */
  private Member client() {
    Member customer = portal.people.customer(operator, administrator, "Kunde", "k@kunde.example");
    portal
        .as(operator)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of("nordwind.example")),
            administrator.company())
        .expect(200);
    portal
        .as(administrator)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of("customers.admin"))),
            administrator.company(),
            administrator.id())
        .expect(200);
    return new Member(colleague.id(), customer.company(), colleague.email());
  }

  /** The colleague as seen from a customer that granted a role for a while. */
  private Member granting(Operation operation) {
    Member customer =
        portal.people.customer(operator, administrator, "Kunde", operation.id() + "@kunde.example");
    portal
        .as(customer)
        .post(
            Operation.PARTNER_ACCESS_SET,
            Map.of(
                "roles",
                List.of(Map.of("role", ROLE, "until", days(20))),
                "notify",
                "told@kunde.example"),
            customer.company())
        .expect(200);
    if (operation == Operation.PARTNER_ACCESS_EXTENSION_DECIDE) {
      portal
          .as(administrator)
          .post(
              Operation.GROUP_EXTENSION_PROPOSE,
              Map.of("until", days(30)),
              administrator.company(),
              customer.company(),
              ROLE)
          .expect(200);
    }
    return new Member(colleague.id(), customer.company(), colleague.email());
  }

  private String days(int days) {
    return portal.clock.instant().plus(Duration.ofDays(days)).toString();
  }

  /** The colleague as seen from a customer, and named there unless that is what is to be done. */
  private Member named(Operation operation) {
    Member customer =
        portal.people.customer(operator, administrator, "Kunde", operation.id() + "@kunde.example");
    if (operation != Operation.DELEGATED_ADMINISTRATOR_NAME) {
      portal
          .as(customer)
          .post(
              Operation.DELEGATED_ADMINISTRATOR_NAME,
              Map.of("email", colleague.email()),
              customer.company())
          .expect(200);
    }
    return new Member(colleague.id(), customer.company(), colleague.email());
  }

  @Test
  void success_R12_R46_deletingTellsWhatIsLostAndWhoIsTold() {
    Reply told =
        portal
            .as(administrator)
            .to(Operation.USER_DELETE, colleague.company(), colleague.id())
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(told.at("/before/user.status")).isEqualTo("ACTIVE");
    assertThat(told.at("/after/user.status")).isEqualTo("DELETED");
    assertThat(told.at("/access/0/userId")).isEqualTo(colleague.id());
    assertThat(told.json().at("/access/0/loses").findValuesAsText("id")).contains("shop.view");
    assertThat(told.at("/mails/0/kind")).isEqualTo("user-removed");
  }

  @Test
  void success_R12_R46_anotherAddressTellsTheMailToEach() {
    Reply told =
        portal
            .as(administrator)
            .to(Operation.USER_EMAIL_CHANGE, colleague.company(), colleague.id())
            .body(Map.of("email", "elsewhere@nordwind.example"))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(told.at("/after/user.newEmail")).isEqualTo("elsewhere@nordwind.example");
    assertThat(told.json().at("/mails").findValuesAsText("email"))
        .containsExactly("elsewhere@nordwind.example", colleague.email());
    assertThat(told.json().at("/mails").findValuesAsText("kind"))
        .containsExactly("email-confirmation", "email-change");
  }

  @Test
  void success_R46_whoGainsWhatByIdAndLabel() {
    Reply told = preview(Map.of("give", Map.of("permissions", List.of("orders.create"))));
    assertThat(told.at("/access/0/userId")).isEqualTo(colleague.id());
    assertThat(told.at("/access/0/companyName")).isEqualTo("Nordwind ApS");
    assertThat(told.at("/access/0/gains/0/id")).isEqualTo("orders.create");
    assertThat(told.at("/access/0/gains/0/label/da")).isNotBlank();
    assertThat(told.at("/before/membership.permissions")).isEqualTo("shop.view");
    assertThat(told.at("/after/membership.permissions")).isEqualTo("orders.create shop.view");
  }

  @Test
  void success_R46_mailsThatWouldGo() {
    Reply told =
        portal
            .as(administrator)
            .to(Operation.USER_CREATE, administrator.company())
            .body(People.person("new@nordwind.example"))
            .query("preview", "true")
            .send()
            .expect(200);
    assertThat(told.at("/mails/0/kind")).isEqualTo("invitation");
    assertThat(told.at("/mails/0/email")).isEqualTo("new@nordwind.example");
  }

  @Test
  void failure_R46_refusedLikeTheChangeItself() {
    portal
        .as(administrator)
        .to(Operation.USER_DISABLE, administrator.company(), administrator.id())
        .query("preview", true)
        .send()
        .refused(409, "own-account");
    portal
        .as(administrator)
        .to(Operation.USER_CREATE, administrator.company())
        .body(People.person(colleague.email()))
        .query("preview", true)
        .send()
        .refused(409, "email-taken");
    portal
        .as(colleague)
        .to(Operation.USER_DISABLE, administrator.company(), administrator.id())
        .query("preview", true)
        .send()
        .refused(403, "not-permitted");
  }

  @Test
  void failure_R46_whatIsNeitherYesNorNo() {
    portal.dynamoDb.forgetCalls();
    portal
        .as(administrator)
        .to(Operation.USER_DISABLE, colleague.company(), colleague.id())
        .query("preview", "1")
        .send()
        .refused(400, "invalid-request");
    portal
        .direct(Operation.USER_DISABLE)
        .actor("userId", administrator.id())
        .input(Map.of("companyId", colleague.company(), "userId", colleague.id()))
        .vary(event -> event.put("preview", "true"))
        .send()
        .refused(400, "invalid-request");
    assertThat(portal.dynamoDb.writes()).isEmpty();
  }

  @Test
  void failure_R46_questionsHaveNoPreview() {
    portal
        .as(administrator)
        .to(Operation.USER_LIST, administrator.company())
        .query("preview", true)
        .send()
        .refused(400, "invalid-request");
    portal
        .direct(Operation.USER_LIST)
        .actor("userId", administrator.id())
        .input(Map.of("companyId", administrator.company()))
        .vary(event -> event.put("preview", true))
        .send()
        .refused(400, "invalid-request");
  }

  private Reply preview(Map<String, ?> body) {
    return portal
        .as(administrator)
        .to(Operation.USER_PERMISSIONS_CHANGE, colleague.company(), colleague.id())
        .body(body)
        .query("preview", true)
        .send()
        .expect(200);
  }

  private Map<String, ?> body(Operation operation) {
    return switch (operation) {
      case REVIEW_START -> Map.of("days", 14, "reviewers", List.of(administrator.id()));
      case REVIEW_DECIDE -> Map.of("entryId", "USER#" + operator.id(), "verdict", "END");
      case COMPANY_CREATE -> Map.of("name", "Sydvest", "type", "PARTNER");
      case COMPANY_CONTACT_PERSON_SET -> Map.of("userId", colleague.id());
      case COMPANY_ENTITLEMENTS_SET -> Map.of("permissions", List.of("data-estate.view"));
      case COMPANY_MOVE -> Collections.singletonMap("partnerOfRecordId", null);
      case COMPANY_MARKS_SET -> Map.of("marks", List.of());
      case CUSTOMER_CREATE -> Map.of("name", "Vestvind");
      case PARTNER_ACCESS_SET -> Map.of("roles", List.of(), "notify", "told@kunde.example");
      case PARTNER_ACCESS_EXTENSION_PROPOSE, GROUP_EXTENSION_PROPOSE -> Map.of("until", days(40));
      case PARTNER_ACCESS_EXTENSION_DECIDE -> Map.of("accept", true);
      case GROUP_MEMBERS_CHANGE -> Map.of("add", List.of(colleague.id()));
      case CONTACT_ADD ->
          Map.of("email", colleague.email(), "give", Map.of("roles", List.of("account-manager")));
      case DELEGATED_ADMINISTRATOR_NAME -> Map.of("email", colleague.email());
      case SEATS_LIMITS_SET ->
          Map.of("limits", List.of(Map.of("seat", "core", "bought", 100 + keys)));
      case USER_SEAT_SET -> Map.of("seat", "view-only");
      case CLIENT_ACCESS_GIVE -> Map.of("give", Map.of("permissions", List.of("users.view")));
      case USER_CREATE -> People.person("new" + keys + "@nordwind.example");
      case USER_PERMISSIONS_CHANGE ->
          Map.of("give", Map.of("permissions", List.of("organisations.view")));
      case USER_CUSTOMERS_CHANGE -> Map.of();
      case USER_EDIT, ME_EDIT -> Map.of("firstName", "Ada" + keys);
      case USER_EMAIL_CHANGE, ME_EMAIL_CHANGE ->
          Map.of("email", "ada" + keys + "@nordwind.example");
      default -> Map.of();
    };
  }

  private String[] path(Operation operation, Member whom) {
    return switch (operation) {
      case CLIENTS_END -> new String[] {colleague.company(), whom.company(), whom.id()};
      case REVIEW_DECIDE -> new String[] {whom.company(), whom.id()};
      case PARTNER_ACCESS_EXTENSION_PROPOSE, PARTNER_ACCESS_EXTENSION_DECIDE ->
          new String[] {whom.company(), ROLE};
      case GROUP_MEMBERS_CHANGE, GROUP_EXTENSION_PROPOSE, GROUP_LEAVE ->
          new String[] {colleague.company(), whom.company(), ROLE};
      default -> Doors.path(operation, whom);
    };
  }

  private Map<String, ?> input(Operation operation, Member whom) {
    Map<String, Object> input = new HashMap<>(body(operation));
    if (operation == Operation.REVIEW_DECIDE) {
      input.put("reviewId", whom.id());
    }
    boolean group = operation.route() != null && operation.route().contains("{customerId}");
    if (group) {
      input.put("companyId", colleague.company());
      input.put("customerId", whom.company());
    } else if (operation.route() != null && operation.route().contains("{companyId}")) {
      input.put("companyId", whom.company());
    }
    if (operation.route() != null && operation.route().contains("{roleId}")) {
      input.put("roleId", ROLE);
    }
    if (operation.route() != null && operation.route().contains("{userId}")) {
      input.put("userId", whom.id());
    }
    return input;
  }
}
