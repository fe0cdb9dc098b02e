package io.gatehouse.lambda.users;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.UserId;

/** Who did something that is told of a person, as seen from that person. */
enum PersonalActor {
  THE_PERSON,
  ANOTHER_USER,
  A_WORKLOAD,
  A_SCHEDULED_JOB,
  SOMEBODY_NOT_SIGNED_IN;

  static PersonalActor of(Event event) {
    return switch (event.actor()) {
      case Actor.Person person -> of(person.id(), event);
      case Actor.LinkHolder holder -> of(holder.id(), event);
      case Actor.Workload ignored -> A_WORKLOAD;
      case Actor.Schedule ignored -> A_SCHEDULED_JOB;
      case Actor.Anonymous ignored -> SOMEBODY_NOT_SIGNED_IN;
    };
  }

  private static PersonalActor of(UserId actor, Event event) {
    return actor.equals(event.user()) ? THE_PERSON : ANOTHER_USER;
  }
}
