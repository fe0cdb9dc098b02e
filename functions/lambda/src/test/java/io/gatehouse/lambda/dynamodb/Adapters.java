package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.lambda.secrets.SignedTokens;
import io.gatehouse.lambda.secrets.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The adapters as Micronaut puts them together, over a client of the test's choice. */
final class Adapters {

  /** Any function of purpose and text will do for tests. */
  static final SigningKey SIGNING_KEY = Adapters::hash;

  final Table table;
  final DynamoChanges changes;
  final BatchReader batches;
  final HomeHints hints = new HomeHints();
  final PageTokens tokens = new PageTokens(new SignedTokens(SIGNING_KEY));

  Adapters(DynamoDbClient client) {
    table = new Table(client, LocalTable.NAME);
    changes = new DynamoChanges(table, () -> Catalogues.SMALL);
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
        new DynamoCompanies(
            table, batches, new CompanyLists(table, new SignedTokens(SIGNING_KEY)), work),
        new DynamoUsers(table, work, batches),
        new DynamoInvitations(table, batches, work),
        new DynamoPasswordResets(table),
        new DynamoEmailChanges(table),
        new DynamoAccessFacts(batches, hints),
        new DynamoMessages(new MessageUpdates(table), work),
        new DynamoMailReports(table, new MessageUpdates(table)),
        new DynamoNotifications(table, new SignedTokens(SIGNING_KEY)),
        new DynamoAccessIndex(table, hints),
        new DynamoEventLog(table, batches),
        new DynamoPersonalRecords(table),
        new DynamoRoster(table),
        new DynamoRequestCounts(table, SIGNING_KEY),
        new DynamoImports(table, batches, lists),
        new DynamoTies(table),
        new DynamoLastUses(table, batches),
        new DynamoSeats(batches),
        new DynamoPartnerAccesses(table, lists, work),
        new DynamoReviews(table, batches, lists, work));
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
