package io.gatehouse.lambda.portal;

import io.gatehouse.domain.delivery.Post;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.signin.PasswordPolicies;
import io.gatehouse.domain.signin.SignInDirectory;
import io.gatehouse.lambda.secrets.SigningKey;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the doubles in the places of the real beans, where a context was given them. */
@Factory
@Requires(beans = TestDoubles.class)
final class TestDoublesFactory {
  private final TestDoubles doubles;

  TestDoublesFactory(TestDoubles doubles) {
    this.doubles = doubles;
  }

  @Singleton
  @Replaces(Clock.class)
  Clock clock() {
    return new Adapted(doubles.clock());
  }

  @Singleton
  @Replaces(Post.class)
  Post post() {
    return doubles.steps().counted(Post.class, doubles.post());
  }

  @Singleton
  @Replaces(SignInDirectory.class)
  SignInDirectory directory() {
    return doubles.steps().counted(SignInDirectory.class, doubles.directory());
  }

  @Singleton
  @Replaces(PasswordPolicies.class)
  PasswordPolicies policies() {
    return doubles.policies();
  }

  @Singleton
  @Replaces(DynamoDbClient.class)
  DynamoDbClient dynamoDb() {
    return doubles.dynamoDb().client();
  }

  /**
   * Any function of purpose and text will do; the secrets of links are derived from it as always.
   */
  @Singleton
  @Replaces(SigningKey.class)
  SigningKey signingKey() {
    return (purpose, text) -> hash(purpose + "\n" + text);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The domain's fake, as a {@link Clock}. */
  private static final class Adapted extends Clock {
    private final FakeClock fake;

    Adapted(FakeClock fake) {
      this.fake = fake;
    }

    @Override
    public Instant instant() {
      return fake.instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("there is one zone");
    }
  }
}
