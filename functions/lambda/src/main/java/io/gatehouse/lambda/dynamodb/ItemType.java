package io.gatehouse.lambda.dynamodb;

/**
 * Every kind of item in the table. The names are stored, and stay.
 *
 * <p>A new format of a kind gets the next number here; its codec then reads every number up to that
 * one, and a sample of each stays among the tests.
 */
enum ItemType {
  COMPANY(5),
  USER(2),
  MEMBERSHIP(4),
  ROSTER(1),
  TIE(1),
  LAST_USE(1),
  CUSTOMER(2),
  EMAIL(1),
  INVITATION(2),
  PASSWORD_RESET(2),
  EMAIL_CHANGE(1),
  EVENT(3),
  PERSONAL(1),
  MESSAGE(2),
  REQUEST_COUNT(1),
  IDEMPOTENCY(1),
  IMPORT(1),
  IMPORTED_LINE(1),
  IMPORTED_CHUNK(1),
  SEAT_COUNT(1),
  SEAT_LIMIT(1),
  GROUP(1),
  PARTNER_ACCESS(1),
  REVIEW(1),
  REVIEW_DECISION(1);

  private final int format;

  ItemType(int format) {
    this.format = format;
  }

  /** The format written today. */
  int format() {
    return format;
  }
}
