package io.gatehouse.lambda.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Signs what a browser may upload by a form (Signature Version 4 for POST): the SDK for Java signs
 * addresses only, and an address cannot limit the size of what is sent to it.
 */
final class PostPolicy {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private PostPolicy() {}

  /**
   * What may be uploaded.
   *
   * @param fields of the form, which have to come exactly so
   * @param largest in bytes; nothing is too little
   */
  record Upload(String bucket, Map<String, String> fields, int largest, Instant until) {}

  /** All fields of the form, in the order in which they go before the file. */
  static Map<String, String> sign(
      Upload upload, AwsCredentials credentials, String region, Instant now) {
    Map<String, String> fields = new LinkedHashMap<>(upload.fields());
    fields.put("x-amz-algorithm", ALGORITHM);
    fields.put(
        "x-amz-credential",
        String.join("/", credentials.accessKeyId(), DAY.format(now), region, "s3", "aws4_request"));
    fields.put("x-amz-date", TIME.format(now));
    if (credentials instanceof AwsSessionCredentials session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    List<Object> conditions = new ArrayList<>();
    conditions.add(Map.of("bucket", upload.bucket()));
    fields.forEach((name, value) -> conditions.add(Map.of(name, value)));
    conditions.add(List.of("content-length-range", 1, upload.largest()));
    String policy =
        encoded(Map.of("expiration", upload.until().toString(), "conditions", conditions));
    fields.put("policy", policy);
    fields.put("x-amz-signature", signature(policy, credentials.secretAccessKey(), region, now));
    return fields;
  }

  private static String encoded(Map<String, Object> policy) {
    try {
      return Base64.getEncoder().encodeToString(MAPPER.writeValueAsBytes(policy));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("maps, lists, texts and numbers are JSON", impossible);
    }
  }

  static String signature(String encodedPolicy, String secret, String region, Instant now) {
    byte[] key = hash(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), DAY.format(now));
    key = hash(hash(hash(key, region), "s3"), "aws4_request");
    return HexFormat.of().formatHex(hash(key, encodedPolicy));
  }

  private static byte[] hash(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
    }
  }
}
