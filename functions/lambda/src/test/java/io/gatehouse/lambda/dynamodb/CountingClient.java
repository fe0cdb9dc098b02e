package io.gatehouse.lambda.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Notes every call to DynamoDB Local, and what the reads among them consumed. (That one is not an
 * HTTP client, so the SDK's interceptors do not see its calls.)
 */
public final class CountingClient {

  private final DynamoDbClient counted;
  private final List<String> calls = new ArrayList<>();
  private final List<BatchGetItemRequest> batches = new ArrayList<>();
  private UnaryOperator<BatchGetItemResponse> answers = UnaryOperator.identity();
  private double readUnits;

  public CountingClient(DynamoDbClient counted) {
    this.counted = counted;
  }

  public DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              if (arguments[0] instanceof BatchGetItemRequest batch) {
                batches.add(batch);
              }
              try {
                return noted(method.invoke(counted, metered(arguments[0])));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private static Object metered(Object request) {
    ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
    return switch (request) {
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
      case BatchGetItemRequest batch -> batch.toBuilder().returnConsumedCapacity(total).build();
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(total).build();
      default -> request;
    };
  }

  private Object noted(Object answer) {
    List<ConsumedCapacity> consumed =
        switch (answer) {
          case GetItemResponse got -> List.of(got.consumedCapacity());
          case BatchGetItemResponse batch -> batch.consumedCapacity();
          case QueryResponse query -> List.of(query.consumedCapacity());
          default -> List.of();
        };
    consumed.forEach(each -> readUnits += each.capacityUnits());
    return answer instanceof BatchGetItemResponse batch ? answers.apply(batch) : answer;
  }

  /** Changes what batches are answered. */
  void answer(UnaryOperator<BatchGetItemResponse> how) {
    answers = how;
  }

  public List<String> calls() {
    return List.copyOf(calls);
  }

  List<BatchGetItemRequest> batches() {
    return List.copyOf(batches);
  }

  /** What all reads so far consumed: 1 for 4 KB as of now, half of it for what may lag. */
  public double readUnits() {
    return readUnits;
  }
}
