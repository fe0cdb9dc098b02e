package io.gatehouse.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class PostPolicyTest {
  private static final Instant NOW = Instant.parse("2015-12-29T00:00:00Z");

  /** The document of "Examples: Browser-Based Upload using HTTP POST", as published, with CRLF. */
  private static final String PUBLISHED =
      String.join(
          "\r\n",
          "{ \"expiration\": \"2015-12-30T12:00:00.000Z\",",
          "  \"conditions\": [",
          "    {\"bucket\": \"sigv4examplebucket\"},",
          "    [\"starts-with\", \"$key\", \"user/user1/\"],",
          "    {\"acl\": \"public-read\"},",
          "    {\"success_action_redirect\":"
              + " \"http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html\"},",
          "    [\"starts-with\", \"$Content-Type\", \"image/\"],",
          "    {\"x-amz-meta-uuid\": \"14365123651274\"},",
          "    {\"x-amz-server-side-encryption\": \"AES256\"},",
          "    [\"starts-with\", \"$x-amz-meta-tag\", \"\"],",
          "",
          "    {\"x-amz-credential\":"
              + " \"AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request\"},",
          "    {\"x-amz-algorithm\": \"AWS4-HMAC-SHA256\"},",
          "    {\"x-amz-date\": \"20151229T000000Z\" }",
          "  ]",
          "}");

  @Test
  @DisplayName("The signature is the one that AWS publishes for its example")
  void success_publishedExample() {
    String policy = Base64.getEncoder().encodeToString(PUBLISHED.getBytes(StandardCharsets.UTF_8));
    assertThat(
            PostPolicy.signature(
                policy, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1", NOW))
        .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
  }

  @Test
  void success_oneKeyOneTypeAndNoMoreThanThatMuch() throws IOException {
    PostPolicy.Upload upload =
        new PostPolicy.Upload("bucket", Map.of("key", "uploads/x.csv"), 100, NOW.plusSeconds(900));
    Map<String, String> fields =
        PostPolicy.sign(
            upload, AwsSessionCredentials.create("AKID", "s", "token"), "eu-west-1", NOW);
    assertThat(fields)
        .containsEntry("key", "uploads/x.csv")
        .containsEntry("x-amz-credential", "AKID/20151229/eu-west-1/s3/aws4_request")
        .containsEntry("x-amz-security-token", "token");
    JsonNode policy = new ObjectMapper().readTree(Base64.getDecoder().decode(fields.get("policy")));
    assertThat(policy.path("expiration").asText()).isEqualTo("2015-12-29T00:15:00Z");
    assertThat(policy.path("conditions").toString())
        .contains("{\"bucket\":\"bucket\"}")
        .contains("{\"key\":\"uploads/x.csv\"}")
        .contains("{\"x-amz-security-token\":\"token\"}")
        .contains("[\"content-length-range\",1,100]");
    assertThat(PostPolicy.sign(upload, AwsBasicCredentials.create("AKID", "s"), "eu-west-1", NOW))
        .doesNotContainKey("x-amz-security-token");
  }
}
