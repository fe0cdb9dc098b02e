package io.gatehouse.lambda.ses;

/** A mail in words: one line of subject, and the same text plain and as HTML (R42). */
record Mail(String subject, String text, String html) {
  /** Nothing of it: it holds a link, a code and names (R41). */
  @Override
  public String toString() {
    return "Mail[hidden]";
  }
}
