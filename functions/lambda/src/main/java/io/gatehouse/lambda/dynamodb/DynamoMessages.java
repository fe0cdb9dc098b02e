package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.delivery.Claimed;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.id.MessageId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@link Messages} in the table. Each step is one conditional update: what is done with stays so,
 * whoever comes late with another opinion. A step that comes too late changes nothing and says
 * nothing, since there is nothing left to do.
 */
@Singleton
final class DynamoMessages implements Messages {
  /**
   * Also after the claim ran out and the message waits again: it was delivered, and only noting so
   * keeps it from being delivered twice.
   */
  private static final String NOT_DONE = "#status IN (:pending, :claimed)";

  private final MessageUpdates updates;
  private final DueReader work;

  DynamoMessages(MessageUpdates updates, DueReader work) {
    this.updates = updates;
    this.work = work;
  }

  /**
   * A13. If the answer to a successful claim is lost, the SDK's next attempt finds the message
   * claimed: nobody holds it then, and it is due again when the claim runs out.
   */
  @Override
  public Optional<Claimed> claim(MessageId id, Instant now, Instant until) {
    Expression condition =
        Expression.of("#status = :pending OR (#status = :claimed AND #claimedUntil <= :now)")
            .with("pending", MessageStatus.PENDING.name())
            .with("claimed", MessageStatus.CLAIMED.name())
            .with("now", SortableTime.of(now));
    Expression change =
        Expression.of(
                "SET #status = :claimed, #claimedUntil = :until, #dueSk = :due ADD #attempts :one")
            .with("claimed", MessageStatus.CLAIMED.name())
            .with("until", SortableTime.of(until))
            .with("due", DuePosition.sort(until, id.value()))
            .with("one", 1);
    return updates
        .update(id, condition, change)
        .map(
            item ->
                new Claimed(
                    Codecs.MESSAGE.decode(item),
                    Math.toIntExact(item.number(Attributes.ATTEMPTS))));
  }

  /** A14. */
  @Override
  public void finish(MessageId id, Fate fate, Instant now, @Nullable String reference) {
    Expression condition =
        Expression.of(NOT_DONE)
            .with("pending", MessageStatus.PENDING.name())
            .with("claimed", MessageStatus.CLAIMED.name());
    String noteReference = reference == null ? "" : ", #reference = :reference";
    Expression change = ended(MessageStatus.of(fate), now, now, noteReference);
    updates.update(id, condition, reference == null ? change : change.with("reference", reference));
  }

  /** A15. */
  @Override
  public void retry(Claimed claimed, Instant at, String reason) {
    Expression change =
        Expression.of(
                "SET #status = :pending, #dueSk = :due, #lastFailure = :reason"
                    + " REMOVE #claimedUntil")
            .with("pending", MessageStatus.PENDING.name())
            .with("due", DuePosition.sort(at, claimed.message().id().value()))
            .with("reason", reason);
    updates.update(claimed.message().id(), heldBy(claimed), change);
  }

  /** A16. */
  @Override
  public void giveUp(Claimed claimed, Instant now, String reason) {
    Instant keptFrom = now.plus(Retention.afterFailure(claimed.message().delivery()));
    Expression change =
        ended(MessageStatus.FAILED, now, keptFrom, ", #lastFailure = :reason")
            .with("reason", reason);
    updates.update(claimed.message().id(), heldBy(claimed), change);
  }

  /** A17. */
  @Override
  public List<MessageId> due(Instant by) {
    return work.due(ItemType.MESSAGE, by).stream()
        .map(item -> MessageKey.of(item).message())
        .toList();
  }

  /** Each claim counts an attempt, so the number tells whose it is. */
  private static Expression heldBy(Claimed claimed) {
    return Expression.of("#status = :claimed AND #attempts = :attempt")
        .with("claimed", MessageStatus.CLAIMED.name())
        .with("attempt", claimed.attempt());
  }

  /** Done with: no longer in the index of work, and deleted some time after {@code keptFrom}. */
  private static Expression ended(
      MessageStatus status, Instant now, Instant keptFrom, String note) {
    return Expression.of(
            "SET #status = :ended, #endedAt = :now, #expiresAt = #keepSeconds + :keptFrom"
                + note
                + " REMOVE #duePk, #dueSk, #claimedUntil")
        .with("ended", status.name())
        .with("now", SortableTime.of(now))
        .with("keptFrom", keptFrom.getEpochSecond());
  }
}
