package io.gatehouse.lambda.identity;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock; a test replaces it. */
@Factory
final class SystemClock {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
