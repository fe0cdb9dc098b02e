package io.gatehouse.lambda.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.AccessMap;
import io.gatehouse.lambda.edge.Operation;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each function's role allows the calls of DynamoDB that the function makes, and no others. The
 * local cloud does not look at roles; AWS does.
 */
class RolesTest {
  /** A transaction needs the actions of its parts, and ours are made of puts. */
  private static final Map<String, String> ACTIONS =
      Map.of(
          "getItem", "dynamodb:GetItem",
          "batchGetItem", "dynamodb:BatchGetItem",
          "query", "dynamodb:Query",
          "putItem", "dynamodb:PutItem",
          "updateItem", "dynamodb:UpdateItem",
          "transactWriteItems", "dynamodb:PutItem");

  /** The stream's own, which Lambda calls on behalf of the function. */
  private static final Set<String> BY_LAMBDA =
      Set.of(
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams");

  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  @DisplayName("Least power: what a role allows is what its function was seen to do")
  void rolesAreWhatFunctionsDo() {
    everything();

    assertThat(called()).isEqualTo(allowed());
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
    console.ask(Operation.PASSWORD_RESET_SEND, company, colleague.id()).expect(202);
    portal.deliverOutbox();
    portal.people.invited(administrator, "bo@nordwind.example");
    Member late = portal.people.invited(administrator, "eva@nordwind.example");
    portal.clock.advance(Duration.ofMinutes(2));
    console.ask(Operation.INVITATION_SEND, company, late.id()).expect(200);
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", colleague.email())).expect(202);
    portal.clock.advance(Duration.ofDays(2).plusMinutes(10));
    portal.runSchedule();
    portal.clock.advance(Duration.ofMinutes(2));
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", colleague.email())).expect(202);
    portal.deliverOutbox();
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
                        .map(call -> ACTIONS.get(call.split(" ", 2)[0]))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return actions;
  }

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> actions = new TreeMap<>();
    AccessMap.iamActions().forEach((role, lines) -> actions.put(role, dynamoDbActions(lines)));
    actions.values().removeIf(Set::isEmpty);
    return actions;
  }

  private static Set<String> dynamoDbActions(Collection<String> lines) {
    return lines.stream()
        .map(line -> line.split(" ", 2)[0])
        .filter(action -> action.startsWith("dynamodb:") && !BY_LAMBDA.contains(action))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
