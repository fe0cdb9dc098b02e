package io.gatehouse.lambda.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.lifecycle.EraseUser;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.lambda.edge.AccessMap;
import io.gatehouse.lambda.edge.Operation;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each function's role allows the calls of DynamoDB that the function makes, and no others. The
 * local cloud does not look at roles; AWS does.
 */
class RolesTest {
  /**
   * A transaction needs the actions of its parts: ours are puts, and deletes of addresses and of
   * entries in lists of users.
   */
  private static final Map<String, String> ACTIONS =
      Map.of(
          "getItem", "dynamodb:GetItem",
          "batchGetItem", "dynamodb:BatchGetItem",
          "query", "dynamodb:Query",
          "putItem", "dynamodb:PutItem",
          "updateItem", "dynamodb:UpdateItem",
          "deleteItem", "dynamodb:DeleteItem",
          "transactWriteItems", "dynamodb:PutItem");

  /** The stream's own, which Lambda calls on behalf of the function. */
  private static final Set<String> BY_LAMBDA =
      Set.of(
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
          "sqs:ReceiveMessage",
          "sqs:DeleteMessage",
          "sqs:GetQueueAttributes");

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Set<String> signed = new TreeSet<>();

  @Test
  @DisplayName("Least power: what a role allows is what its function was seen to do")
  void rolesAreWhatFunctionsDo() {
    everything();

    assertThat(called()).isEqualTo(allowed());
    assertThat(calledOfOthers()).isEqualTo(allowedOfOthers());
  }

  /**
   * A file with faults, for one because no seat is bought yet, then a good one; what is signed on
   * the way counts as called.
   */
  private void imports(Member operator, Member administrator) {
    Console console = portal.as(administrator);
    String company = administrator.company();
    Reply made = console.ask(Operation.IMPORT_CREATE, company).expect(201);
    String id = made.at("/id");
    signed(made);
    for (String name : List.of("", "Ida")) {
      portal.bucket.upload(
          made.at("/upload/fields/key"),
          "first name,last name,e-mail,language,seat\n"
              + (name + ",Åse,new@x.example,da,\nBo,Åse,bo@x.example,da,core\n"));
      console.ask(Operation.IMPORT_CHECK, company, id).expect(202);
      portal.doImportTasks();
      signed(console.ask(Operation.IMPORT_GET, company, id).expect(200));
      buy(operator, company, 1);
    }
    console.ask(Operation.IMPORT_START, company, id).expect(202);
    console.ask(Operation.IMPORT_GET, company, id).expect(200);
    portal.doImportTasks();
    signed(console.ask(Operation.IMPORT_GET, company, id).expect(200));
    console.ask(Operation.IMPORT_LIST, company).expect(200);
    // The stream loses this one, so the job hands it out.
    Reply lost = console.ask(Operation.IMPORT_CREATE, company).expect(201);
    console.ask(Operation.IMPORT_CHECK, company, lost.at("/id")).expect(202);
    portal.clock.advance(Duration.ofMinutes(3));
    portal.runSchedule();
  }

  /**
   * Every function that may take a seat takes one, and finds none left: then it looks for who can
   * buy more.
   */
  private void seats(Member operator, Member administrator) {
    String company = administrator.company();
    Console console = portal.as(administrator);
    buy(operator, company, 1);
    Member seated = portal.people.colleague(administrator, "sue@nordwind.example");
    Map<String, Object> core = Map.of("seat", "core");
    Map<String, Object> one = People.person("one@nordwind.example");
    one.put("seat", "core");
    console.post(Operation.USER_CREATE, one, company).expect(409);
    console.to(Operation.USER_SEAT_SET, company, seated.id()).body(core).send().expect(409);
    one.put("sendInvitation", false);
    String waiting = console.post(Operation.USER_CREATE, one, company).expect(201).at("/id");
    console.ask(Operation.INVITATION_SEND, company, waiting).expect(409);
    buy(operator, company, 9);
    console.ask(Operation.SEATS_OVERVIEW, company).expect(200);
    console.ask(Operation.INVITATION_SEND, company, waiting).expect(200);
    portal.people.activated(new Member(waiting, company, "one@nordwind.example"));
    one.put("email", "two@nordwind.example");
    one.put("sendInvitation", true);
    console.post(Operation.USER_CREATE, one, company).expect(201);
    console.post(Operation.USER_SEAT_SET, core, company, seated.id()).expect(200);
    console
        .post(Operation.USER_SEAT_SET, Map.of("seat", "view-only"), company, seated.id())
        .expect(200);
    console.post(Operation.USER_SEAT_SET, Map.of(), company, seated.id()).expect(200);
    portal.deliverOutbox();
  }

