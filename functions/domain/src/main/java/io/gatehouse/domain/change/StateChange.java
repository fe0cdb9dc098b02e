package io.gatehouse.domain.change;

/** One state that a change makes or alters. */
public sealed interface StateChange {
  Entity after();

  /** The entity must not exist yet. */
  record Created(Entity after) implements StateChange {
    public Created {
      if (after.version() != 1) {
        throw new IllegalArgumentException("a new entity has version 1");
      }
    }
  }

  /** The entity must be stored exactly as {@code before}, judged by its version. */
  record Updated(Entity before, Entity after) implements StateChange {
    public Updated {
      if (after.version() != before.version() + 1 || after.getClass() != before.getClass()) {
        throw new IllegalArgumentException("an update follows directly on what it was decided on");
      }
    }
  }
}
