package io.gatehouse.lambda.secrets;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** One secret, and a count of how often it was asked for. */
final class FakeSecretsManager implements SecretsManagerClient {
  static final String ARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:key";

  String secret = "0123456789abcdefghijklmnopqrstuvwxyz";
  boolean down;
  int reads;

  @Override
  public GetSecretValueResponse getSecretValue(GetSecretValueRequest request) {
    reads++;
    if (down || !request.secretId().equals(ARN)) {
      throw SecretsManagerException.builder().message("not now").build();
    }
    return GetSecretValueResponse.builder().secretString(secret).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
