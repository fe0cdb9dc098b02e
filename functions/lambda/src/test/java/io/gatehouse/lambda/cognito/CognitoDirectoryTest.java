package io.gatehouse.lambda.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.SignInDirectory;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

class CognitoDirectoryTest {
  private static final UserId ANNA = new UserId("usr_anna");
  private static final EmailAddress EMAIL = new EmailAddress("Anna@Example.com");
  private static final Password PASSWORD = new Password("correct horse battery");

  private final FakeUserPool pool = new FakeUserPool();
  private final SignInDirectory directory = new CognitoDirectory(pool, FakeUserPool.ID);

  @Test
  void theFirstPasswordMakesTheUserKnownUnderTheirVerifiedAddress() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);

    FakeUserPool.FakeUser user = pool.users.get("usr_anna");
    assertThat(user.password).isEqualTo("correct horse battery");
    assertThat(user.attributes)
        .isEqualTo(Map.of("email", "anna@example.com", "email_verified", "true"));
  }

  /** Also a crash after the user was made: what is repeated changes nothing more. */
  @Test
  void anotherPasswordOnlySetsIt() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);
    pool.calls.clear();

    directory.setPassword(ANNA, EMAIL, new Password("another one altogether"));

    assertThat(pool.calls).containsExactly("AdminSetUserPassword");
    assertThat(pool.users.get("usr_anna").password).isEqualTo("another one altogether");
  }

  @Test
  void aUserMadeMeanwhileByAnotherRequestIsFine() {
    FakeUserPool racing =
        new FakeUserPool() {
          @Override
          public AdminCreateUserResponse adminCreateUser(AdminCreateUserRequest request) {
            super.adminCreateUser(request);
            throw UsernameExistsException.builder().build();
          }
        };

    new CognitoDirectory(racing, FakeUserPool.ID).setPassword(ANNA, EMAIL, PASSWORD);

    assertThat(racing.users.get("usr_anna").password).isEqualTo("correct horse battery");
  }

  @Test
  void disablingAndEnablingFollowTheOrderAndMayBeRepeated() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);

    directory.align(ANNA, EMAIL, false);
    directory.align(ANNA, EMAIL, false);
    assertThat(pool.users.get("usr_anna").enabled).isFalse();

    directory.align(ANNA, EMAIL, true);
    assertThat(pool.users.get("usr_anna").enabled).isTrue();
  }

  @Test
  @DisplayName("R12: the pool follows to a confirmed address, and asks nobody to verify it again")
  void success_R12_addressFollows() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);

    directory.align(ANNA, new EmailAddress("Anna.New@Example.com"), true);

    assertThat(pool.users.get("usr_anna").attributes)
        .isEqualTo(Map.of("email", "anna.new@example.com", "email_verified", "true"));
    assertThat(pool.users.get("usr_anna").enabled).isTrue();
  }

  @Test
  @DisplayName("R12: an erased user is gone from the pool, and may be erased again")
  void success_R12_forgetting() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);

    directory.forget(ANNA);
    directory.forget(ANNA);

    assertThat(pool.users).isEmpty();
  }

  /** R39. */
  @Test
  void sessionsEnd() {
    directory.setPassword(ANNA, EMAIL, PASSWORD);

    directory.endSessions(ANNA);

    assertThat(pool.users.get("usr_anna").signOuts).isEqualTo(1);
  }

  /** Who was invited and never answered is not in the pool. */
  @Test
  void aUserThePoolDoesNotKnowNeedsNothing() {
    directory.align(ANNA, EMAIL, true);
    directory.align(ANNA, EMAIL, false);
    directory.forget(ANNA);
    directory.endSessions(ANNA);

    assertThat(pool.users).isEmpty();
  }
}
