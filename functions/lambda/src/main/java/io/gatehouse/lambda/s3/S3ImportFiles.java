package io.gatehouse.lambda.s3;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.ImportFiles;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;

/**
 * {@link ImportFiles} in a bucket. What browsers upload lies under {@code uploads/}, everything
 * else elsewhere, so that roles can tell them apart; the bucket's lifecycle deletes all of it.
 */
@Singleton
final class S3ImportFiles implements ImportFiles {
  private static final String CSV = "text/csv";

  private final S3Client client;
  private final S3Presigner presigner;
  private final AwsCredentialsProvider credentials;
  private final Region region;
  private final String bucket;

  S3ImportFiles(
      S3Client client,
      S3Presigner presigner,
      AwsCredentialsProvider credentials,
      Region region,
      @Value("${IMPORTS_BUCKET}") String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.credentials = credentials;
    this.region = region;
    this.bucket = bucket;
  }

  @Override
  public Form form(Place place, UserId by, Instant now) {
    String key = uploadKey(place, by);
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("key", key);
    fixed.put("Content-Type", CSV);
    fixed.put("success_action_status", "201");
    PostPolicy.Upload upload =
        new PostPolicy.Upload(
            bucket, fixed, LARGEST, now.plus(VALID).truncatedTo(ChronoUnit.SECONDS));
    return new Form(
        bucketUrl(key),
        PostPolicy.sign(upload, credentials.resolveCredentials(), region.id(), now));
  }

  /** Where the bucket is, as the SDK finds it: by host name in AWS, by path elsewhere. */
  private String bucketUrl(String key) {
    String object = presign(GetObjectRequest.builder().bucket(bucket).key(key).build());
    URI uri = URI.create(object);
    String path = uri.getPath();
    return uri.getScheme()
        + "://"
        + uri.getAuthority()
        + path.substring(0, path.length() - key.length());
  }

  @Override
  public Optional<byte[]> uploaded(Place place, UserId by) {
    return read(uploadKey(place, by));
  }

  @Override
  public void put(Place place, Kind kind, String name, byte[] content) {
    client.putObject(
        request -> request.bucket(bucket).key(key(place, kind, name)).contentType(CSV),
        RequestBody.fromBytes(content));
  }

  @Override
  public Optional<byte[]> get(Place place, Kind kind, String name) {
    return read(key(place, kind, name));
  }

  @Override
  public String link(Place place, Kind kind, String name, Instant now) {
    return presign(
        GetObjectRequest.builder()
            .bucket(bucket)
            .key(key(place, kind, name))
            .responseContentType(CSV + "; charset=utf-8")
            .responseContentDisposition(
                "attachment; filename=\"" + folder(kind) + "-" + place.id() + ".csv\"")
            .build());
  }

  private String presign(GetObjectRequest request) {
    return presigner
        .presignGetObject(
            GetObjectPresignRequest.builder()
                .signatureDuration(VALID)
                .getObjectRequest(request)
                .build())
        .url()
        .toString();
  }

  private Optional<byte[]> read(String key) {
    try {
      return Optional.of(
          client.getObjectAsBytes(request -> request.bucket(bucket).key(key)).asByteArrayUnsafe());
    } catch (NoSuchKeyException none) {
      return Optional.empty();
    }
  }

  private static String uploadKey(Place place, UserId by) {
    return String.join("/", "uploads", place.company().value(), place.id().value(), by.value())
        + ".csv";
  }

  private static String key(Place place, Kind kind, String name) {
    return String.join("/", folder(kind), place.company().value(), place.id().value(), name)
        + ".csv";
  }

  /** {@code lines}, {@code outcomes}, {@code faults}, {@code result}. */
  private static String folder(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
