package io.gatehouse.lambda.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.runtime.FunctionContext;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The clients can be built from what a function's environment holds, and each is built once. */
class AwsClientsTest {

  private static final String REGION = "aws.region";

  @BeforeAll
  static void setRegion() {
    System.setProperty(REGION, "eu-west-1");
  }

  @AfterAll
  static void clearRegion() {
    System.clearProperty(REGION);
  }

  @Test
  void success_everyClientIsASharedBean() {
    try (ApplicationContext context = FunctionContext.builder().start()) {
      for (Class<? extends SdkClient> type :
          List.of(
              DynamoDbClient.class,
              SesV2Client.class,
              CognitoIdentityProviderClient.class,
              SecretsManagerClient.class)) {
        assertThat(context.getBean(type)).isSameAs(context.getBean(type));
      }
    }
  }

  @Test
  void success_noCallOutlivesTheFunctionsTime() {
    try (ApplicationContext context = FunctionContext.builder().start()) {
      var configuration =
          context
              .getBean(DynamoDbClient.class)
              .serviceClientConfiguration()
              .overrideConfiguration();
      assertThat(configuration.apiCallTimeout().orElseThrow().toSeconds()).isLessThan(20);
      assertThat(configuration.apiCallAttemptTimeout().orElseThrow())
          .isLessThan(configuration.apiCallTimeout().orElseThrow());
    }
  }
}
