package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.preview.Previews;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.seat.Buyers;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.seat.Seats;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes decisions available to whoever asks for them. */
@Factory
final class AccessFactory {
  @Singleton
  Access access(Catalogue catalogue) {
    return new Access(catalogue);
  }

  @Singleton
  Asking asking(Access access, ReadAccessFacts readFacts, AccessIndex index) {
    return new Asking(access, readFacts, index);
  }

  @Singleton
  SeatLimits seatLimits(Seats seats, Access access, ReadAccessFacts readFacts, Roster roster) {
    return new SeatLimits(seats, access.catalogue(), new Buyers(access, readFacts, roster));
  }

  @Singleton
  Previews previews(
      Access access, ReadAccessFacts readFacts, AccessIndex index, Ties ties, Users users) {
    return new Previews(access, readFacts, index, ties, users);
  }
}
