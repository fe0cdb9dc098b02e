package io.gatehouse.domain.event;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the event log (R48): when, who, for whom, from where, what, before and after. It is
 * written in the transaction of the change it tells of, and never changed.
 *
 * @param company in whose log it stands
 * @param user whom it is about, or whom it names if it is about the company; null if nobody
 * @param before the facts that changed, as they were; only those that differ from {@code after}
 * @param after the same facts as they are now
 */
public record Event(
    EventId id,
    EventKind kind,
    Instant at,
    Actor actor,
    Source source,
    CompanyId company,
    @Nullable UserId user,
    Map<String, String> before,
    Map<String, String> after) {

  public Event {
    Map<String, String> changedBefore = differing(before, after);
    after = differing(after, before);
    before = changedBefore;
  }

  /**
   * Whether it belongs to the company's own history, and not to that of the user it may name; the
   * making of a company may tell of its first user with it.
   */
  public boolean isAboutCompany() {
    return user == null || kind.isAboutCompany();
  }

  /**
   * As the log itself keeps it: without facts about persons, and whoever did it by id (R48).
   *
   * @throws IllegalArgumentException if it tells of a person and names nobody: with whom should
   *     that be kept?
   */
  public Event impersonal() {
    if (user == null && tellsOfAPerson()) {
      throw new IllegalArgumentException("personal facts of nobody in particular: " + kind);
    }
    return new Event(
        id,
        kind,
        at,
        actor.withName(UserId::value),
        source,
        company,
        user,
        PersonalFacts.without(before),
        PersonalFacts.without(after));
  }

  public boolean tellsOfAPerson() {
    return !PersonalFacts.of(before).isEmpty() || !PersonalFacts.of(after).isEmpty();
  }

  /** The same event with more facts, and with whoever did it by name. */
  public Event told(
      Function<UserId, String> name,
      Map<String, String> moreBefore,
      Map<String, String> moreAfter) {
    Map<String, String> wholeBefore = new TreeMap<>(before);
    wholeBefore.putAll(moreBefore);
    Map<String, String> wholeAfter = new TreeMap<>(after);
    wholeAfter.putAll(moreAfter);
    return new Event(
        id, kind, at, actor.withName(name), source, company, user, wholeBefore, wholeAfter);
  }

  private static Map<String, String> differing(
      Map<String, String> facts, Map<String, String> others) {
    Map<String, String> kept = new TreeMap<>(facts);
    kept.entrySet().removeIf(fact -> Objects.equals(others.get(fact.getKey()), fact.getValue()));
    return Map.copyOf(kept);
  }
}
