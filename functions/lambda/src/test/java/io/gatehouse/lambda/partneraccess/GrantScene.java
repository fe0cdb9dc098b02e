package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer, its partner, and two of the partner's users. */
final class GrantScene implements AutoCloseable {
  static final String DECIDING = "decision-maker";
  static final String PHONES = "phone-manager";
  static final String TOLD = "boss@nordwind.example";

  private int read;
  final TestPortal portal = new TestPortal();
  final Member operator = portal.people.operator();
  final Member partner = portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  final Member ida = portal.people.colleague(partner, "ida@nordwind.example");
  final Member ole = portal.people.colleague(partner, "ole@nordwind.example");
  final Member customer =
      portal.people.customer(operator, partner, "Contoso", "carla@contoso.example");

  /** Exactly these roles without an end, set by the customer's administrator. */
  Reply set(String... roles) {
    return set(customer, null, roles);
  }

  Reply set(Member by, @Nullable Instant until, String... roles) {
    return portal
        .as(by)
        .to(Operation.PARTNER_ACCESS_SET, customer.company())
        .body(body(until, roles))
        .send();
  }

  static Map<String, Object> body(@Nullable Instant until, String... roles) {
    List<Map<String, String>> wanted = new ArrayList<>();
    for (String role : roles) {
      Map<String, String> one = new HashMap<>(Map.of("role", role));
      if (until != null) {
        one.put("until", until.toString());
      }
      wanted.add(one);
    }
    return Map.of("roles", wanted, "notify", TOLD);
  }

  Reply members(String role, Map<String, ?> change) {
    return portal
        .as(partner)
        .post(Operation.GROUP_MEMBERS_CHANGE, change, partner.company(), customer.company(), role);
  }

  void join(String role, Member... who) {
    Reply joined =
        members(role, Map.of("add", List.of(who).stream().map(Member::id).toList())).expect(200);
    if (joined.json().path("changed").asInt() != who.length) {
      throw new AssertionError(joined.text());
    }
  }

  boolean decides(Member user) {
    return decides(user, null);
  }

  boolean decides(Member user, @Nullable Instant at) {
    Map<String, Object> question = question(at);
    question.put("userId", user.id());
    return ask(Operation.ACCESS_CHECK, question).json().path("allowed").asBoolean();
  }

  /** Everybody who may decide for the customer. */
  List<String> whoDecides(@Nullable Instant at) {
    return ask(Operation.ACCESS_WHO, question(at)).json().findValuesAsText("userId");
  }

  private Map<String, Object> question(@Nullable Instant at) {
    Map<String, Object> question =
        new HashMap<>(Map.of("companyId", customer.company(), "permission", "decisions.make"));
    if (at != null) {
      question.put("at", at.toString());
    }
    return question;
  }

  private Reply ask(Operation operation, Map<String, Object> question) {
    return portal.direct(operation).actor("workload", "audit").input(question).send().expect(200);
  }

  List<String> groups() {
    return portal
        .as(partner)
        .ask(Operation.GROUP_LIST, partner.company())
        .expect(200)
        .json()
        .findValuesAsText("name");
  }

  /** Who of elsewhere the customer's list of users shows. */
  List<String> listed() {
    return portal
        .as(customer)
        .ask(Operation.USER_LIST, customer.company())
        .expect(200)
        .json()
        .findValuesAsText("email");
  }

  /** The kinds of mails of partner access that went to an address since the last question. */
  List<String> mails(String address) {
    portal.deliverOutbox();
    return portal.post.letters().stream()
        .skip(read)
        .filter(letter -> letter.to().email().value().equals(address))
        .filter(Letter.PartnerAccess.class::isInstance)
        .map(Letter.PartnerAccess.class::cast)
        .map(letter -> letter.kind().name())
        .toList();
  }

  void forgetMails() {
    portal.deliverOutbox();
    read = portal.post.letters().size();
  }

  void wait(Duration some) {
    portal.clock.advance(some);
  }

  Instant in(Duration some) {
    return portal.clock.instant().plus(some);
  }

  @Override
  public void close() {
    portal.close();
  }
}
