package io.gatehouse.lambda.dynamodb;

/** What it means if the condition of a write in a transaction does not hold. */
enum Guard {
  /** What the change was decided on has changed. */
  UNCHANGED,
  /** Somebody has the e-mail address (R8). */
  ADDRESS_FREE,
  /** The request was answered already (R52). */
  NOT_ANSWERED
}
