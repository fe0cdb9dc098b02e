package io.gatehouse.lambda.ses;

/**
 * This mail cannot go: the recipient's address is none SES takes, the sender is not verified,
 * sending is paused. Carries neither address nor words nor the SDK's exception, whose message
 * quotes addresses.
 */
final class MailRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailRefusedException(String reason) {
    super("a mail was refused: " + reason);
  }
}
