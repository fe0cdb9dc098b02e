package io.gatehouse.domain.change;

import java.util.Map;

/** A state that is kept and changed under optimistic locking. */
public interface Entity {
  /**
   * 1 when made, one more with each change; a write is refused unless the stored version is the one
   * before.
   */
  long version();

  /** What an event may tell of it (R48): flat, readable, without secrets. */
  Map<String, String> facts();
}
