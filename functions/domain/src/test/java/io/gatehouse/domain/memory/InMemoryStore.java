package io.gatehouse.domain.memory;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.seat.Seats;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps everything in memory. A change is checked and then written under one lock, so it is written
 * whole or not at all, and reads see all of it or nothing.
 */
public final class InMemoryStore implements Changes {

  private static final int MOST_AT_ONCE = 100;

  private final Object lock = new Object();
  private final Map<Key, Entity> entities = new HashMap<>();
  private final List<Change> committed = new ArrayList<>();
  private final Set<UserId> forgotten = new HashSet<>();
  private final InMemoryMessages messages = new InMemoryMessages(lock);
  private final InMemorySeats seats = new InMemorySeats(this);

  @Override
  public void commit(Change change) {
    synchronized (lock) {
      requireUnchanged(change);
      change.states().forEach(state -> requireFreeEmail(state.after()));
      seats.requireFree(change);
      change.states().forEach(state -> entities.put(Key.of(state.after()), state.after()));
      change.states().forEach(state -> requireTrueCopy(state.after()));
      committed.add(change);
      messages.add(change.messages());
    }
  }

  private void requireUnchanged(Change change) {
    Set<Key> touched = new HashSet<>();
    for (StateChange state : change.states()) {
      Key key = Key.of(state.after());
      if (!touched.add(key)) {
        // DynamoDB refuses such a transaction, too.
        throw new IllegalArgumentException("one change touches twice: " + key);
      }
      Entity stored = entities.get(key);
      boolean unchanged =
          switch (state) {
            case StateChange.Created created -> stored == null;
            case StateChange.Updated updated ->
                stored != null && stored.version() == updated.before().version();
          };
      if (!unchanged) {
        throw new ConflictException();
      }
    }
    Event event = change.event();
    if (event != null) {
      // No adapter keeps what tells of nobody in particular.
      event.impersonal();
    }
    boolean eventKnown =
        event != null && events().stream().anyMatch(known -> known.id().equals(event.id()));
    if (eventKnown || messages.knowsAny(change.messages())) {
      throw new ConflictException();
    }
  }

  private void requireFreeEmail(Entity entity) {
    if (entity instanceof User user
        && all(User.class)
            .anyMatch(
                other ->
                    !other.id().equals(user.id())
                        && other.email().key().equals(user.email().key()))) {
      throw new Refused(new Refusal.EmailTaken());
    }
  }

  /** No adapter looks at this; whoever changes a user and forgets the copy is to fail here. */
  private void requireTrueCopy(Entity entity) {
    if (entity instanceof User user) {
      Standing copy =
          find(Key.membership(user.home(), user.id()), Membership.class)
              .map(Membership::standing)
              .orElse(null);
      if (copy != null && !copy.equals(Standing.of(user))) {
        throw new AssertionError("the home membership does not follow " + user.id());
      }
    }
  }

  /** Puts a state where a test wants it, past every rule. */
  public void put(Entity... states) {
    synchronized (lock) {
      for (Entity state : states) {
        entities.put(Key.of(state), state);
      }
    }
  }

  public Companies companies() {
    return new InMemoryCompanies(this);
  }

  public Users users() {
    return new InMemoryUsers(this);
  }

  public Invitations invitations() {
    return new InMemoryInvitations(this);
  }

  public Imports imports() {
    return new InMemoryImports(this);
  }

  public PasswordResets resets() {
    return user -> find(Key.reset(user), PasswordReset.class);
  }

  public EmailChanges emailChanges() {
    return user -> find(Key.emailChange(user), EmailChange.class);
  }

  public PartnerAccesses partnerAccesses() {
    return new InMemoryPartnerAccesses(this);
  }

  public ReadAccessFacts accessFacts() {
    return new InMemoryAccessFacts(this);
  }

  public AccessIndex accessIndex() {
    return new InMemoryAccessIndex(this);
  }

  public EventLog eventLog() {
    return new InMemoryEventLog(this);
  }

  public Roster roster() {
    return new InMemoryRoster(this);
  }

  public Ties ties() {
    return new InMemoryTies(this);
  }

  public Seats seats() {
    return seats;
  }

  public Reviews reviews() {
    return new InMemoryReviews(this);
  }

  public MailReports reports() {
    return messages;
  }

  public Notifications notifications() {
    return messages;
  }

  /** What events tell of the user is told no more. */
  public PersonalRecords personalRecords() {
    return user -> {
      synchronized (lock) {
        forgotten.add(user);
      }
    };
  }

  boolean isForgotten(UserId user) {
    synchronized (lock) {
      return forgotten.contains(user);
    }
  }

  public InMemoryMessages messages() {
    return messages;
  }

  /** So that several reads see the same. */
  <T> T reading(Supplier<T> reads) {
    synchronized (lock) {
      return reads.get();
    }
  }

  /** Every event so far, oldest first. */
  public List<Event> events() {
    return committed().stream().map(Change::event).filter(Objects::nonNull).toList();
  }

  /** Every change so far, oldest first. */
  public List<Change> committed() {
    synchronized (lock) {
      return List.copyOf(committed);
    }
  }

  <E extends Entity> Optional<E> find(Key key, Class<E> type) {
    synchronized (lock) {
      return Optional.ofNullable(entities.get(key)).map(type::cast);
    }
  }

  <E extends Entity> Stream<E> all(Class<E> type) {
    synchronized (lock) {
      return List.copyOf(entities.values()).stream().filter(type::isInstance).map(type::cast);
    }
  }

  static <I, E> Map<I, E> several(Collection<I> ids, Function<I, Optional<E>> find) {
    if (ids.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException("more than " + MOST_AT_ONCE);
    }
    Map<I, E> found = new HashMap<>();
    ids.forEach(id -> find.apply(id).ifPresent(entity -> found.put(id, entity)));
    return found;
  }
}
