package io.gatehouse.lambda.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * DynamoDB Local, with every call noted, and with failures and other people's requests in between.
 */
public final class WatchedDynamoDb {
  private static final Set<String> WRITES =
      Set.of("putItem", "updateItem", "deleteItem", "batchWriteItem", "transactWriteItems");

  private final DynamoDbClient watched;
  private final Steps steps;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final AtomicReference<Interruption> next = new AtomicReference<>();

  private record Interruption(Predicate<String> call, Runnable what) {}

  WatchedDynamoDb(DynamoDbClient watched, Steps steps) {
    this.watched = watched;
    this.steps = steps;
  }

  /**
   * What was called, such as {@code getItem USER}, {@code query list} or {@code transactWriteItems
   * MESSAGE}.
   */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** What was written, but for those counts. */
  public List<String> writes() {
    return callsButCounts().stream()
        .filter(call -> WRITES.contains(call.split(" ", 2)[0]))
        .toList();
  }

  /** Without those that count how often somebody asked, which every public request makes (R40). */
  public List<String> callsButCounts() {
    return calls.stream()
        .filter(call -> !call.equals("putItem REQUEST_COUNT") && !call.equals("updateItem COUNT"))
        .toList();
  }

  public void forgetCalls() {
    calls.clear();
  }

  /** Something that happens once, right before the first call of that name. */
  public void beforeNext(String call, Runnable what) {
    next.set(new Interruption(called -> called.equals(call), what));
  }

  /** Lets the next call that begins so fail with that exception. */
  public void failNext(String call, RuntimeException failure) {
    next.set(
        new Interruption(
            called -> called.startsWith(call),
            () -> {
              throw failure;
            }));
  }

  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              if (arguments == null) {
                return method.invoke(watched);
              }
              String call = (method.getName() + " " + about(arguments[0])).strip();
              calls.add(call);
              steps.take(WRITES.contains(method.getName()));
              interrupt(call);
              try {
                return method.invoke(watched, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private void interrupt(String call) {
    Interruption waiting = next.get();
    if (waiting != null && waiting.call().test(call) && next.compareAndSet(waiting, null)) {
      waiting.what().run();
    }
  }

  private static String about(Object request) {
    return switch (request) {
      case GetItemRequest get -> get.key().get("sk").s().split("#", 2)[0];
      case PutItemRequest put -> put.item().get("type").s();
      case UpdateItemRequest update -> update.key().get("sk").s().split("#", 2)[0];
      case QueryRequest query -> query.indexName() == null ? "" : query.indexName();
      case TransactWriteItemsRequest write ->
          String.join(",", write.transactItems().stream().map(WatchedDynamoDb::type).toList());
      default -> "";
    };
  }

  /** What is taken away has a minus before it, what is changed in place a plus. */
  private static String type(TransactWriteItem write) {
    if (write.update() != null) {
      return "+" + write.update().key().get("sk").s().split("#", 2)[0];
    }
    return write.put() == null
        ? "-" + write.delete().key().get("sk").s().split("#", 2)[0]
        : write.put().item().get("type").s();
  }
}
