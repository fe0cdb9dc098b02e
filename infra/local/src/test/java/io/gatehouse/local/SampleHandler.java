package io.gatehouse.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells what it was given; throws when the event says so; notices when two events meet in it. */
public final class SampleHandler implements RequestStreamHandler {
  static final AtomicInteger MADE = new AtomicInteger();
  static final AtomicInteger MET = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();

  public SampleHandler() {
    MADE.incrementAndGet();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    if (inside.incrementAndGet() > 1) {
      MET.incrementAndGet();
    }
    try {
      if (event.contains("\"fail\"")) {
        throw new IllegalArgumentException("as the event asked");
      }
      boolean timeLeft = context.getRemainingTimeInMillis() > 0;
      String answer =
          "{\"event\":%s,\"function\":\"%s\",\"requestId\":\"%s\",\"timeLeft\":%s}"
              .formatted(event, context.getFunctionName(), context.getAwsRequestId(), timeLeft);
      output.write(answer.getBytes(StandardCharsets.UTF_8));
    } finally {
      inside.decrementAndGet();
    }
  }
}
