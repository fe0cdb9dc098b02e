package io.gatehouse.domain.invitation;

import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Part of a company's unanswered invitations, in order of when they lapse or lapsed. All are valid
 * for the same time, so that is also the order in which they were sent.
 *
 * @param locked those that died of wrong codes, or those that did not
 * @param after only those that lapse after that moment; null for no such limit
 * @param until only those that lapse by that moment, itself included; null for no such limit
 * @param latestFirst whether the last to lapse comes first
 * @param behind begins behind that place; null for the start
 */
public record UnansweredRange(
    boolean locked,
    @Nullable Instant after,
    @Nullable Instant until,
    boolean latestFirst,
    @Nullable Place behind) {

  /** Where an invitation is in the list. */
  public record Place(Instant expiresAt, UserId user) {
    public static final Comparator<Place> ORDER =
        Comparator.comparing(Place::expiresAt).thenComparing(Place::user);

    public static Place of(Invitation invitation) {
      return new Place(invitation.link().expiresAt(), invitation.user());
    }

    static Place of(String text) {
      int space = text.indexOf(' ');
      return new Place(
          Instant.parse(text.substring(0, space)), new UserId(text.substring(space + 1)));
    }

    String text() {
      return expiresAt + " " + user;
    }
  }

  UnansweredRange behind(@Nullable Place place) {
    return new UnansweredRange(locked, after, until, latestFirst, place);
  }
}
