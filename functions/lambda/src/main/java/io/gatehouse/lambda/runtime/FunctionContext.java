package io.gatehouse.lambda.runtime;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import io.micronaut.function.aws.MicronautLambdaContext;
import java.util.Map;

/** How a function's bean context is set up, in AWS, in the local host and in tests alike. */
public final class FunctionContext {

  private FunctionContext() {}

  /**
   * A context builder that does as little as it can at start.
   *
   * <ul>
   *   <li>Singletons are lazy. All functions share one package, so eager ones (Micronaut's choice
   *       on Lambda) would build every function's beans in each. A handler asks for what it needs
   *       in its constructor, which is still during init.
   *   <li>No configuration files are looked for and no cloud is guessed at: configuration is the
   *       environment's variables ({@code TABLE_NAME} is read as {@code ${TABLE_NAME}} or {@code
   *       table.name}).
   *   <li>Nothing is refreshed at a checkpoint: Micronaut would destroy the very beans that priming
   *       has warmed.
   * </ul>
   */
  public static ApplicationContextBuilder builder() {
    return ApplicationContext.builder()
        .environments(Environment.FUNCTION, MicronautLambdaContext.ENVIRONMENT_LAMBDA)
        .deduceEnvironment(false)
        .deduceCloudEnvironment(false)
        .bootstrapEnvironment(false)
        .enableDefaultPropertySources(false)
        .banner(false)
        .eagerInitConfiguration(false)
        .eagerInitSingletons(false)
        .properties(Map.of("crac.refresh-beans", false));
  }
}
