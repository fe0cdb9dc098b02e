package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.Operation;
import java.util.function.Supplier;

/** Calls over HTTP, signed in as somebody or as nobody. */
public final class Console {
  private final TestPortal portal;
  private final Supplier<ObjectNode> event;

  Console(TestPortal portal, Supplier<ObjectNode> event) {
    this.portal = portal;
    this.event = event;
  }

  /** The same user while they manage a company (R35). */
  public Console managing(String session) {
    return new Console(
        portal,
        () -> {
          ObjectNode signedIn = event.get();
          signedIn.withObjectProperty("headers").put("gatehouse-session", session);
          return signedIn;
        });
  }

  /** A request to be completed and sent. */
  public HttpCall to(Operation operation, String... path) {
    return new HttpCall(portal, operation, event.get(), path);
  }

  /** Sends a request without a body. */
  public Reply ask(Operation operation, String... path) {
    return to(operation, path).send();
  }

  /** Sends a request with a body. */
  public Reply post(Operation operation, Object body, String... path) {
    return to(operation, path).body(body).send();
  }
}
