package io.gatehouse.lambda.ses;

/**
 * SES cannot take a mail now: it is throttling, failing or out of reach, the sender is not
 * verified, sending is paused. Carries neither address nor words nor the SDK's exception, whose
 * message quotes addresses.
 */
final class MailDelayedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailDelayedException(String reason) {
    super("SES cannot take a mail now: " + reason);
  }
}
