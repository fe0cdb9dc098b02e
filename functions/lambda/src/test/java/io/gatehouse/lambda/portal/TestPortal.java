package io.gatehouse.lambda.portal;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.FakePasswordPolicies;
import io.gatehouse.domain.memory.FakePost;
import io.gatehouse.domain.memory.FakeSignInDirectory;
import io.gatehouse.lambda.dynamodb.LocalTable;
import io.gatehouse.lambda.dynamodb.TableOfOnesOwn;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.runtime.FunctionContext;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.gatehouse.lambda.runtime.SampleContext;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A portal of a test's own, empty at first. Close it. */
public final class TestPortal implements AutoCloseable {
  public final FakeClock clock = new FakeClock();
  public final FakePost post = new FakePost();
  public final FakeSignInDirectory directory = new FakeSignInDirectory();
  public final Steps steps = new Steps();
  public final FakePasswordPolicies policies = new FakePasswordPolicies();
  public final FakeBucket bucket = new FakeBucket(steps);
  public final FakeQueue queue = new FakeQueue(steps);
  public final WatchedDynamoDb dynamoDb;
  public final Items items;
  public final People people = new People(this);

  private final DynamoDbClient local;
  private final String table = TableOfOnesOwn.create();
  private final ApplicationContext context;
  private final Functions functions;
  private final AtomicInteger lastId = new AtomicInteger();

  public TestPortal() {
    this(LocalTable.client());
  }

  /** Over a client that leads to the one of {@link LocalTable}, by whatever way. */
  public TestPortal(DynamoDbClient local) {
    this.local = local;
    dynamoDb = new WatchedDynamoDb(local, steps);
    items = new Items(local, table);
    context =
        FunctionContext.builder()
            .properties(
                Map.of(
                    "TABLE_NAME",
                    table,
                    "SITE_URL",
                    "https://portal.example.com",
                    "IMPORTS_BUCKET",
                    "imports",
                    "IMPORTS_QUEUE_URL",
                    "https://queue.example"))
            .singletons(
                new TestDoubles(clock, post, directory, policies, dynamoDb, steps, bucket, queue))
            .start();
    functions = new Functions(context, dynamoDb, bucket, queue);
  }

  /** Over HTTP, with an access token issued now. */
  public Console as(Member user) {
    return as(user.id());
  }

  public Console as(String userId) {
    return new Console(this, () -> signedIn(userId));
  }

  /** Over HTTP, without a token. */
  public Console anyone() {
    return new Console(this, Events::open);
  }

  public DirectCall direct(Operation operation) {
    return new DirectCall(this, operation);
  }

  /** Brings everything written since to the outbox, and what that writes in turn. */
  public void deliverOutbox() {
    for (var fresh = items.fresh(); !fresh.isEmpty(); fresh = items.fresh()) {
      stream(fresh);
    }
  }

  /** Brings these messages to the outbox, as one batch of the stream. */
  public JsonNode stream(List<Map<String, AttributeValue>> messages) {
    return outbox(Streams.event(messages));
  }

  public JsonNode outbox(JsonNode event) {
    return functions.invoke("OutboxFunction", event, invocation());
  }

  /** What SES tells, as EventBridge brings it. */
  public JsonNode mailEvent(JsonNode event) {
    return functions.invoke("MailEventsFunction", event, invocation());
  }

  /** Brings tasks of imports to the worker, until there are none. */
  public void doImportTasks() {
    deliverOutbox();
    while (doImportTask()) {
      deliverOutbox();
    }
  }

  /** Brings the next task to the worker; what it reports as failed waits again. */
  public boolean doImportTask() {
    String body = queue.take();
    if (body == null) {
      return false;
    }
    ObjectNode event = Events.queue(body);
    boolean done = false;
    try {
      JsonNode answer = functions.invoke("ImportsWorkerFunction", event, invocation());
      done = answer.path("batchItemFailures").isEmpty();
    } finally {
      if (!done) {
        queue.putBack(body);
      }
    }
    return true;
  }

  public JsonNode runSchedule() {
    return runSchedule(() -> 60_000);
  }

  public JsonNode runSchedule(IntSupplier millisecondsLeft) {
    return functions.invoke(
        "RemindersFunction",
        Events.schedule(),
        new SampleContext(nextId("invocation"), millisecondsLeft));
  }

  /** Writes what no function was asked for: past every rule, but as all is written. */
  public void commit(Change change) {
    context.getBean(Changes.class).commit(change);
  }

  public List<FunctionHandler> handlers() {
    return functions.all();
  }

  Functions functions() {
    return functions;
  }

  Context invocation() {
    return new SampleContext(nextId("invocation"));
  }

  String nextId(String kind) {
    return kind + "-" + lastId.incrementAndGet();
  }

  private ObjectNode signedIn(String userId) {
    ObjectNode event = Events.signedIn();
    ((ObjectNode) event.at("/requestContext/authorizer/jwt/claims"))
        .put("username", userId)
        .put("iat", Long.toString(clock.instant().getEpochSecond()))
        .put("auth_time", Long.toString(clock.instant().getEpochSecond()));
    return event;
  }

  /** The portal as it is now, to come back to. */
  public Snapshot snapshot() {
    return new Snapshot(items.all(), directory.accounts(), clock.instant());
  }

  /** The portal as it was; letters and ended sessions stay with whoever remembers them. */
  public void restore(Snapshot was) {
    items.replaceBy(was.items());
    directory.replaceBy(was.accounts());
    clock.advance(Duration.between(clock.instant(), was.at()));
  }

  /** Everything that lasts, at a moment. */
  public record Snapshot(
      List<Map<String, AttributeValue>> items,
      Map<UserId, FakeSignInDirectory.Account> accounts,
      Instant at) {}

  @Override
  public void close() {
    context.close();
    local.deleteTable(request -> request.tableName(table));
  }
}
