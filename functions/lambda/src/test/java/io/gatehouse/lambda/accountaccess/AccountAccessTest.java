package io.gatehouse.lambda.accountaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A customer sees who from elsewhere can act in its account, and ends it; the partner likewise. */
class AccountAccessTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member partner =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member customer =
      portal.people.customer(operator, partner, "Contoso", "carla@contoso.example");
  private final Member consultant =
      portal.people.colleague(partner, "ida@nordwind.example", "users.view");

  @Test
  void success_R43_withWhatSinceWhenAndLastUsed() {
    portal.people.contact(consultant, customer, "users.view");
    String since = FakeClock.START.toString();
    Reply before = portal.as(customer).ask(Operation.ACCOUNT_ACCESS_LIST, customer.company());
    assertThat(one(before, consultant, "/lastUsed")).isEmpty();
    assertThat(one(before, consultant, "/acts")).isEqualTo("true");
    assertThat(one(before, consultant, "/given")).isEqualTo("true");
    assertThat(one(before, consultant, "/companyName")).isEqualTo("Nordwind ApS");
    assertThat(one(before, consultant, "/means/0/kind")).isEqualTo("PERMISSION");
    assertThat(one(before, consultant, "/means/0/id")).isEqualTo("users.view");
    assertThat(one(before, consultant, "/means/0/label/da")).isNotBlank();
    assertThat(one(before, consultant, "/since")).isEqualTo(since);

    portal.as(consultant).ask(Operation.USER_LIST, customer.company()).expect(200);
    Reply after = list("carla@contoso.example");
    assertThat(one(after, consultant, "/lastUsed")).isEqualTo(since.substring(0, 10));
  }

  @Test
  void success_aUseIsOneWriteADayAndNoneForAPreviewOrARefusal() {
    portal.people.contact(consultant, customer, "users.view");
    portal.dynamoDb.forgetCalls();
    portal
        .as(consultant)
        .ask(Operation.USER_DELETE, customer.company(), customer.id())
        .refused(403, "not-permitted");
    assertThat(portal.dynamoDb.writes()).isEmpty();
    for (int times = 0; times < 3; times++) {
      portal.as(consultant).ask(Operation.USER_LIST, customer.company()).expect(200);
    }
    assertThat(portal.dynamoDb.writes()).hasSize(1);
    portal.clock.advance(Duration.ofDays(1));
    portal.as(consultant).ask(Operation.USER_LIST, customer.company()).expect(200);
    assertThat(portal.dynamoDb.writes()).hasSize(2);
    portal.as(operator).ask(Operation.USER_LIST, customer.company()).expect(200);
    portal.as(customer).ask(Operation.USER_LIST, customer.company()).expect(200);
    assertThat(portal.dynamoDb.writes()).hasSize(2);
  }

  @Test
  void success_R20_customerManagersAreThereAndTheirOwnCompanyEndsIt() {
    manager();
    Reply list = portal.as(customer).ask(Operation.ACCOUNT_ACCESS_LIST, customer.company());
    assertThat(one(list, consultant, "/means/0/kind")).isNotEmpty();
    assertThat(list.json().findValuesAsText("kind")).contains("CUSTOMER_MANAGER");
    assertThat(one(list, consultant, "/given")).isEqualTo("false");

    Reply ended =
        portal
            .as(customer)
            .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
            .expect(200);
    assertThat(ended.at("/ended")).isEqualTo("false");
    assertThat(ended.at("/left/companyName")).isEqualTo("Nordwind ApS");
    assertThat(ended.at("/contact")).isEqualTo("Anna Ørsted");
  }

  @Test
  void success_R30_endedAtOnceInOneChangeWithOneEvent() {
    portal.people.contact(consultant, customer, "users.view", "invoices.view");
    portal.as(consultant).ask(Operation.USER_LIST, customer.company()).expect(200);
    portal.dynamoDb.forgetCalls();
    Reply ended =
        portal
            .as(customer)
            .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
            .expect(200);
    assertThat(ended.at("/ended")).isEqualTo("true");
    assertThat(ended.json().has("left")).isFalse();
    assertThat(portal.dynamoDb.writes()).hasSize(1);
    assertThat(portal.items.events("account-access.ended")).hasSize(1);
    portal.clock.advance(Duration.ofSeconds(1));
    portal.as(consultant).ask(Operation.USER_LIST, customer.company()).refused(404, "not-found");
    assertThat(list("carla@contoso.example").json().at("/items")).isEmpty();
    portal
        .as(customer)
        .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
        .refused(404, "not-found");
  }

  /** Contacts and delegated administrators alike: whatever the company gave, by one step. */
  @Test
  void success_R32_R35_everythingGivenEndsTogether() {
    Map<String, Object> contact =
        Map.of("email", consultant.email(), "give", Map.of("roles", List.of("account-manager")));
    portal.as(customer).post(Operation.CONTACT_ADD, contact, customer.company()).expect(201);
    delegate();
    portal.as(consultant).ask(Operation.DELEGATION_SESSION_BEGIN, customer.company()).expect(201);
    portal
        .as(customer)
        .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
        .expect(200);
    portal.as(consultant).ask(Operation.USER_LIST, customer.company()).refused(404, "not-found");
    portal
        .as(consultant)
        .ask(Operation.DELEGATION_SESSION_BEGIN, customer.company())
        .refused(404, "not-found");
    assertThat(portal.items.events("account-access.ended")).hasSize(1);
    assertThat(portal.items.events("delegation.withdrawn")).isEmpty();
  }

  @Test
  void success_R35_R42_delegatedAdministratorsAreToldThatTheyAreNoneAnyMore() {
    delegate();
    Reply preview =
        portal
            .as(customer)
            .to(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.json().at("/mails").findValuesAsText("kind"))
        .containsExactly("delegation-withdrawn");
    portal
        .as(customer)
        .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
        .expect(200);
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(consultant).getLast())
        .isInstanceOfSatisfying(
            Letter.Delegation.class,
            letter -> assertThat(letter.kind()).isEqualTo(Delivery.DelegationMail.Kind.WITHDRAWN));
  }

  @Test
  void success_R35_R42_theyAreToldTooWhenTheirOwnCompanyTakesThemOff() {
    delegate();
    portal
        .as(partner)
        .ask(Operation.CLIENTS_END, partner.company(), customer.company(), consultant.id())
        .expect(200);
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(consultant).getLast())
        .isInstanceOfSatisfying(
            Letter.Delegation.class,
            letter -> assertThat(letter.kind()).isEqualTo(Delivery.DelegationMail.Kind.WITHDRAWN));
  }

  @Test
  void success_R35_whoIsNoDelegatedAdministratorIsToldNothing() {
    portal.people.contact(consultant, customer, "users.view");
    int before = portal.people.lettersTo(consultant).size();
    portal
        .as(customer)
        .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), consultant.id())
        .expect(200);
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(consultant)).hasSize(before);
  }

  @Test
  void failure_R18_ownUsersAndStrangersAreNobodyFromElsewhere() {
    Member own = portal.people.colleague(customer, "otto@contoso.example");
    for (String user : List.of(own.id(), partner.id(), "usr_nobody", operator.id())) {
      portal
          .as(customer)
          .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), user)
          .refused(404, "not-found");
    }
    portal
        .as(customer)
        .ask(Operation.ACCOUNT_ACCESS_END, customer.company(), customer.id())
        .refused(409, "own-account");
  }

  @Test
  void success_R18_clientsByCustomerAndUserAndOneTakenOff() {
    portal.people.contact(consultant, customer, "users.view");
    Member empty = portal.people.customer(operator, partner, "Fabrikam", "fia@fabrikam.example");
    Reply clients = portal.as(partner).ask(Operation.CLIENTS_LIST, partner.company()).expect(200);
    assertThat(clients.json().at("/items").findValuesAsText("companyName"))
        .contains("Contoso", "Fabrikam");
    Reply only =
        portal
            .as(partner)
            .to(Operation.CLIENTS_LIST, partner.company())
            .query("customerId", customer.company())
            .query("userId", consultant.id())
            .send()
            .expect(200);
    assertThat(only.at("/items/0/holdings/0/userId")).isEqualTo(consultant.id());
    assertThat(only.at("/items/0/holdings/0/means/0/id")).isEqualTo("users.view");

    Reply ended =
        portal
            .direct(Operation.CLIENTS_END)
            .actor("userId", partner.id())
            .input(
                Map.of(
                    "companyId",
                    partner.company(),
                    "customerId",
                    customer.company(),
                    "userId",
                    consultant.id()))
            .send()
            .expect(200);
    assertThat(ended.at("/ended")).isEqualTo("true");
    assertThat(list("carla@contoso.example").json().at("/items")).isEmpty();
    portal
        .as(partner)
        .ask(Operation.CLIENTS_END, partner.company(), empty.company(), empty.id())
        .refused(404, "not-found");
  }

  @Test
  void success_R18_customersOutOfScopeDoNotExist() {
    portal.people.contact(consultant, customer, "invoices.view");
    Member other = portal.people.colleague(partner, "bo@nordwind.example", "users.view");
    Reply clients = portal.as(other).ask(Operation.CLIENTS_LIST, partner.company()).expect(200);
    assertThat(clients.json().at("/items")).isEmpty();
    Member manages = portal.people.colleague(partner, "mia@nordwind.example", "users.manage");
    portal
        .as(manages)
        .ask(Operation.CLIENTS_END, partner.company(), customer.company(), consultant.id())
        .refused(404, "not-found");
  }

  @Test
  void success_R43_onPagesOfOne() {
    for (int each = 0; each < 3; each++) {
      Member more = portal.people.colleague(partner, "user" + each + "@nordwind.example");
      portal.people.contact(more, customer, "users.view");
    }
    String token = null;
    int found = 0;
    do {
      var call =
          portal
              .as(customer)
              .to(Operation.ACCOUNT_ACCESS_LIST, customer.company())
              .query("limit", 1);
      Reply page = (token == null ? call : call.query("pageToken", token)).send().expect(200);
      found += page.json().at("/items").size();
      token = page.json().has("nextPageToken") ? page.at("/nextPageToken") : null;
    } while (token != null);
    assertThat(found).isEqualTo(3);
  }

  /** The customer makes the consultant its delegated administrator. */
  private void delegate() {
    portal
        .as(customer)
        .post(
            Operation.DELEGATED_ADMINISTRATOR_NAME,
            Map.of("email", consultant.email()),
            customer.company())
        .expect(200);
  }

  /** The consultant becomes customer manager of all customers. */
  private void manager() {
    portal
        .as(operator)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of("customers.admin")), "withRequired", true),
            partner.company(),
            consultant.id())
        .expect(200);
  }

  private Reply list(String email) {
    return portal
        .direct(Operation.ACCOUNT_ACCESS_LIST)
        .actor("email", email)
        .input(Map.of("companyId", customer.company()))
        .send()
        .expect(200);
  }

  private static String one(Reply list, Member of, String pointer) {
    for (var item : list.json().at("/items")) {
      if (item.path("userId").asText().equals(of.id())) {
        return item.at(pointer).asText();
      }
    }
    throw new AssertionError(of + " is not on the list " + list.text());
  }
}
