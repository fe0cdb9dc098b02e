package io.gatehouse.lambda.runtime;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda context as the runtime would make one for each invocation, with its own logger object.
 */
public record SampleContext(String awsRequestId, IntSupplier millisecondsLeft, LambdaLogger logger)
    implements Context {

  public SampleContext(String awsRequestId) {
    this(awsRequestId, () -> 20_000);
  }

  /** An invocation that has that much time left, each time it asks. */
  public SampleContext(String awsRequestId, IntSupplier millisecondsLeft) {
    this(awsRequestId, millisecondsLeft, new SilentLogger());
  }

  @Override
  public String getAwsRequestId() {
    return awsRequestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/sample";
  }

  @Override
  public String getLogStreamName() {
    return "sample";
  }

  @Override
  public String getFunctionName() {
    return "sample";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-west-1:000000000000:function:sample:live";
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
    return millisecondsLeft.getAsInt();
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    return logger;
  }

  private static final class SilentLogger implements LambdaLogger {

    @Override
    public void log(String message) {
      log(message.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void log(byte[] message) {}
  }
}
