package io.gatehouse.domain.change;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision writes: states, the event and outgoing messages, in one transaction or not
 * at all.
 *
 * @param event null only for counters and requests that change nothing anybody has to account for
 */
public record Change(
    List<StateChange> states, @Nullable Event event, List<OutgoingMessage> messages) {
  /** A decision that writes nothing. */
  public static final Change NONE = new Change(List.of(), null, List.of());

  public Change {
    states = List.copyOf(states);
    messages = List.copyOf(messages);
  }

  public boolean isEmpty() {
    return states.isEmpty() && event == null && messages.isEmpty();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Gathers a change while it is decided. */
  public static final class Builder {
    private final List<StateChange> states = new ArrayList<>();
    private final List<OutgoingMessage> messages = new ArrayList<>();
    private @Nullable Event event;

    private Builder() {}

    public Builder create(Entity entity) {
      states.add(new StateChange.Created(entity));
      return this;
    }

    public Builder update(Entity before, Entity after) {
      states.add(new StateChange.Updated(before, after));
      return this;
    }

    /** Creates {@code after} where there was nothing, and updates otherwise. */
    public Builder put(@Nullable Entity before, Entity after) {
      return before == null ? create(after) : update(before, after);
    }

    /** Everything that another decision writes; its event becomes this change's. */
    public Builder include(Change other) {
      states.addAll(other.states());
      messages.addAll(other.messages());
      event = other.event();
      return this;
    }

    public Builder send(OutgoingMessage message) {
      messages.add(message);
      return this;
    }

    public Builder log(Event happened) {
      event = happened;
      return this;
    }

    public Change build() {
      return new Change(states, event, messages);
    }
  }
}
