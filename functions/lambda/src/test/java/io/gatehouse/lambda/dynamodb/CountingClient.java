package io.gatehouse.lambda.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

/**
 * Notes every call to DynamoDB Local. (That one is not an HTTP client, so the SDK's interceptors do
 * not see its calls.)
 */
final class CountingClient {

  private final DynamoDbClient counted;
  private final List<String> calls = new ArrayList<>();
  private final List<BatchGetItemRequest> batches = new ArrayList<>();
  private UnaryOperator<BatchGetItemResponse> answers = UnaryOperator.identity();

  CountingClient(DynamoDbClient counted) {
    this.counted = counted;
  }

  DynamoDbClient client() {
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
                Object answer = method.invoke(counted, arguments);
                return answer instanceof BatchGetItemResponse batch ? answers.apply(batch) : answer;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  /** Changes what batches are answered. */
  void answer(UnaryOperator<BatchGetItemResponse> how) {
    answers = how;
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  List<BatchGetItemRequest> batches() {
    return List.copyOf(batches);
  }
}