  /**
   * What the outbox does with seats elsewhere: a paid one comes and goes with its user, and one for
   * a partner's people falls with the domain.
   */
  private void seatsElsewhere(Member operator, Member partner) {
    Member customer = portal.people.customer(operator, partner, "Seated", "sara@x.example");
    Member guest = portal.people.colleague(partner, "gus@nordwind.example");
    String company = customer.company();
    portal.people.contact(guest, customer, "invoices.view");
    Console console = portal.as(customer);
    buy(operator, company, 1);
    console.post(Operation.USER_SEAT_SET, Map.of("seat", "core"), company, guest.id()).expect(200);
    for (Operation operation : List.of(Operation.USER_DISABLE, Operation.USER_ENABLE)) {
      portal.as(partner).ask(operation, partner.company(), guest.id()).expect(200);
      portal.deliverOutbox();
    }
    approve(operator, partner, "nordwind.example");
    console
        .post(Operation.USER_SEAT_SET, Map.of("seat", "partner"), company, guest.id())
        .expect(200);
    approve(operator, partner, "other.example");
  }

  private void approve(Member operator, Member partner, String domain) {
    portal
        .as(operator)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of(domain)),
            partner.company())
        .expect(200);
    portal.deliverOutbox();
  }

  private void buy(Member operator, String company, int core) {
    portal
        .as(operator)
        .post(
            Operation.SEATS_LIMITS_SET,
            Map.of("limits", List.of(Map.of("seat", "core", "bought", core))),
            company)
        .expect(200);
  }

  private void signed(Reply reply) {
    if (reply.json().has("upload")) {
      signed.add("s3:PutObject on ${ImportsBucket.Arn}/uploads/*");
    }
    for (String folder : List.of("faults", "result")) {
      if (reply.at("/" + folder + "Url").contains(".amazonaws.com/" + folder + "/")) {
        signed.add("s3:GetObject on ${ImportsBucket.Arn}/" + folder + "/*");
      }
    }
  }

  private Map<String, Set<String>> calledOfOthers() {
    Map<String, Set<String>> actions = new TreeMap<>();
    portal
        .functions()
        .otherCallsByFunction()
        .forEach(
            (function, calls) ->
                actions.put(function.replace("Function", "Role"), new TreeSet<>(calls)));
    actions.computeIfAbsent("ImportsRole", role -> new TreeSet<>()).addAll(signed);
    actions.values().removeIf(Set::isEmpty);
    return actions;
  }

  /** The bucket may be listed so that a file that is missing is not a file that is forbidden. */
  private static Map<String, Set<String>> allowedOfOthers() {
    Map<String, Set<String>> actions = new TreeMap<>();
    AccessMap.iamActions()
        .forEach(
            (role, lines) ->
                actions.put(
                    role,
                    lines.stream()
                        .filter(
                            line -> line.contains("ImportsBucket") || line.contains("ImportsQueue"))
                        .filter(line -> !BY_LAMBDA.contains(line.split(" ", 2)[0]))
                        .filter(line -> !line.startsWith("s3:ListBucket"))
                        .collect(Collectors.toCollection(TreeSet::new))));
    actions.values().removeIf(Set::isEmpty);
    return actions;
  }

  private void everything() {
    Member operator = portal.people.operator();
    Member administrator = portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
    String company = administrator.company();
    Console console = portal.as(administrator);
    portal.as(operator).ask(Operation.COMPANY_LIST).expect(200);
    portal.direct(Operation.COMPANY_LIST).actor("email", operator.email()).send().expect(200);
    console.ask(Operation.USER_LIST, company).expect(200);
    console.ask(Operation.ME_GET).expect(200);
    Member colleague = portal.people.colleague(administrator, "ida@nordwind.example");
    permissions(console, colleague);
    delegation(operator, administrator, colleague);
    questions(administrator, colleague);
    imports(operator, administrator);
    grants(operator, administrator, colleague);
    seats(operator, administrator);
    seatsElsewhere(operator, administrator);
    previews(operator, colleague);
    colleague = newNameAndAddress(console, colleague);
    console.ask(Operation.PASSWORD_RESET_SEND, company, colleague.id()).expect(202);
    portal.deliverOutbox();
    Member mistyped = portal.people.invited(administrator, "bo@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(1));
    console
        .post(
            Operation.USER_EMAIL_CHANGE,
            Map.of("email", "bob@nordwind.example"),
            company,
            mistyped.id())
        .expect(200);
    Member late = portal.people.invited(administrator, "eva@nordwind.example");
    notifications(console, late);
    portal.clock.advance(Duration.ofMinutes(2));
    console.ask(Operation.INVITATION_SEND, company, late.id()).expect(200);
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", colleague.email())).expect(202);
    console
        .post(Operation.USER_EDIT, Map.of("lastName", "Berg"), company, colleague.id())
        .expect(200);
    accountAccess(operator, administrator, colleague);
    portal.clock.advance(Duration.ofDays(2).plusMinutes(10));
    portal.runSchedule();
    console.ask(Operation.USER_DELETE, company, late.id()).expect(200);
    portal.clock.advance(Duration.ofDays(30).plus(EraseUser.RESPITE));
    portal.runSchedule();
    portal.clock.advance(Duration.ofMinutes(2));
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", colleague.email())).expect(202);
    portal.deliverOutbox();
    wholeCompanies(operator, administrator);
  }

  private void accountAccess(Member operator, Member administrator, Member colleague) {
    Member customer =
        portal.people.customer(operator, administrator, "Westwind", "walter@westwind.example");
    portal.people.contact(colleague, customer, new SeatTypeId("view-only"), "invoices.view");
    portal.as(customer).ask(Operation.ACCOUNT_ACCESS_LIST, customer.company()).expect(200);
    Map<String, Object> looking = Map.of("seat", "view-only");
    portal
        .as(customer)
        .post(Operation.USER_SEAT_SET, looking, customer.company(), colleague.id())
        .expect(200);
    Console console = portal.as(administrator);
    console.ask(Operation.CLIENTS_LIST, administrator.company()).expect(200);
    console
        .to(Operation.CLIENTS_END, administrator.company(), customer.company(), colleague.id())
        .key("take-off")
        .send()
        .expect(200);
    Member other = portal.people.colleague(administrator, "olaf@nordwind.example");
    portal.people.contact(other, customer, "invoices.view");
    Console reviewer = portal.as(customer);
    String review =
        reviewer
            .post(Operation.REVIEW_START, Map.of("days", 1), customer.company())
            .expect(201)
            .at("/id");
    reviewer.ask(Operation.REVIEW_LIST, customer.company()).expect(200);
    reviewer.ask(Operation.REVIEW_ENTRIES, customer.company(), review).expect(200);
  }

  /** Also what the job does when a company's time is over. */
  private void wholeCompanies(Member operator, Member partner) {
    Console console = portal.as(operator);
    String customer =
        console
            .post(Operation.CUSTOMER_CREATE, Map.of("name", "Kunde"), partner.company())
            .expect(201)
            .at("/company/id");
    console.ask(Operation.CUSTOMER_LIST, partner.company()).expect(200);
    console.to(Operation.COMPANY_SUSPEND, customer).query("preview", true).send().expect(200);
    console.ask(Operation.COMPANY_SUSPEND, customer).expect(200);
    console.ask(Operation.COMPANY_DELETE, partner.company()).expect(200);
    portal.clock.advance(Duration.ofDays(30).plusMinutes(16));
    portal.runSchedule();
  }

  /** A customer lets somebody of its partner's manage it, and ends it. */
  private void delegation(Member operator, Member partner, Member colleague) {
    Member customer = portal.people.customer(operator, partner, "Contoso", "carla@x.example");
    Console console = portal.as(customer);
    String company = customer.company();
    Map<String, String> whom = Map.of("email", colleague.email());
    console.post(Operation.DELEGATED_ADMINISTRATOR_NAME, whom, company).expect(200);
    console.ask(Operation.DELEGATED_ADMINISTRATOR_LIST, company).expect(200);
    Console own = portal.as(colleague);
    own.ask(Operation.DELEGATION_LIST).expect(200);
    String session =
        own.ask(Operation.DELEGATION_SESSION_BEGIN, company).expect(201).at("/sessionId");
    own.managing(session).ask(Operation.USER_LIST, company).expect(200);
    own.ask(Operation.DELEGATION_SESSION_END, company).expect(200);
    console.ask(Operation.DELEGATED_ADMINISTRATOR_WITHDRAW, company, colleague.id()).expect(200);
    Map<String, Object> role = Map.of("roles", List.of("account-manager"));
    Map<String, Object> contact = Map.of("email", colleague.email(), "give", role);
    console.post(Operation.CONTACT_ADD, contact, company).expect(201);
    Map<String, Object> looking = Map.of("seat", "view-only");
    console.post(Operation.USER_SEAT_SET, looking, company, colleague.id()).expect(200);
    console.ask(Operation.ACCOUNT_ACCESS_END, company, colleague.id()).expect(200);
    Map<String, Object> seated = new HashMap<>(contact);
    seated.putAll(looking);
    console.post(Operation.CONTACT_ADD, seated, company).expect(201);
  }

  /** Granted, a group with somebody in it, limited and extended; then given up and disabled. */
  private void grants(Member operator, Member partner, Member colleague) {
    Member customer =
        portal.people.customer(operator, partner, "Granting", "carla@granting.example");
    Console of = portal.as(customer);
    Console at = portal.as(partner);
    String company = customer.company();
    String until = portal.clock.instant().plus(Duration.ofDays(7)).toString();
    List<Map<String, String>> roles =
        List.of(Map.of("role", "decision-maker", "until", until), Map.of("role", "phone-manager"));
    Map<String, Object> body = Map.of("roles", roles, "notify", "told@example.com");
    of.post(Operation.PARTNER_ACCESS_SET, body, company).expect(200);
    String[] group = {partner.company(), company, "decision-maker"};
    Map<String, Object> joining = Map.of("add", List.of(colleague.id()));
    for (boolean preview : List.of(true, false)) {
      at.to(Operation.GROUP_MEMBERS_CHANGE, group)
          .body(joining)
          .query("preview", preview)
          .send()
          .expect(200);
    }
    at.post(Operation.GROUP_MEMBERS_CHANGE, Map.of("remove", List.of(colleague.id())), group)
        .expect(200);
    at.post(Operation.GROUP_MEMBERS_CHANGE, joining, group).expect(200);
    at.ask(Operation.GROUP_LIST, partner.company()).expect(200);
    at.ask(Operation.GROUP_GET, group).expect(200);
    at.ask(Operation.GROUP_MEMBERS_LIST, group).expect(200);
    of.ask(Operation.PARTNER_ACCESS_GET, company).expect(200);
    Map<String, Object> gone = Map.of("roles", List.of(), "notify", "told@example.com");
    of.to(Operation.PARTNER_ACCESS_SET, company)
        .body(gone)
        .query("preview", true)
        .send()
        .expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    portal.runSchedule();
    of.post(Operation.PARTNER_ACCESS_SET, gone, company).expect(200);
    portal.deliverOutbox();
  }

  private static void permissions(Console console, Member colleague) {
    Map<String, Object> some = Map.of("permissions", List.of("users.view"));
    for (String how : List.of("give", "take")) {
      console
          .post(
              Operation.USER_PERMISSIONS_CHANGE,
              Map.of(how, some),
              colleague.company(),
              colleague.id())
          .expect(200);
    }
  }

  private Member newNameAndAddress(Console console, Member colleague) {
    String company = colleague.company();
    console
        .post(Operation.USER_EDIT, Map.of("firstName", "Ada"), company, colleague.id())
        .expect(200);
    Member renamed = new Member(colleague.id(), company, "ada@nordwind.example");
    console
        .post(
            Operation.USER_EMAIL_CHANGE, Map.of("email", renamed.email()), company, colleague.id())
        .expect(200);
    portal.deliverOutbox();
    portal
        .anyone()
        .post(Operation.EMAIL_CHANGE_CONFIRM, portal.people.linkTo(renamed).confirmation())
        .expect(200);
    portal.deliverOutbox();
    return renamed;
  }

  /** And one that comes back, but not for good. */
  private void notifications(Console console, Member to) {
    console.ask(Operation.NOTIFICATION_LIST, to.company()).expect(200);
    String message =
        console
            .to(Operation.NOTIFICATION_LIST, to.company())
            .query("userId", to.id())
            .send()
            .expect(200)
            .at("/items/0/id");
    portal.mailEvent(SesEvents.of("bounce-transient", message, to.email()));
  }

  private void questions(Member administrator, Member colleague) {
    portal
        .direct(Operation.ACCESS_CHECK)
        .actor("workload", "billing")
        .input(
            Map.of(
                "email",
                colleague.email(),
                "companyId",
                colleague.company(),
                "permission",
                "users.view"))
        .send()
        .expect(200);
    Console console = portal.as(administrator);
    console
        .post(
            Operation.ACCESS_WHO,
            Map.of("companyId", administrator.company(), "permission", "users.view"))
        .expect(200);
    console.post(Operation.ACCESS_WHAT, Map.of()).expect(200);
  }

  /** They look for everybody who is concerned. */
  private void previews(Member operator, Member colleague) {
    portal
        .as(operator)
        .to(Operation.COMPANY_ENTITLEMENTS_SET, colleague.company())
        .body(Map.of("permissions", List.of("data-estate.view")))
        .query("preview", true)
        .send()
        .expect(200);
    portal
        .as(operator)
        .to(Operation.USER_PERMISSIONS_CHANGE, colleague.company(), colleague.id())
        .body(Map.of("give", Map.of("permissions", List.of("organisations.view"))))
        .query("preview", true)
        .send()
        .expect(200);
    portal
        .as(operator)
        .to(Operation.USER_DISABLE, colleague.company(), colleague.id())
        .query("preview", true)
        .send()
        .expect(200);
  }

  private Map<String, Set<String>> called() {
    Map<String, Set<String>> actions = new TreeMap<>();
    portal
        .functions()
        .callsByFunction()
        .forEach(
            (function, calls) ->
                actions.put(
                    function.replace("Function", "Role"),
                    calls.stream()
                        .flatMap(RolesTest::actions)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return actions;
  }

  /** A transaction that takes something away, or counts, needs leave for that, too. */
  private static Stream<String> actions(String call) {
    Stream.Builder<String> all = Stream.<String>builder().add(action(call));
    if (call.startsWith("transactWriteItems") && call.contains("-")) {
      all.add("dynamodb:DeleteItem on Table.Arn");
    }
    if (call.startsWith("transactWriteItems") && call.contains("+")) {
      all.add("dynamodb:UpdateItem on Table.Arn");
    }
    return all.build();
  }

  /** With its resource, as {@link AccessMap} names it: an index is one of its own. */
  private static String action(String call) {
    String[] words = call.split(" ", 2);
    boolean ofIndex = words[0].equals("query") && words.length > 1;
    return ACTIONS.get(words[0])
        + " on "
        + (ofIndex ? "${Table.Arn}/index/" + words[1] : "Table.Arn");
  }

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> actions = new TreeMap<>();
    AccessMap.iamActions().forEach((role, lines) -> actions.put(role, dynamoDbActions(lines)));
    actions.values().removeIf(Set::isEmpty);
    return actions;
  }

  private static Set<String> dynamoDbActions(Collection<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("dynamodb:"))
        .filter(line -> !BY_LAMBDA.contains(line.split(" ", 2)[0]))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
