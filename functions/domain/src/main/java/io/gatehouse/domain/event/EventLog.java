package io.gatehouse.domain.event;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event log (R48) to find out what was so at a past moment (R46). A port. It may lag: the
 * events of the last moment may be missing for a moment.
 *
 * <p>Events come as the log keeps them, {@linkplain Event#impersonal without personal data}, which
 * is all that a decision needs; {@link #told} puts names to them for people to read.
 *
 * <p>Events come oldest first, and only those that had happened by {@code until}, that moment
 * included.
 */
public interface EventLog {
  /** A company's events {@linkplain Event#isAboutCompany about itself}. */
  List<Event> aboutCompany(CompanyId company, Instant until);

  /** The events of a company's log that are about one user, and not about itself. */
  List<Event> aboutUser(CompanyId company, UserId user, Instant until);

  /**
   * The next of the events of a company's log that are about one user, and not about itself,
   * whenever they happened.
   *
   * @param after the event behind which to go on; null to start with the first
   * @param limit how many at most, from 1; fewer come only if there are no more
   */
  List<Event> aboutUser(CompanyId company, UserId user, @Nullable EventId after, int limit);

  /**
   * The next users that a company's log tells of, each with all the events about them.
   *
   * @param after the user behind whom to go on, by id; null to start with the first
   * @param users how many users; at least 1. Fewer come only if there are no more
   * @return by user id; everybody has at least one event
   */
  SortedMap<UserId, List<Event>> aboutUsers(
      CompanyId company, @Nullable UserId after, int users, Instant until);

  /**
   * The same events as people read them: with the facts about persons, and with whoever did it by
   * name, as it is today. Who was erased goes by what is left of them (R12).
   *
   * @param events any number; about three reads for each hundred
   */
  List<Event> told(List<Event> events);
}
