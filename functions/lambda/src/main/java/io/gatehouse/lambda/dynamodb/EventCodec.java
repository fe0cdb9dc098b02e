package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.UserId;
import java.util.Arrays;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link Event} as an item. Kinds are kept by their published ids. Since format 2 a past moment
 * finds it; since format 3 it tells of no person, which a {@link PersonalRecord} does in its place.
 */
final class EventCodec implements Codec<Event> {
  private static final String KIND = "kind";
  private static final String AT = "at";
  private static final String ACTOR = "actor";
  private static final String SOURCE = "source";
  private static final String USER = "userId";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Override
  public ItemType type() {
    return ItemType.EVENT;
  }

  @Override
  public Map<String, AttributeValue> encode(Event whole) {
    Event event = whole.impersonal();
    return ItemWriter.of(type(), new EventKey(event.company(), event.id()))
        .reached(ReachPosition.of(event))
        .text(KIND, event.kind().id())
        .time(AT, event.at())
        .map(ACTOR, Actors.write(event.actor()))
        .map(SOURCE, Sources.write(event.source()))
        .id(USER, event.user())
        .textMap(BEFORE, event.before())
        .textMap(AFTER, event.after())
        .attributes();
  }

  @Override
  public Event decode(Item item) {
    item.requireFormat(type());
    EventKey key = EventKey.of(item);
    String user = item.textOrNull(USER);
    return new Event(
        key.event(),
        kind(item.text(KIND)),
        item.time(AT),
        Actors.read(item.map(ACTOR)),
        Sources.read(item.map(SOURCE)),
        key.company(),
        user == null ? null : new UserId(user),
        item.textMap(BEFORE),
        item.textMap(AFTER));
  }

  private static EventKind kind(String id) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of event: " + id));
  }
}
