package io.gatehouse.lambda.cognito;

import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordHistoryPolicyViolationException;

/**
 * Tells a password that Cognito does not take from a failure. What Cognito says is not passed on:
 * it may quote.
 */
final class PasswordRules {
  private static final String FIELD = "/password";

  private PasswordRules() {}

  /**
   * The refusal to answer with; empty if the failure has nothing to do with the password chosen.
   */
  static Optional<Refused> refusal(CognitoIdentityProviderException failure) {
    return switch (failure) {
      case InvalidPasswordException tooWeak ->
          refuse(
              "is not strong enough for this portal; choose a longer one, with letters, digits and"
                  + " signs");
      case PasswordHistoryPolicyViolationException usedBefore ->
          refuse("was used before; choose another one");
      // What no password may look like, such as one with invisible characters at its ends, fails
      // Cognito's own pattern.
      case InvalidParameterException malformed when message(malformed).contains("password") ->
          refuse("contains something a password cannot have; choose another one");
      default -> Optional.empty();
    };
  }

  private static Optional<Refused> refuse(String message) {
    return Optional.of(Validation.refuse(FIELD, message));
  }

  private static String message(CognitoIdentityProviderException failure) {
    @Nullable AwsErrorDetails details = failure.awsErrorDetails();
    @Nullable String message = details == null ? null : details.errorMessage();
    return message == null ? "" : message.toLowerCase(Locale.ROOT);
  }
}
