package io.gatehouse.bench.measure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * DynamoDB Local with a meter: how long was spent in it, and what batches of reads took. (It is no
 * HTTP client, so the SDK's interceptors do not see its calls.) For one thread.
 */
final class MeteredDynamoDb {
  private final DynamoDbClient metered;
  private long nanoseconds;
  private int calls;
  private int batches;
  private int keys;
  private double units;
  private long bytes;

  MeteredDynamoDb(DynamoDbClient metered) {
    this.metered = metered;
  }

  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              Object argument = arguments == null ? null : arguments[0];
              Object[] asked = arguments;
              if (argument instanceof BatchGetItemRequest batch) {
                asked = new Object[] {withCapacity(batch)};
              }
              long before = System.nanoTime();
              Object answer;
              try {
                answer = method.invoke(metered, asked);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              } finally {
                nanoseconds += System.nanoTime() - before;
              }
              calls++;
              if (argument instanceof BatchGetItemRequest batch) {
                note(batch, (BatchGetItemResponse) answer);
              }
              return answer;
            });
  }

  private static BatchGetItemRequest withCapacity(BatchGetItemRequest batch) {
    return batch.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
  }

  private void note(BatchGetItemRequest batch, BatchGetItemResponse answer) {
    batches++;
    keys += batch.requestItems().values().stream().mapToInt(one -> one.keys().size()).sum();
    units += answer.consumedCapacity().stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    bytes +=
        answer.responses().values().stream()
            .flatMap(List::stream)
            .mapToLong(MeteredDynamoDb::size)
            .sum();
  }

  void reset() {
    nanoseconds = 0;
    calls = 0;
    batches = 0;
    keys = 0;
    units = 0;
    bytes = 0;
  }

  long nanoseconds() {
    return nanoseconds;
  }

  /** What was read since the last reset. */
  String told() {
    return "%d call%s%s, %d keys, %,d bytes, %.1f capacity units"
        .formatted(
            calls,
            calls == 1 ? "" : "s",
            calls == batches ? " (BatchGetItem)" : "",
            keys,
            bytes,
            units);
  }

  /** By the rules that DynamoDB charges by: names and values, three bytes more for what nests. */
  private static long size(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToLong(one -> utf8(one.getKey()) + size(one.getValue()))
        .sum();
  }

  private static long size(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> 1 + (value.n().length() + 1) / 2;
      case BOOL, NUL -> 1;
      case M -> 3 + value.m().size() + size(value.m());
      case L -> 3 + value.l().stream().mapToLong(one -> 1 + size(one)).sum();
      case SS -> value.ss().stream().mapToLong(MeteredDynamoDb::utf8).sum();
      case B -> value.b().asByteArrayUnsafe().length;
      default -> throw new IllegalStateException("nothing of that type is kept: " + value);
    };
  }

  private static long utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }
}
