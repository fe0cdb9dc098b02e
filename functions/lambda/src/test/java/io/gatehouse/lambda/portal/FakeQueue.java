package io.gatehouse.lambda.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** SQS in memory, with every call noted. */
public final class FakeQueue implements SqsClient {
  private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Steps steps;

  FakeQueue(Steps steps) {
    this.steps = steps;
  }

  /** The next message; null if there is none. */
  @Nullable String take() {
    return bodies.poll();
  }

  public void putBack(String body) {
    bodies.add(body);
  }

  public List<String> waiting() {
    return List.copyOf(bodies);
  }

  List<String> calls() {
    return new ArrayList<>(calls);
  }

  @Override
  public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
    calls.add("sqs:SendMessage on ImportsQueue.Arn");
    steps.take(true);
    request.entries().forEach(entry -> bodies.add(entry.messageBody()));
    return SendMessageBatchResponse.builder().build();
  }

  @Override
  public String serviceName() {
    return "sqs";
  }

  @Override
  public void close() {}
}
