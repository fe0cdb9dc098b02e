package io.gatehouse.lambda.delegation;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Console;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.Map;

/** A customer, its partner, and somebody of the partner's who may be named. */
final class ManageScene implements AutoCloseable {
  final TestPortal portal = new TestPortal();
  final Member operator = portal.people.operator();
  final Member partner = portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  final Member adviser = portal.people.colleague(partner, "ida@nordwind.example");
  final Member customer =
      portal.people.customer(operator, partner, "Contoso", "carla@contoso.example");

  /** The customer's administrator names somebody. */
  Reply name(Member whom) {
    return name(customer, whom);
  }

  Reply name(Member by, Member whom) {
    return name(by, Map.of("userId", whom.id()));
  }

  Reply name(Member by, Map<String, String> whom) {
    return portal.as(by).post(Operation.DELEGATED_ADMINISTRATOR_NAME, whom, customer.company());
  }

  Reply withdraw(Member whom) {
    return portal
        .as(customer)
        .ask(Operation.DELEGATED_ADMINISTRATOR_WITHDRAW, customer.company(), whom.id());
  }

  /** The adviser chooses Manage: the session's id. */
  String begin() {
    return portal
        .as(adviser)
        .ask(Operation.DELEGATION_SESSION_BEGIN, customer.company())
        .expect(201)
        .at("/sessionId");
  }

  /** The adviser, named and managing. */
  Console managing() {
    name(adviser).expect(200);
    return portal.as(adviser).managing(begin());
  }

  /** Something that the delegated role allows. */
  Reply look(Console console) {
    return console.ask(Operation.USER_LIST, customer.company());
  }

  @Override
  public void close() {
    portal.close();
  }
}
