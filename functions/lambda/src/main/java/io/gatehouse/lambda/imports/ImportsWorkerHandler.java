package io.gatehouse.lambda.imports;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.ImportTask;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.lambda.api.ImportTaskJson;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the tasks of a batch of queue messages. A task that fails is reported by itself, and comes
 * back when its visibility timeout is over; after some times it goes to the dead-letter queue.
 */
public final class ImportsWorkerHandler extends FunctionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ImportsWorkerHandler.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ImportWork work;

  public ImportsWorkerHandler() {
    this.work = bean(ImportWork.class);
  }

  public ImportsWorkerHandler(ApplicationContext context) {
    super(context);
    this.work = bean(ImportWork.class);
  }

  @Override
  protected void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    ObjectNode response = MAPPER.createObjectNode();
    ArrayNode failures = response.putArray("batchItemFailures");
    for (JsonNode message : MAPPER.readTree(event).path("Records")) {
      if (!done(message)) {
        failures.addObject().put("itemIdentifier", message.path("messageId").asText());
      }
    }
    MAPPER.writeValue(answer, response);
  }

  private boolean done(JsonNode message) {
    String id = message.path("messageId").asText();
    try {
      ImportTask task =
          MAPPER.readValue(message.path("body").asText(), ImportTaskJson.class).read();
      work.carryOut(task);
      LOG.atInfo()
          .addKeyValue("importId", task.id().value())
          .addKeyValue("task", task.getClass().getSimpleName())
          .log("task done");
      return true;
    } catch (IOException | RuntimeException failure) {
      LOG.atError().addKeyValue("message", id).setCause(failure).log("task failed");
      return false;
    }
  }

  /** Only a read: a task would do real work. */
  @Override
  public void prime() {
    bean(Imports.class).find(new CompanyId("cmp_priming"), new ImportId("imp_priming"));
  }
}
