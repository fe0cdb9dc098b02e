package io.gatehouse.lambda.cognito;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.SignInDirectory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AliasExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/**
 * The user pool people sign in with. Whoever never chose a password is not in it, and Cognito
 * itself never writes to anybody: all mails are ours (R36, R39).
 */
@Singleton
final class CognitoDirectory implements SignInDirectory {
  private static final Logger LOG = LoggerFactory.getLogger(CognitoDirectory.class);

  private final CognitoIdentityProviderClient client;
  private final String pool;

  CognitoDirectory(CognitoIdentityProviderClient client, @Value("${USER_POOL_ID}") String pool) {
    this.client = client;
    this.pool = pool;
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.gatehouse.domain.refusal.Refused if the pool's rules are stricter than ours; names
   *     {@code /password}
   * @throws AddressTakenException if the pool knows the address under another user name
   * @throws DirectoryException if Cognito fails otherwise
   */
  @Override
  public void setPassword(UserId user, EmailAddress email, Password password) {
    // Password first: after a reset, or a first attempt that died half-way, the user is there
    // already and this is all.
    try {
      setPassword(user, password);
    } catch (UserNotFoundException firstPassword) {
      create(user, email);
      setPassword(user, password);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Enabled only once the address is right, stopped even if it is not.
   *
   * @throws AddressTakenException if the pool knows the address under another user name
   * @throws DirectoryException if Cognito fails otherwise
   */
  @Override
  public void align(UserId user, EmailAddress email, boolean enabled) {
    if (enabled) {
      setAddress(user, email);
      setEnabled(user, true);
    } else {
      setEnabled(user, false);
      setAddress(user, email);
    }
  }

  @Override
  public void forget(UserId user) {
    orders(
        "AdminDeleteUser",
        () -> client.adminDeleteUser(to -> to.userPoolId(pool).username(user.value())));
  }

  /** Verified, because Gatehouse had it confirmed itself; so Cognito asks nobody. */
  private void setAddress(UserId user, EmailAddress email) {
    orders(
        "AdminUpdateUserAttributes",
        () -> {
          try {
            client.adminUpdateUserAttributes(
                to ->
                    to.userPoolId(pool)
                        .username(user.value())
                        .userAttributes(
                            attribute("email", email.key()), attribute("email_verified", "true")));
          } catch (AliasExistsException taken) {
            throw new AddressTakenException(user);
          }
        });
  }

  private void setEnabled(UserId user, boolean enabled) {
    if (enabled) {
      orders(
          "AdminEnableUser",
          () -> client.adminEnableUser(to -> to.userPoolId(pool).username(user.value())));
    } else {
      orders(
          "AdminDisableUser",
          () -> client.adminDisableUser(to -> to.userPoolId(pool).username(user.value())));
    }
  }

  @Override
  public void endSessions(UserId user) {
    orders(
        "AdminUserGlobalSignOut",
        () -> client.adminUserGlobalSignOut(to -> to.userPoolId(pool).username(user.value())));
  }

  private void setPassword(UserId user, Password password) {
    try {
      client.adminSetUserPassword(
          to ->
              to.userPoolId(pool)
                  .username(user.value())
                  .password(password.value())
                  .permanent(true));
    } catch (UserNotFoundException unknown) {
      throw unknown;
    } catch (CognitoIdentityProviderException failure) {
      throw PasswordRules.refusal(failure)
          .<RuntimeException>map(refused -> refused)
          .orElseGet(() -> new DirectoryException("AdminSetUserPassword", failure));
    }
  }

  private void create(UserId user, EmailAddress email) {
    try {
      client.adminCreateUser(
          to ->
              to.userPoolId(pool)
                  .username(user.value())
                  .messageAction(MessageActionType.SUPPRESS)
                  .userAttributes(
                      attribute("email", email.key()), attribute("email_verified", "true")));
    } catch (UsernameExistsException made) {
      // By a request that ran at the same time: what was wanted.
    } catch (AliasExistsException taken) {
      // Not forced over: that would take a person's sign-in away without a trace.
      throw new AddressTakenException(user);
    } catch (CognitoIdentityProviderException failure) {
      throw new DirectoryException("AdminCreateUser", failure);
    }
  }

  /** Carries out an order about a user; one the pool does not know needs none. */
  private static void orders(String action, Runnable order) {
    try {
      order.run();
    } catch (UserNotFoundException unknown) {
      // Has no password and no session: nothing to do.
    } catch (CognitoIdentityProviderException failure) {
      DirectoryException told = new DirectoryException(action, failure);
      // The outbox keeps only the kind of failure; the code stands here.
      LOG.warn(told.getMessage());
      throw told;
    }
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
