package io.gatehouse.lambda.portal;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.lambda.access.AccessHandler;
import io.gatehouse.lambda.accountaccess.AccountAccessHandler;
import io.gatehouse.lambda.companies.CompaniesHandler;
import io.gatehouse.lambda.delegation.DelegationHandler;
import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.imports.ImportsHandler;
import io.gatehouse.lambda.imports.ImportsWorkerHandler;
import io.gatehouse.lambda.invitations.InvitationsHandler;
import io.gatehouse.lambda.mailevents.MailEventsHandler;
import io.gatehouse.lambda.outbox.OutboxHandler;
import io.gatehouse.lambda.partneraccess.PartnerAccessHandler;
import io.gatehouse.lambda.passwords.AdminPasswordsHandler;
import io.gatehouse.lambda.passwords.PublicPasswordsHandler;
import io.gatehouse.lambda.reminders.RemindersHandler;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.gatehouse.lambda.seats.SeatsHandler;
import io.gatehouse.lambda.users.UsersHandler;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every function, over one bean context, called as Lambda calls it. */
final class Functions {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, FunctionHandler> handlers = new LinkedHashMap<>();
  private final Map<String, Set<String>> callsByFunction = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> otherCallsByFunction = new ConcurrentHashMap<>();
  private final WatchedDynamoDb dynamoDb;
  private final FakeBucket bucket;
  private final FakeQueue queue;

  Functions(
      ApplicationContext context, WatchedDynamoDb dynamoDb, FakeBucket bucket, FakeQueue queue) {
    this.dynamoDb = dynamoDb;
    this.bucket = bucket;
    this.queue = queue;
    for (FunctionName function : FunctionName.values()) {
      handlers.put(function.logicalId(), handler(function, context));
    }
    handlers.put("OutboxFunction", new OutboxHandler(context));
    handlers.put("RemindersFunction", new RemindersHandler(context));
    handlers.put("ImportsWorkerFunction", new ImportsWorkerHandler(context));
    handlers.put("MailEventsFunction", new MailEventsHandler(context));
  }

  private static FunctionHandler handler(FunctionName function, ApplicationContext context) {
    return switch (function) {
      case COMPANIES -> new CompaniesHandler(context);
      case USERS -> new UsersHandler(context);
      case INVITATIONS -> new InvitationsHandler(context);
      case SEATS -> new SeatsHandler(context);
      case PUBLIC_PASSWORDS -> new PublicPasswordsHandler(context);
      case ADMIN_PASSWORDS -> new AdminPasswordsHandler(context);
      case ACCESS -> new AccessHandler(context);
      case IMPORTS -> new ImportsHandler(context);
      case DELEGATION -> new DelegationHandler(context);
      case ACCOUNT_ACCESS -> new AccountAccessHandler(context);
      case PARTNER_ACCESS -> new PartnerAccessHandler(context);
    };
  }

  List<FunctionHandler> all() {
    return List.copyOf(handlers.values());
  }

  JsonNode invoke(FunctionName function, JsonNode event, Context context) {
    return invoke(function.logicalId(), event, context);
  }

  JsonNode invoke(String logicalId, JsonNode event, Context context) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int before = dynamoDb.calls().size();
    int files = bucket.calls().size();
    int tasks = queue.calls().size();
    try {
      handlers
          .get(logicalId)
          .handleRequest(
              new ByteArrayInputStream(MAPPER.writeValueAsBytes(event)), answer, context);
      return MAPPER.readTree(answer.toByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      List<String> calls = dynamoDb.calls();
      callsByFunction
          .computeIfAbsent(logicalId, function -> ConcurrentHashMap.newKeySet())
          .addAll(calls.subList(Math.min(before, calls.size()), calls.size()));
      Set<String> others =
          otherCallsByFunction.computeIfAbsent(
              logicalId, function -> ConcurrentHashMap.newKeySet());
      bucket.calls().stream().skip(files).forEach(others::add);
      queue.calls().stream().skip(tasks).forEach(others::add);
    }
  }

  /** What each function called of S3 and SQS so far. */
  Map<String, Set<String>> otherCallsByFunction() {
    return Map.copyOf(otherCallsByFunction);
  }

  /** What each function called of DynamoDB so far; of one function at a time, or it is guessing. */
  Map<String, Set<String>> callsByFunction() {
    return Map.copyOf(callsByFunction);
  }
}
