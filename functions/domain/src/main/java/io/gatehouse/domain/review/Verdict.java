package io.gatehouse.domain.review;

/** What was decided about an entry of a review. */
public enum Verdict {
  KEEP,
  /** It ended at once. */
  END
}
