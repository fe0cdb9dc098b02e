package io.gatehouse.lambda.outbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the messages of a batch of stream records, in order. A delivery that fails is no failure
 * here: it is noted on the message and tried again by the sweeping job. Only what could not even be
 * noted is reported, and comes back with the stream.
 */
public final class OutboxHandler extends FunctionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxHandler.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final DeliverMessage deliverMessage;
  private final Clock clock;

  public OutboxHandler() {
    this.deliverMessage = bean(DeliverMessage.class);
    this.clock = bean(Clock.class);
  }

  public OutboxHandler(ApplicationContext context) {
    super(context);
    this.deliverMessage = bean(DeliverMessage.class);
    this.clock = bean(Clock.class);
  }

  @Override
  protected void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    ObjectNode response = MAPPER.createObjectNode();
    ArrayNode failures = response.putArray("batchItemFailures");
    for (JsonNode record : MAPPER.readTree(event).path("Records")) {
      StreamRecord streamed = StreamRecord.of(record);
      if (!deliver(streamed.message())) {
        // The stream comes back from here on; what follows would only be claimed twice.
        failures.addObject().put("itemIdentifier", streamed.sequenceNumber());
        break;
      }
    }
    MAPPER.writeValue(answer, response);
  }

  private boolean deliver(MessageId message) {
    try {
      DeliverMessage.Result result = deliverMessage.deliver(message, clock.instant());
      LOG.atInfo()
          .addKeyValue("messageId", message.value())
          .addKeyValue("result", result.name())
          .log("delivered");
      return true;
    } catch (RuntimeException failure) {
      LOG.atError()
          .addKeyValue("messageId", message.value())
          .setCause(failure)
          .log("could not note a delivery");
      return false;
    }
  }

  /**
   * Goes the whole way to the table with a message that does not exist: nothing can be claimed,
   * nothing is sent.
   */
  @Override
  public void prime() {
    deliver(new MessageId("msg_priming"));
  }
}
