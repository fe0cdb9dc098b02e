package io.gatehouse.lambda.dynamodb;

/** What it means if the condition of a write in a transaction does not hold. */
enum Guard {
  /** What the change was decided on has changed. */
  UNCHANGED,
  /** There are not as many seats free as would be taken (R27). */
  SEATS_FREE,
  /** Somebody has the e-mail address (R8). */
  ADDRESS_FREE,
  /** The request was answered already (R52). */
  NOT_ANSWERED
}
