package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps track of outgoing messages. A port. */
public interface Messages {
  /**
   * Claims a message for delivery, and counts the attempt before it is made.
   *
   * @param until when the claim runs out, should its holder die
   * @return empty if the message is done with, or claimed by somebody else
   */
  Optional<Claimed> claim(MessageId id, Instant now, Instant until);

  /** It is done with: sent, effected, or no longer wanted. That holds even if the claim ran out. */
  void finish(MessageId id, Fate fate, Instant now, @Nullable String reference);

  /**
   * It failed and is due again at the given time. Changes nothing if somebody else has claimed it
   * since.
   */
  void retry(Claimed claimed, Instant at, String reason);

  /**
   * It failed for the last time; kept, and shown to people. Changes nothing if somebody else has
   * claimed it since.
   */
  void giveUp(Claimed claimed, Instant now, String reason);

  /**
   * Some messages that nobody finished in time, earliest first: lost by the stream, or due for
   * another attempt. May lag behind writes; empty at the end.
   */
  List<MessageId> due(Instant by);
}
