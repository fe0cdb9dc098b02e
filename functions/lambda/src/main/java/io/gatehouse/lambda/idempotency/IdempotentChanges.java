package io.gatehouse.lambda.idempotency;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes changes together with the answers they are worth (R52): a change without its answer would
 * be made twice, an answer without its change would be a lie. A port.
 */
public interface IdempotentChanges extends Changes {
  /** How long an answer is kept; after that the key is as new. */
  Duration KEPT = Duration.ofHours(24);

  /** What the key was answered, unless that is too long ago; as of now. */
  Optional<StoredAnswer> find(IdempotencyKey key, Instant now);

  /**
   * Writes the whole change and the answer, or nothing. The change may be empty: then the answer is
   * kept by itself.
   *
   * @throws AnsweredMeanwhileException if the key has an answer already
   * @throws io.gatehouse.domain.change.ConflictException like {@link Changes#commit(Change)}
   * @throws io.gatehouse.domain.refusal.Refused like {@link Changes#commit(Change)}
   */
  void commit(Change change, IdempotencyKey key, StoredAnswer answer, Instant now);
}
