package io.gatehouse.lambda.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.DefaultLambdaContextFactory;
import io.micronaut.function.aws.LambdaContextFactory;
import jakarta.inject.Singleton;

/**
 * Registers nothing. Micronaut's own factory puts the Lambda context and its logger into the bean
 * context as new singletons on every invocation: the context grows without bound and each thousand
 * calls make one 0.6 ms slower. Our handlers receive the Lambda context as an argument, so nobody
 * misses the beans.
 */
@Singleton
@Replaces(DefaultLambdaContextFactory.class)
final class NoContextRegistration implements LambdaContextFactory {

  @Override
  public void registerSingletons(Context lambdaContext) {}
}
