package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work lies in shards, which do not wait for each other. */
class DueOrderTest {

  /** Long before the times of all other tests, which share the table. */
  private static final Instant START = Instant.parse("1990-01-01T00:00:00Z");

  /** More in each shard than is read of it at once. */
  private static final int MESSAGES = 400;

  private final SequentialIds ids = SequentialIds.unique();
  private final Adapters adapters = Adapters.local();
  private final Messages messages = adapters.ports().messages();

  @Test
  @DisplayName("R51: however much is due, it is all found, the earliest of each shard first")
  void success_R51_earliestFirstAcrossShards() {
    List<MessageId> sent = new ArrayList<>();
    for (int second = 0; second < MESSAGES; second++) {
      sent.add(sent(START.plusSeconds(second)));
    }
    Instant by = START.plus(Duration.ofDays(1));

    List<MessageId> found = new ArrayList<>();
    int questions = 0;
    for (List<MessageId> due = messages.due(by); !due.isEmpty(); due = messages.due(by)) {
      assertThat(due).isSortedAccordingTo(Comparator.comparingInt(sent::indexOf));
      due.forEach(id -> messages.finish(id, Fate.DROPPED, by, null));
      found.addAll(due);
      questions++;
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(sent);
    assertThat(questions).isBetween(2, 10);
  }

  private MessageId sent(Instant createdAt) {
    MessageId id = ids.messageId();
    Delivery delivery = new Delivery.AlignSignIn(ids.userId());
    adapters.changes.commit(
        Change.builder().send(new OutgoingMessage(id, null, delivery, createdAt)).build());
    return id;
  }
}
