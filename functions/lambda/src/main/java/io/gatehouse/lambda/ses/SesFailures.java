package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Undeliverable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Tells what will pass from what will not, in words that hold nothing about anybody. */
final class SesFailures {
  private SesFailures() {}

  static RuntimeException translate(SdkException failure) {
    if (!(failure instanceof SesV2Exception answer)) {
      return new MailDelayedException("no answer, " + failure.getClass().getSimpleName());
    }
    String reason =
        code(answer.awsErrorDetails())
            + ", status "
            + answer.statusCode()
            + ", request "
            + answer.requestId();
    // All else may be about us, such as a paused account, or a sender that is not verified yet
    // (which
    // SES calls a rejected message): it is repaired, and the mail must still go.
    return answer instanceof BadRequestException
        ? new Undeliverable("SES refused a mail: " + reason)
        : new MailDelayedException(reason);
  }

  private static String code(@Nullable AwsErrorDetails details) {
    return details == null ? "no code" : String.valueOf(details.errorCode());
  }
}
