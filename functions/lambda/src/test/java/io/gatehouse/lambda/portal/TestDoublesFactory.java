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
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

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

  @Singleton
  @Replaces(S3Client.class)
  S3Client s3() {
    return doubles.bucket();
  }

  @Singleton
  @Replaces(SqsClient.class)
  SqsClient sqs() {
    return doubles.queue();
  }

  @Singleton
  @Replaces(AwsCredentialsProvider.class)
  AwsCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDTEST", "secret"));
  }

  @Singleton
  @Replaces(Region.class)
  Region region() {
    return Region.EU_WEST_1;
  }

  /** The real one: it only computes. */
  @Singleton
  @Replaces(S3Presigner.class)
  S3Presigner presigner() {
    return S3Presigner.builder().credentialsProvider(credentials()).region(region()).build();
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
