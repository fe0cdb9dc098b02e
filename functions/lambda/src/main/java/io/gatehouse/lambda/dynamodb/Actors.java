package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import org.jspecify.annotations.Nullable;

/** Who did it, in an event's item. */
final class Actors {
  private static final String KIND = "kind";
  private static final String USER = "userId";
  private static final String NAME = "name";
  private static final String WORKLOAD = "workload";
  private static final String ACTING_FOR = "actingForId";

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
              .text(WORKLOAD, person.workload())
              .id(ACTING_FOR, person.actingFor());
      case Actor.LinkHolder holder -> of(Kind.LINK_HOLDER).id(USER, holder.id());
      case Actor.Workload workload -> of(Kind.WORKLOAD).text(NAME, workload.name());
      case Actor.Anonymous ignored -> of(Kind.ANONYMOUS);
      case Actor.Schedule ignored -> of(Kind.SCHEDULE);
    };
  }

  static Actor read(Item actor) {
    return switch (Kind.valueOf(actor.text(KIND))) {
      case PERSON ->
          new Actor.Person(
              new UserId(actor.text(USER)),
              name(actor),
              actor.textOrNull(WORKLOAD),
              actingFor(actor));
      case LINK_HOLDER -> new Actor.LinkHolder(new UserId(actor.text(USER)), name(actor));
      case WORKLOAD -> new Actor.Workload(actor.text(NAME));
      case ANONYMOUS -> new Actor.Anonymous();
      case SCHEDULE -> new Actor.Schedule();
    };
  }

  /** What was written before anybody could manage a company has none: it was done in one's name. */
  private static @Nullable CompanyId actingFor(Item person) {
    String company = person.textOrNull(ACTING_FOR);
    return company == null ? null : new CompanyId(company);
  }

  /** Persons had their names here before format 3; since then they go by id. */
  private static String name(Item person) {
    String name = person.textOrNull(NAME);
    return name == null ? person.text(USER) : name;
  }

  private static ItemWriter of(Kind kind) {
    return ItemWriter.map().text(KIND, kind.name());
  }
}
