package io.gatehouse.lambda.cognito;

import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.PasswordPolicies;
import io.gatehouse.domain.signin.PasswordPolicy;
import io.gatehouse.domain.signin.PasswordPolicy.Kind;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordPolicyType;

/**
 * The pool's own policy, read before the first snapshot and again every few minutes: whoever makes
 * it stricter finds it shown and checked soon after. While it cannot be read again the one known
 * holds; the pool has the last word in any case.
 */
@Singleton
final class CognitoPasswordPolicies implements PasswordPolicies {
  private static final Logger LOG = LoggerFactory.getLogger(CognitoPasswordPolicies.class);
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final CognitoIdentityProviderClient client;
  private final String pool;
  private final Clock clock;
  private @Nullable Known known;

  private record Known(PasswordPolicy policy, Instant readAt) {}

  CognitoPasswordPolicies(
      CognitoIdentityProviderClient client, @Value("${USER_POOL_ID}") String pool, Clock clock) {
    this.client = client;
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * {@inheritDoc}
   *
   * @throws DirectoryException if it was never read and cannot be now
   */
  @Override
  public synchronized PasswordPolicy current() {
    Instant now = clock.instant();
    Known last = known;
    if (last != null && now.isBefore(last.readAt().plus(KEPT))) {
      return last.policy();
    }
    PasswordPolicy policy = last == null ? read() : readOr(last.policy());
    known = new Known(policy, now);
    return policy;
  }

  private PasswordPolicy readOr(PasswordPolicy otherwise) {
    try {
      return read();
    } catch (DirectoryException failure) {
      LOG.warn("{}; the policy known before holds", failure.getMessage());
      return otherwise;
    }
  }

  private PasswordPolicy read() {
    try {
      PasswordPolicyType policy =
          client.describeUserPool(of -> of.userPoolId(pool)).userPool().policies().passwordPolicy();
      return new PasswordPolicy(policy.minimumLength(), Password.MAXIMUM_LENGTH, required(policy));
    } catch (CognitoIdentityProviderException failure) {
      throw new DirectoryException("DescribeUserPool", failure);
    }
  }

  private static Set<Kind> required(PasswordPolicyType policy) {
    Set<Kind> required = EnumSet.noneOf(Kind.class);
    add(required, Kind.LOWERCASE, policy.requireLowercase());
    add(required, Kind.UPPERCASE, policy.requireUppercase());
    add(required, Kind.DIGIT, policy.requireNumbers());
    add(required, Kind.SYMBOL, policy.requireSymbols());
    return required;
  }

  private static void add(Set<Kind> required, Kind kind, @Nullable Boolean is) {
    if (Boolean.TRUE.equals(is)) {
      required.add(kind);
    }
  }
}
