package io.gatehouse.lambda.aws;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the clients of AWS. Region, credentials and endpoint ({@code AWS_ENDPOINT_URL}) come from
 * the environment, by the SDK's own chains.
 *
 * <p>Each call has a time after which it is tried again, and one after which it is given up. The
 * second is shorter than the 20 s a function has, so that it is we who answer that something went
 * wrong and not Lambda.
 */
@Factory
final class AwsClients {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /**
   * Shared, because each has its own threads and connections. A function does one thing at a time.
   */
  @Singleton
  @Bean(preDestroy = "close")
  SdkHttpClient httpClient() {
    return AwsCrtHttpClient.builder()
        .maxConcurrency(10)
        .connectionTimeout(CONNECT)
        .tlsNegotiationTimeout(CONNECT)
        .build();
  }

  /** Answers within milliseconds or not at all: asked again early. */
  @Singleton
  @Bean(preDestroy = "close")
  DynamoDbClient dynamoDb(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(3), Duration.ofSeconds(10)))
        .build();
  }

  /** Has no idempotency token: a call cut off too early might send a mail twice. */
  @Singleton
  @Bean(preDestroy = "close")
  SesV2Client ses(SdkHttpClient http) {
    return SesV2Client.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(10), Duration.ofSeconds(15)))
        .build();
  }

  /** Hashes passwords, which takes time on purpose. */
  @Singleton
  @Bean(preDestroy = "close")
  CognitoIdentityProviderClient cognito(SdkHttpClient http) {
    return CognitoIdentityProviderClient.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(5), Duration.ofSeconds(12)))
        .build();
  }

  /** Called once in the life of a process. */
  @Singleton
  @Bean(preDestroy = "close")
  SecretsManagerClient secretsManager(SdkHttpClient http) {
    return SecretsManagerClient.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(3), Duration.ofSeconds(10)))
        .build();
  }

  /** Its answers may be megabytes, in files of imports. */
  @Singleton
  @Bean(preDestroy = "close")
  S3Client s3(SdkHttpClient http) {
    return S3Client.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(10), Duration.ofSeconds(18)))
        .build();
  }

  /** Calls nobody: it only signs addresses. */
  @Singleton
  @Bean(preDestroy = "close")
  S3Presigner s3Presigner() {
    return S3Presigner.create();
  }

  @Singleton
  @Bean(preDestroy = "close")
  SqsClient sqs(SdkHttpClient http) {
    return SqsClient.builder()
        .httpClient(http)
        .overrideConfiguration(patience(Duration.ofSeconds(3), Duration.ofSeconds(10)))
        .build();
  }

  /** For what the SDK does not sign itself. */
  @Singleton
  AwsCredentialsProvider credentials() {
    return DefaultCredentialsProvider.builder().build();
  }

  @Singleton
  Region region() {
    return DefaultAwsRegionProviderChain.builder().build().getRegion();
  }

  /**
   * Standard retries: three attempts with growing, random pauses, and none once most calls fail.
   */
  private static Consumer<ClientOverrideConfiguration.Builder> patience(
      Duration attempt, Duration call) {
    return configuration ->
        configuration
            .retryStrategy(RetryMode.STANDARD)
            .apiCallAttemptTimeout(attempt)
            .apiCallTimeout(call);
  }
}
