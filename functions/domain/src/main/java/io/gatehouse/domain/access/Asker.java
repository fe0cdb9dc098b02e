package io.gatehouse.domain.access;

import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wants to know something about access. Whether they may is judged for each question. */
public sealed interface Asker {
  /** Another workload in its own name, which IAM lets ask (R52): it may ask anything. */
  record Workload() implements Asker {}

  /**
   * A user, by whichever way.
   *
   * @param signedInAt when they signed in; null where no token is involved
   */
  record Person(UserId id, @Nullable Instant signedInAt) implements Asker {}
}
