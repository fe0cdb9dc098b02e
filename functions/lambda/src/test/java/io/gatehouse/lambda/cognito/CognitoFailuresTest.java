package io.gatehouse.lambda.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.SignInDirectory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AliasExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordHistoryPolicyViolationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;

/** How the errors of Cognito are told. */
class CognitoFailuresTest {
  private static final UserId ANNA = new UserId("usr_anna");
  private static final EmailAddress EMAIL = new EmailAddress("Anna@Example.com");
  private static final Password PASSWORD = new Password("correct horse battery");

  private final FakeUserPool pool = new FakeUserPool();
  private final SignInDirectory directory = new CognitoDirectory(pool, FakeUserPool.ID);

  /** R8: nobody else's sign-in is taken over. */
  @Test
  void anAddressOfSomebodyElseInThePoolIsAFaultOfItsOwnKind() {
    pool.failures.put("AdminCreateUser", AliasExistsException.builder().build());

    assertThatThrownBy(() -> directory.setPassword(ANNA, EMAIL, PASSWORD))
        .isInstanceOf(AddressTakenException.class)
        .hasMessageContaining("usr_anna");
  }

  @Test
  @DisplayName(
      "R8, R12: a changed address takes nobody's sign-in, and opens no account under a wrong one")
  void failure_R8_R12_changedAddressOfSomebodyElseInThePool() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);
    directory.align(ANNA, EMAIL, false);
    pool.failures.put("AdminUpdateUserAttributes", AliasExistsException.builder().build());

    assertThatThrownBy(() -> directory.align(ANNA, new EmailAddress("b@example.com"), true))
        .isInstanceOf(AddressTakenException.class);

    assertThat(pool.users.get("usr_anna").enabled).isFalse();
  }

  static Stream<CognitoIdentityProviderException> passwordFaults() {
    return Stream.of(
        InvalidPasswordException.builder().message("Password not long enough").build(),
        PasswordHistoryPolicyViolationException.builder().build(),
        (CognitoIdentityProviderException)
            InvalidParameterException.builder()
                .awsErrorDetails(
                    AwsErrorDetails.builder()
                        .errorMessage("Value at 'password' failed to satisfy constraint")
                        .build())
                .build());
  }

  @ParameterizedTest
  @MethodSource("passwordFaults")
  void aPasswordThePoolDoesNotTakeIsTheUsersToMend(CognitoIdentityProviderException fault) {
    pool.failures.put("AdminSetUserPassword", fault);

    Refused refused =
        catchThrowableOfType(Refused.class, () -> directory.setPassword(ANNA, EMAIL, PASSWORD));

    assertThat(refused.refusal())
        .isInstanceOfSatisfying(
            Refusal.InvalidRequest.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FieldError::field)
                    .containsExactly("/password"));
  }

  @Test
  void otherFailuresTellTheErrorButNothingOfWhatCognitoQuotes() {
    pool.failures.put(
        "AdminSetUserPassword",
        (CognitoIdentityProviderException)
            TooManyRequestsException.builder()
                .message("slow down, anna@example.com, with correct horse battery")
                .statusCode(400)
                .awsErrorDetails(
                    AwsErrorDetails.builder().errorCode("TooManyRequestsException").build())
                .build());

    DirectoryException failure =
        catchThrowableOfType(
            DirectoryException.class, () -> directory.setPassword(ANNA, EMAIL, PASSWORD));

    StringWriter whole = new StringWriter();
    failure.printStackTrace(new PrintWriter(whole));
    assertThat(whole.toString())
        .contains("AdminSetUserPassword", "TooManyRequestsException", "400")
        .doesNotContain("anna@example.com")
        .doesNotContain("correct horse");
  }
}
