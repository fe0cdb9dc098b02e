package io.gatehouse.lambda.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.signin.PasswordPolicy;
import io.gatehouse.domain.signin.PasswordPolicy.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InternalErrorException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordPolicyType;

/** The pool's own policy is what is shown and checked (R39). */
class CognitoPasswordPoliciesTest {
  private final FakeClock clock = new FakeClock();
  private PasswordPolicyType policy =
      PasswordPolicyType.builder().minimumLength(8).requireLowercase(false).build();
  private boolean down;
  private int reads;
  private final CognitoPasswordPolicies policies =
      new CognitoPasswordPolicies(pool(), "eu-west-1_Pool", clock());

  @Test
  void success_R39_stricterRulesAreFoundSoon() {
    assertThat(policies.current()).isEqualTo(PasswordPolicy.OURS);
    policy =
        PasswordPolicyType.builder()
            .minimumLength(20)
            .requireLowercase(true)
            .requireUppercase(true)
            .requireNumbers(true)
            .requireSymbols(true)
            .build();
    assertThat(policies.current()).isEqualTo(PasswordPolicy.OURS);
    assertThat(reads).isEqualTo(1);
    clock.advance(Duration.ofMinutes(5));
    assertThat(policies.current()).isEqualTo(new PasswordPolicy(20, 256, Set.of(Kind.values())));
  }

  @Test
  void failure_theOneKnownHoldsWhileCognitoDoesNotAnswer() {
    policies.current();
    clock.advance(Duration.ofHours(1));
    down = true;
    assertThat(policies.current()).isEqualTo(PasswordPolicy.OURS);
    assertThat(policies.current()).isEqualTo(PasswordPolicy.OURS);
    assertThat(reads).as("not asked again at once").isEqualTo(2);
  }

  @Test
  void failure_neverReadIsToldAndTriedAgain() {
    down = true;
    assertThatThrownBy(policies::current).isInstanceOf(DirectoryException.class);
    down = false;
    assertThat(policies.current()).isEqualTo(PasswordPolicy.OURS);
  }

  private CognitoIdentityProviderClient pool() {
    return new CognitoIdentityProviderClient() {
      @Override
      public DescribeUserPoolResponse describeUserPool(DescribeUserPoolRequest request) {
        reads++;
        if (down) {
          throw InternalErrorException.builder().message("down").build();
        }
        return DescribeUserPoolResponse.builder()
            .userPool(one -> one.policies(all -> all.passwordPolicy(policy)))
            .build();
      }

      @Override
      public String serviceName() {
        return "cognito-idp";
      }

      @Override
      public void close() {}
    };
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
