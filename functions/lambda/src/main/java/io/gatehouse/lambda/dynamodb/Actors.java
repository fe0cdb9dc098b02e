package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.UserId;

/** Who did it, in an event's item. */
final class Actors {
  private static final String KIND = "kind";
  private static final String USER = "userId";
  private static final String NAME = "name";
  private static final String WORKLOAD = "workload";

  /** Names as stored; they stay when classes are renamed. */
  private enum Kind {
    PERSON,
    LINK_HOLDER,
    WORKLOAD,
    ANONYMOUS,
    SCHEDULE
  }

  private Actors() {}

  static ItemWriter write(Actor actor) {
    return switch (actor) {
      case Actor.Person person ->
          of(Kind.PERSON)
              .id(USER, person.id())
              .text(NAME, person.name())
              .text(WORKLOAD, person.workload());
      case Actor.LinkHolder holder ->
          of(Kind.LINK_HOLDER).id(USER, holder.id()).text(NAME, holder.name());
      case Actor.Workload workload -> of(Kind.WORKLOAD).text(NAME, workload.name());
      case Actor.Anonymous ignored -> of(Kind.ANONYMOUS);
      case Actor.Schedule ignored -> of(Kind.SCHEDULE);
    };
  }

  static Actor read(Item actor) {
    return switch (Kind.valueOf(actor.text(KIND))) {
      case PERSON ->
          new Actor.Person(
              new UserId(actor.text(USER)), actor.text(NAME), actor.textOrNull(WORKLOAD));
      case LINK_HOLDER -> new Actor.LinkHolder(new UserId(actor.text(USER)), actor.text(NAME));
      case WORKLOAD -> new Actor.Workload(actor.text(NAME));
      case ANONYMOUS -> new Actor.Anonymous();
      case SCHEDULE -> new Actor.Schedule();
    };
  }

  private static ItemWriter of(Kind kind) {
    return ItemWriter.map().text(KIND, kind.name());
  }
}
