package io.gatehouse.lambda.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** S3 in memory, with every call noted by action and folder. */
public final class FakeBucket implements S3Client {
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Steps steps;

  FakeBucket(Steps steps) {
    this.steps = steps;
  }

  /** What a browser does with a form. */
  public void upload(String key, String content) {
    objects.put(key, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of an object. */
  public String text(String key) {
    return new String(objects.get(key), StandardCharsets.UTF_8);
  }

  public List<String> keys() {
    return objects.keySet().stream().sorted().toList();
  }

  List<String> calls() {
    return new ArrayList<>(calls);
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    note("s3:PutObject", request.key());
    try (var content = body.contentStreamProvider().newStream()) {
      objects.put(request.key(), content.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return PutObjectResponse.builder().build();
  }

  @Override
  public <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    note("s3:GetObject", request.key());
    byte[] content = objects.get(request.key());
    if (content == null) {
      throw NoSuchKeyException.builder().message("there is none").build();
    }
    GetObjectResponse response = GetObjectResponse.builder().build();
    try {
      return transformer.transform(
          response, AbortableInputStream.create(new ByteArrayInputStream(content)));
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void note(String action, String key) {
    calls.add(action + " on ${ImportsBucket.Arn}/" + key.substring(0, key.indexOf('/')) + "/*");
    steps.take(true);
  }

  @Override
  public String serviceName() {
    return "s3";
  }

  @Override
  public void close() {}
}
