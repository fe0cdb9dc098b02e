package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Source;

/** From where it came, in the items of events and messages. */
final class Sources {
  private static final String OPERATION = "operation";
  private static final String REQUEST_ID = "requestId";
  private static final String ADDRESS = "address";

  private Sources() {}

  static ItemWriter write(Source source) {
    return ItemWriter.map()
        .text(OPERATION, source.operation())
        .text(REQUEST_ID, source.requestId())
        .text(ADDRESS, source.address());
  }

  static Source read(Item source) {
    return new Source(source.text(OPERATION), source.text(REQUEST_ID), source.textOrNull(ADDRESS));
  }
}
