package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line: made with whatever it made, in one transaction, and never changed. Every
 * line has at most one, however often and by however many it is worked on.
 *
 * @param user whom it made; null if nobody
 * @param reason why it made nobody; null if it did
 * @param expiresAt when it may be deleted
 */
public record ImportedLine(
    ImportId importId,
    int line,
    Outcome outcome,
    @Nullable UserId user,
    @Nullable Reason reason,
    Instant expiresAt)
    implements Entity {

  /** Stored as they are called. */
  public enum Outcome {
    CREATED,
    /** A user with that address was there already. */
    EXISTS,
    REFUSED,
    CANCELLED
  }

  @Override
  public long version() {
    return 1;
  }

  /** Nothing: the user has an event of their own. */
  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
