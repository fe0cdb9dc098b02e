package io.gatehouse.lambda.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.runtime.FunctionHandler;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Priming runs against the real table, once for every published version. */
@ResourceLock(Resources.SYSTEM_OUT)
class PrimingTest {
  @AutoClose private final TestPortal portal = new TestPortal();

  @Test
  void success_everyFunctionReachesTheTableAndLeavesItAsItWas() throws Exception {
    portal.people.company();
    portal.deliverOutbox();
    var before = portal.items.all();
    for (FunctionHandler handler : portal.handlers()) {
      portal.dynamoDb.forgetCalls();
      handler.prime();
      assertThat(portal.dynamoDb.calls()).as(handler.getClass().getSimpleName()).isNotEmpty();
    }
    assertThat(portal.items.all()).isEqualTo(before);
  }

  @Test
  void success_neitherInAnEmptyPortalDoesItFail() throws Exception {
    try (LogCapture log = new LogCapture()) {
      for (FunctionHandler handler : portal.handlers()) {
        handler.prime();
      }
      assertThat(log.lines()).noneMatch(line -> line.path("level").asText().equals("ERROR"));
    }
    assertThat(portal.items.all()).isEmpty();
    assertThat(portal.post.letters()).isEmpty();
  }
}
