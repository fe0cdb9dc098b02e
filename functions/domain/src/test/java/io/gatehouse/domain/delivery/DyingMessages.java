package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process dies after the mail went and before that is noted. */
public record DyingMessages(Messages messages) implements Messages {

  /** The end of the process. */
  public static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Optional<Claimed> claim(MessageId id, Instant now, Instant until) {
    return messages.claim(id, now, until);
  }

  @Override
  public void finish(MessageId id, Fate fate, Instant now, @Nullable String reference) {
    throw new Died();
  }

  @Override
  public void retry(Claimed claimed, Instant at, String reason) {
    throw new Died();
  }

  @Override
  public void giveUp(Claimed claimed, Instant now, String reason) {
    throw new Died();
  }

  @Override
  public List<MessageId> due(Instant by) {
    return messages.due(by);
  }
}
