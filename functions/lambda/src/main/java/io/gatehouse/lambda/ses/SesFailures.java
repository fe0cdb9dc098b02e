package io.gatehouse.lambda.ses;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
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
    return answer.statusCode() >= 500 || answer.isThrottlingException()
        ? new MailDelayedException(reason)
        : new MailRefusedException(reason);
  }

  private static String code(@Nullable AwsErrorDetails details) {
    return details == null ? "no code" : String.valueOf(details.errorCode());
  }
}
