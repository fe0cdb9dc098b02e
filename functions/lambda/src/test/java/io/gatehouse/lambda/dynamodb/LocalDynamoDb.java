package io.gatehouse.lambda.dynamodb;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local in this process and in memory: empty at first, gone when closed, no port and no
 * server. It does not raise TransactionConflict, and its TTL does not delete; tests must not lean
 * on either.
 */
public final class LocalDynamoDb implements AutoCloseable {

  private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create();

  /** The SDK's own client type; it ends with this object and need not be closed. */
  public DynamoDbClient client() {
    return local.dynamoDbClient();
  }

  @Override
  public void close() {
    local.shutdownNow();
  }
}
