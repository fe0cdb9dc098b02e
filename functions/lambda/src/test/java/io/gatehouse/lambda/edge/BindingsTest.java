package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A function answers exactly the operations that the table gives it. */
class BindingsTest {
  @AutoClose private final TestPortal portal = new TestPortal();

  @ParameterizedTest
  @EnumSource(FunctionName.class)
  void success_eachFunctionAnswersItsOwn(FunctionName function) {
    Set<Operation> answered = EnumSet.noneOf(Operation.class);
    for (Operation operation : Operation.values()) {
      Reply reply = portal.direct(operation).sendTo(function);
      if (!reply.at("/type").endsWith(":unknown-operation")) {
        answered.add(operation);
      }
    }
    Set<Operation> tabled = EnumSet.allOf(Operation.class);
    tabled.removeIf(operation -> operation.function() != function);
    assertThat(answered).isNotEmpty().isEqualTo(tabled);
  }

  @Test
  void failure_routeOfAnotherFunction() {
    portal
        .as("usr_anna")
        .to(Operation.ME_GET)
        .sendTo(FunctionName.COMPANIES)
        .refused(404, "unknown-operation");
  }

  @Test
  void failure_operationThatDoesNotExist() {
    portal
        .direct(Operation.ME_GET)
        .vary(event -> event.put("operation", "user.erase"))
        .send()
        .refused(404, "unknown-operation");
    portal
        .direct(Operation.ME_GET)
        .vary(event -> event.remove("operation"))
        .send()
        .refused(404, "unknown-operation");
    portal
        .as("usr_anna")
        .to(Operation.ME_GET)
        .vary(event -> event.put("routeKey", "GET /api/everything"))
        .send()
        .refused(404, "unknown-operation");
  }
}
