package io.gatehouse.lambda.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.id.MessageId;

/**
 * One record of the stream: a message that was just written. The event source mapping's filter lets
 * nothing else through.
 *
 * @param sequenceNumber by which the record is reported as failed
 */
record StreamRecord(String sequenceNumber, MessageId message) {
  /** How the table names a message. */
  private static final String KEY_PREFIX = "MESSAGE#";

  static StreamRecord of(JsonNode record) {
    JsonNode change = record.path("dynamodb");
    String key = change.path("Keys").path("pk").path("S").asText();
    if (!key.startsWith(KEY_PREFIX)) {
      throw new IllegalArgumentException("a record that is no message: is the filter in place?");
    }
    return new StreamRecord(
        change.path("SequenceNumber").asText(), new MessageId(key.substring(KEY_PREFIX.length())));
  }
}
