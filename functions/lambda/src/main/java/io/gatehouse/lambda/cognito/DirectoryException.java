package io.gatehouse.lambda.cognito;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;

/**
 * Cognito did not do what it was asked. Says which action, which error and which request, and
 * nothing that Cognito said: its messages may quote what they complain of, and so the cause is left
 * out, too.
 */
class DirectoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DirectoryException(String action, CognitoIdentityProviderException failure) {
    super(
        "Cognito refused "
            + action
            + ": "
            + code(failure.awsErrorDetails())
            + ", status "
            + failure.statusCode()
            + ", request "
            + failure.requestId());
  }

  DirectoryException(String message) {
    super(message);
  }

  private static String code(@Nullable AwsErrorDetails details) {
    return details == null ? "no code" : String.valueOf(details.errorCode());
  }
}
