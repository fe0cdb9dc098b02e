package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
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
   * @param actingFor the company they manage (R35); null if they ask in their own name
   */
  record Person(UserId id, @Nullable Instant signedInAt, @Nullable CompanyId actingFor)
      implements Asker {
    /** In their own name. */
    public Person(UserId id, @Nullable Instant signedInAt) {
      this(id, signedInAt, null);
    }
  }
}
