package io.gatehouse.lambda.sqs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.domain.importing.ImportTask;
import io.gatehouse.domain.importing.ImportTasks;
import io.gatehouse.lambda.api.ImportTaskJson;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** {@link ImportTasks} in a queue, ten with each call. */
@Singleton
final class SqsImportTasks implements ImportTasks {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int AT_ONCE = 10;

  private final SqsClient client;
  private final String queue;

  SqsImportTasks(SqsClient client, @Value("${IMPORTS_QUEUE_URL}") String queue) {
    this.client = client;
    this.queue = queue;
  }

  /**
   * Sends them all.
   *
   * @throws IllegalStateException if the queue did not take one; whoever sends tries again
   */
  @Override
  public void send(List<? extends ImportTask> tasks) {
    for (int from = 0; from < tasks.size(); from += AT_ONCE) {
      List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
      for (ImportTask task : tasks.subList(from, Math.min(from + AT_ONCE, tasks.size()))) {
        entries.add(
            SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(entries.size()))
                .messageBody(write(task))
                .build());
      }
      SendMessageBatchResponse answer =
          client.sendMessageBatch(request -> request.queueUrl(queue).entries(entries));
      if (answer.hasFailed() && !answer.failed().isEmpty()) {
        throw new IllegalStateException("the queue did not take all tasks");
      }
    }
  }

  private static String write(ImportTask task) {
    try {
      return MAPPER.writeValueAsString(ImportTaskJson.of(task));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers are JSON", impossible);
    }
  }
}
