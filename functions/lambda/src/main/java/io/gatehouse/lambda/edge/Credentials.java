package io.gatehouse.lambda.edge;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings to tell who calls (R50, R52). API Gateway or IAM has vouched for it
 * already.
 */
public sealed interface Credentials {
  /** A public route. */
  record None() implements Credentials {}

  /**
   * An access token.
   *
   * @param signedInAt when the user proved who they are; refreshing a token does not change it
   */
  record Token(UserId user, Instant signedInAt) implements Credentials {}

  /**
   * A workload that acts for a user, named by id or by address (exactly one is there).
   *
   * @param workload what it calls itself; null if it does not say
   */
  record ActingFor(@Nullable UserId user, @Nullable EmailAddress email, @Nullable String workload)
      implements Credentials {}

  /** A workload in its own name. */
  record Workload(String name) implements Credentials {}
}
