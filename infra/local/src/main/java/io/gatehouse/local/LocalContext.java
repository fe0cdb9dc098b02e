package io.gatehouse.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Lambda tells a handler about one invocation, taken from the headers the local cloud sends
 * with the event.
 *
 * @param requestId id of the invocation
 * @param functionName name without version
 * @param functionVersion published version
 * @param functionArn the version's or alias's name in full
 * @param deadlineMillis when the function's time is over, in milliseconds since 1970
 * @param clock tells how much of that time is left
 */
record LocalContext(
    String requestId,
    String functionName,
    String functionVersion,
    String functionArn,
    long deadlineMillis,
    Clock clock)
    implements Context {
  static final String FUNCTION_NAME = "X-Amzn-Lambda-Function-Name";
  private static final String PREFIX = "X-Amzn-Lambda-";
  private static final long DEFAULT_TIME_MILLIS = 20_000;
  private static final int MEMORY_MEGABYTES = 1769;

  static LocalContext of(Headers headers, Clock clock) {
    String deadline = headers.getFirst(PREFIX + "Deadline-Ms");
    return new LocalContext(
        header(headers, "Request-Id", UUID.randomUUID().toString()),
        header(headers, "Function-Name", ""),
        header(headers, "Function-Version", "$LATEST"),
        header(headers, "Function-Arn", ""),
        deadline == null ? clock.millis() + DEFAULT_TIME_MILLIS : Long.parseLong(deadline),
        clock);
  }

  private static String header(Headers headers, String name, String otherwise) {
    return Objects.requireNonNullElse(headers.getFirst(PREFIX + name), otherwise);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + functionName;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return functionName;
  }

  @Override
  public String getFunctionVersion() {
    return functionVersion;
  }

  @Override
  public String getInvokedFunctionArn() {
    return functionArn;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, deadlineMillis - clock.millis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MEGABYTES;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.out.println(message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
