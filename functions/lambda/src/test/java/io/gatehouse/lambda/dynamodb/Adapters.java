package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.lambda.secrets.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The adapters as Micronaut puts them together, over a client of the test's choice. */
final class Adapters {

  /** Any function of purpose and text will do for tests. */
  static final SigningKey SIGNING_KEY = Adapters::hash;

  final Table table;
  final DynamoChanges changes;
  final BatchReader batches;
  final PageTokens tokens = new PageTokens(SIGNING_KEY);

  Adapters(DynamoDbClient client) {
    table = new Table(client, LocalTable.NAME);
    changes = new DynamoChanges(table);
    batches = new BatchReader(table);
  }

  /** Over the table all tests share. */
  static Adapters local() {
    return new Adapters(LocalTable.client());
  }

  Ports ports() {
    DueReader work = new DueReader(table);
    ListReader lists = new ListReader(table, tokens);
    return new Ports(
        changes,
        new DynamoCompanies(table, lists),
        new DynamoUsers(table, batches, lists),
        new DynamoInvitations(table, batches, work),
        new DynamoPasswordResets(table),
        new DynamoAccessFacts(batches),
        new DynamoMessages(new MessageUpdates(table), work),
        this::events);
  }

  private List<EventId> events(CompanyId company) {
    return table
        .client()
        .query(
            request ->
                request
                    .tableName(table.name())
                    .consistentRead(true)
                    .keyConditionExpression("pk = :company AND begins_with(sk, :event)")
                    .expressionAttributeValues(
                        Map.of(
                            ":company", AttributeValue.fromS(new CompanyKey(company).pk()),
                            ":event", AttributeValue.fromS("EVENT#"))))
        .items()
        .stream()
        .map(item -> Codecs.EVENT.decode(new Item(item)).id())
        .toList();
  }

  private static byte[] hash(String purpose, String text) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
