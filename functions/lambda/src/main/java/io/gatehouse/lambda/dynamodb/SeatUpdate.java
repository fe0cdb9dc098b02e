package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.seat.SeatMove;
import io.gatehouse.domain.seat.SeatPool;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Counts what a change does to a company's seats of one type, in the transaction of the change
 * (R27). Nothing is read for it, so nothing can come between: DynamoDB adds, and refuses the whole
 * transaction if more would be taken than is free.
 */
final class SeatUpdate {
  private SeatUpdate() {}

  /**
   * The write.
   *
   * @param paid whether there are only as many as were bought. Where nothing was ever bought there
   *     is no item, and so nothing free.
   */
  static Update of(String table, SeatPool pool, SeatMove move, boolean paid) {
    Expression added =
        Expression.of(
                "ADD #bought :bought, #used :used, #reserved :reserved, #free :free"
                    + " SET #type = :type, #v = :v")
            .with(CountedSeatsCodec.BOUGHT, move.bought())
            .with(CountedSeatsCodec.USED, move.used())
            .with(CountedSeatsCodec.RESERVED, move.reserved())
            .with(CountedSeatsCodec.FREE, -move.need())
            .with(Attributes.TYPE, ItemType.SEAT_COUNT.name())
            .with(Attributes.FORMAT, ItemType.SEAT_COUNT.format());
    Update.Builder update =
        Update.builder()
            .tableName(table)
            .key(new SeatCountKey(pool).attributes())
            .updateExpression(added.text())
            .expressionAttributeNames(added.names());
    if (!paid || move.need() <= 0) {
      return update.expressionAttributeValues(added.values()).build();
    }
    Expression enough = added.with("need", move.need());
    return update
        .conditionExpression("#free >= :need")
        .expressionAttributeValues(enough.values())
        .build();
  }
}
