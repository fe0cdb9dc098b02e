package io.gatehouse.lambda.dynamodb;

/** The names of attributes that keys, indexes and expressions use, and of those all items share. */
final class Attributes {
  /** Primary key. */
  static final String PK = "pk";

  static final String SK = "sk";

  /** The index of lists that people see. */
  static final String LIST_INDEX = "list";

  static final String LIST_PK = "listPk";
  static final String LIST_SK = "listSk";

  /** The sparse index of whom and what a question about everybody, or about the past, may reach. */
  static final String REACH_INDEX = "reach";

  static final String REACH_PK = "reachPk";
  static final String REACH_SK = "reachSk";

  /** The sparse index of work: only items that somebody must look at have these. */
  static final String DUE_INDEX = "due";

  static final String DUE_PK = "duePk";
  static final String DUE_SK = "dueSk";

  /** What the item is: the name of an {@link ItemType}. The stream's filter reads it. */
  static final String TYPE = "type";

  /** The format the item was written in, from 1. */
  static final String FORMAT = "v";

  /** Of an entity, for optimistic locking. */
  static final String VERSION = "version";

  /** TTL, in seconds since 1970: DynamoDB deletes the item within days after. */
  static final String EXPIRES_AT = "expiresAt";

  /** Of messages. */
  static final String STATUS = "status";

  static final String CLAIMED_UNTIL = "claimedUntil";
  static final String ATTEMPTS = "attempts";
  static final String ENDED_AT = "endedAt";
  static final String REFERENCE = "reference";
  static final String LAST_FAILURE = "lastFailure";
  static final String KEEP_SECONDS = "keepSeconds";
  static final String REPORTED = "reported";
  static final String REPORTED_AT = "reportedAt";
  static final String REPORT_REASON = "reportReason";

  /** Of last uses: a day of UTC, as 2026-11-22. */
  static final String DAY = "day";

  /** Of counts of requests, in milliseconds since 1970. */
  static final String USED_UNTIL = "usedUntil";

  private Attributes() {}
}
