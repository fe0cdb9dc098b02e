package io.gatehouse.lambda.ses;

/**
 * SES cannot take a mail now: it is throttling, failing or out of reach. Carries no address, as
 * {@link MailRefusedException}.
 */
final class MailDelayedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailDelayedException(String reason) {
    super("SES cannot take a mail now: " + reason);
  }
}
