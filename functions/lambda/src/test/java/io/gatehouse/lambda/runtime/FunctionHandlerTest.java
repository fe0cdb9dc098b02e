package io.gatehouse.lambda.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.DefaultLambdaContextFactory;
import io.micronaut.function.aws.LambdaContextFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionHandlerTest {

  @Test
  void answersAsLambdaMakesIt() throws IOException {
    assertThat(invoke(new SampleHandler(), "{\"name\":\"Ada\"}"))
        .isEqualTo("{\"greeting\":\"Hello, Ada\"}");
  }

  @Test
  void readsConfigurationFromGivenProperties() throws IOException {
    try (ApplicationContext context =
        FunctionContext.builder().properties(Map.of("GREETING_WORD", "Welcome")).build()) {
      assertThat(invoke(new SampleHandler(context), "{\"name\":\"Ada\"}")).contains("Welcome, Ada");
    }
  }

  @Test
  void tenThousandInvocationsLeaveTheBeanContextAsItWas() throws IOException {
    try (ApplicationContext context = FunctionContext.builder().build()) {
      var handler = new SampleHandler(context);
      invoke(handler, "{}");
      int before = registrations(context);
      for (int i = 0; i < 10_000; i++) {
        invoke(handler, "{}");
      }
      assertThat(registrations(context)).isEqualTo(before);
      assertThat(context.getBeansOfType(Context.class)).isEmpty();
      assertThat(context.getBeansOfType(LambdaLogger.class)).isEmpty();
    }
  }

  @Test
  void theCountWouldSeeMicronautsOwnFactoryGrow() {
    try (ApplicationContext context = FunctionContext.builder().start()) {
      var leaking = new DefaultLambdaContextFactory(context);
      int before = registrations(context);
      for (int i = 0; i < 10; i++) {
        leaking.registerSingletons(new SampleContext("request-" + i));
      }
      assertThat(registrations(context)).isGreaterThanOrEqualTo(before + 20);
    }
  }

  @Test
  void theLeakingFactoryIsReplaced() {
    try (ApplicationContext context = FunctionContext.builder().start()) {
      assertThat(context.getBean(LambdaContextFactory.class))
          .isInstanceOf(NoContextRegistration.class);
    }
  }

  @Test
  void primesBeforeTheSnapshot() {
    try (ApplicationContext context = contextWithCheckpoints()) {
      var handler = new SampleHandler(context);
      assertThat(handler.timesPrimed()).isZero();
      takeSnapshot(context);
      assertThat(handler.timesPrimed()).isEqualTo(1);
    }
  }

  @Test
  void aFailedPrimingDoesNotStopTheSnapshot() {
    try (ApplicationContext context = contextWithCheckpoints()) {
      context.registerSingleton(
          Priming.class,
          () -> {
            throw new IOException("the table cannot be reached");
          });
      var handler = new SampleHandler(context);
      takeSnapshot(context);
      assertThat(handler.timesPrimed()).isEqualTo(1);
    }
  }

  private static ApplicationContext contextWithCheckpoints() {
    return FunctionContext.builder().properties(Map.of("recording-checkpoints", true)).start();
  }

  private static void takeSnapshot(ApplicationContext context) {
    var checkpoints = context.getBean(RecordingCheckpoints.class);
    checkpoints.beforeCheckpoint(checkpoints);
  }

  private static int registrations(ApplicationContext context) {
    return context.getActiveBeanRegistrations(Object.class).size();
  }

  private static String invoke(SampleHandler handler, String event) throws IOException {
    var answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new SampleContext("request"));
    return answer.toString(UTF_8);
  }
}
