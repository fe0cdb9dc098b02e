package io.gatehouse.domain.preview;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.Asker;
import io.gatehouse.domain.access.MayAsk;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a change would do, from the very change that would be written (R46). It reads, and
 * writes nothing.
 */
public final class Previews {
  private static final int AT_ONCE = 100;

  private final Access access;
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final Ties ties;
  private final Users users;

  public Previews(
      Access access, ReadAccessFacts readFacts, AccessIndex index, Ties ties, Users users) {
    this.access = access;
    this.readFacts = readFacts;
    this.index = index;
    this.ties = ties;
    this.users = users;
  }

  /**
   * What the change would do, as far as who asks may know.
   *
   * @throws Refused with {@link Refusal.EmailTaken} if writing it would be refused so (R8)
   */
  public Preview of(Change change, Context context) {
    Overlay overlay = new Overlay(change);
    requireFreeEmails(change);
    Concerned concerned = new Concerned(index, ties, change);
    Map<About, AccessFacts> stored = read(concerned.found());
    overlay.learn(stored.values());
    Map<About, Preview.AccessChange> found = new LinkedHashMap<>();
    for (About about : concerned.found()) {
      AccessFacts facts = Objects.requireNonNull(stored.get(about), "every question is answered");
      accessChange(facts, overlay.over(facts, about), context.now())
          .ifPresent(each -> found.put(about, each));
    }
    List<Preview.AccessChange> changes = told(found, stored, context);
    Event event = change.event();
    return new Preview(
        event == null ? Map.of() : event.before(),
        event == null ? Map.of() : event.after(),
        changes.stream().limit(Preview.MOST).toList(),
        concerned.more() || changes.size() > Preview.MOST,
        freedSeats(change),
        takenSeats(change),
        mails(change, overlay, context));
  }

  /** The store refuses what takes somebody's address; a preview that did not would mislead. */
  private void requireFreeEmails(Change change) {
    for (StateChange state : change.states()) {
      if (state.after() instanceof User user
          && users
              .findByEmail(user.email())
              .filter(owner -> !owner.id().equals(user.id()))
              .isPresent()) {
        throw new Refused(new Refusal.EmailTaken());
      }
    }
  }

  private Map<About, AccessFacts> read(Set<About> questions) {
    Map<About, AccessFacts> answers = new HashMap<>();
    List<About> all = List.copyOf(questions);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      answers.putAll(readFacts.readAll(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
    }
    return answers;
  }

  /**
   * Only what the asker would get to know by asking, too: whatever else a change does to others,
   * their names, companies and permissions are none of the asker's business (R18).
   */
  private List<Preview.AccessChange> told(
      Map<About, Preview.AccessChange> found, Map<About, AccessFacts> stored, Context context) {
    if (found.isEmpty() || !(context.actor() instanceof Actor.Person person)) {
      return List.copyOf(found.values());
    }
    Asker.Person asker = new Asker.Person(person.id(), null, person.actingFor());
    Map<About, CompanyId> homes = new HashMap<>();
    Set<About> asking = new HashSet<>();
    for (About about : found.keySet()) {
      Company home = Objects.requireNonNull(stored.get(about)).home();
      if (home != null) {
        homes.put(about, home.id());
        asking.add(new About(person.id(), about.company()));
        asking.add(new About(person.id(), home.id()));
      }
    }
    Map<About, AccessFacts> known = read(asking);
    List<Preview.AccessChange> told = new ArrayList<>();
    found.forEach(
        (about, change) -> {
          CompanyId home = homes.get(about);
          // Whoever has no company yet is made by this very change.
          if (home == null || mayKnow(asker, about, home, known, context.now())) {
            told.add(change);
          }
        });
    return told;
  }

  private boolean mayKnow(
      Asker.Person asker, About about, CompanyId home, Map<About, AccessFacts> known, Instant now) {
    AccessFacts overCompany =
        Objects.requireNonNull(known.get(new About(asker.id(), about.company())));
    AccessFacts overHome = Objects.requireNonNull(known.get(new About(asker.id(), home)));
    return new MayAsk(access, asker, overCompany, now)
        .accessOf(about.user(), overCompany, overHome);
  }

  private Optional<Preview.AccessChange> accessChange(
      AccessFacts before, AccessFacts after, Instant now) {
    Company company = after.company();
    Membership known = after.membership() == null ? after.homeMembership() : after.membership();
    if (company == null || known == null) {
      return Optional.empty();
    }
    boolean onceActive = !isActive(before.standing()) && !isActive(after.standing());
    Catalogue catalogue = access.catalogue();
    PermissionSet had = held(before, onceActive && before.standing() != null, now);
    PermissionSet has = held(after, onceActive, now);
    if (had.equals(has)) {
      return Optional.empty();
    }
    return Optional.of(
        new Preview.AccessChange(
            after.user(),
            known.name(),
            company.id(),
            company.name(),
            onceActive,
            had.isEmpty(),
            has.isEmpty(),
            catalogue.ids(has.minus(had)),
            catalogue.ids(had.minus(has))));
  }

  private PermissionSet held(AccessFacts facts, boolean onceActive, Instant now) {
    if (facts.standing() != null && !facts.isPresent()) {
      // Who is deleted will hold nothing; who is restored holds what they held.
      return access.catalogue().none();
    }
    return access.permissions(onceActive ? facts.ifActive() : facts, now);
  }

  private static boolean isActive(@Nullable Standing standing) {
    return standing != null && standing.active();
  }

  private static List<Preview.FreedSeat> freedSeats(Change change) {
    List<Preview.FreedSeat> freed = new ArrayList<>();
    for (StateChange state : change.states()) {
      if (state instanceof StateChange.Updated(Membership before, Membership after)
          && before.seat() != null
          && before.seat().hold() != SeatHold.RELEASED
          && (after.seat() == null
              || after.seat().hold() == SeatHold.RELEASED
              || !after.seat().type().equals(before.seat().type()))) {
        freed.add(new Preview.FreedSeat(after.user(), after.company(), before.seat().type()));
      }
    }
    return freed;
  }

  private static List<Preview.TakenSeat> takenSeats(Change change) {
    List<Preview.TakenSeat> taken = new ArrayList<>();
    for (StateChange state : change.states()) {
      Seat before =
          state instanceof StateChange.Updated(Membership was, Membership ignored)
              ? was.seat()
              : null;
      if (state.after() instanceof Membership after
          && after.seat() != null
          && after.seat().hold() != SeatHold.RELEASED
          && (before == null
              || before.hold() == SeatHold.RELEASED
              || !before.type().equals(after.seat().type()))) {
        taken.add(new Preview.TakenSeat(after.user(), after.company(), after.seat().type()));
      }
    }
    return taken;
  }

  /**
   * Every mail, and where it goes as far as who asks may see that (R18): the addresses of a
   * company's users are for whoever sees those users, or where the mail tells of the company, its
   * users; those it named itself are also for whoever decides for it.
   */
  private List<Preview.Mail> mails(Change change, Overlay overlay, Context context) {
    List<OutgoingMessage> mails =
        change.messages().stream()
            .filter(message -> message.delivery() instanceof Delivery.Mail)
            .toList();
    Set<UserId> unknown =
        mails.stream()
            .map(OutgoingMessage::delivery)
            .filter(Delivery.MailToUser.class::isInstance)
            .map(mail -> ((Delivery.MailToUser) mail).to())
            .filter(to -> overlay.user(to) == null)
            .collect(Collectors.toSet());
    Map<UserId, User> stored = unknown.isEmpty() ? Map.of() : users.findAll(unknown);
    Seen seen = seen(mails, stored.values(), context);
    List<Preview.Mail> told = new ArrayList<>();
    for (OutgoingMessage message : mails) {
      switch (message.delivery()) {
        case Delivery.MailToAddress named ->
            told.add(
                new Preview.Mail(
                    named.why(),
                    null,
                    seen.named().contains(message.company()) ? named.address() : null));
        case Delivery.MailToUser named -> {
          User changed = overlay.user(named.to());
          User user = changed == null ? stored.get(named.to()) : changed;
          if (user != null) {
            boolean read =
                changed != null
                    || context.actor().person().filter(named.to()::equals).isPresent()
                    || seen.users().contains(user.home())
                    || seen.users().contains(message.company());
            told.add(
                new Preview.Mail(
                    named.why(), named.to(), read ? address(named, user, change) : null));
          }
        }
        default -> {
          // No mail.
        }
      }
    }
    return told;
  }

  /**
   * Which companies' addresses somebody may see.
   *
   * @param users of the companies' users
   * @param named that the companies named to be told
   */
  private record Seen(Set<CompanyId> users, Set<CompanyId> named) {}

  private Seen seen(List<OutgoingMessage> mails, Collection<User> readers, Context context) {
    Set<CompanyId> companies = new HashSet<>();
    mails.forEach(message -> companies.add(message.company()));
    readers.forEach(reader -> companies.add(reader.home()));
    if (companies.isEmpty() || !(context.actor() instanceof Actor.Person person)) {
      return new Seen(companies, companies);
    }
    Set<CompanyId> ofUsers = new HashSet<>();
    Set<CompanyId> named = new HashSet<>();
    read(companies.stream().map(each -> new About(person.id(), each)).collect(Collectors.toSet()))
        .forEach(
            (about, facts) -> {
              // Who is stopped keeps nothing from those who see it otherwise (R6).
              AccessFacts own = facts.acting(person.actingFor()).ifTakingPart();
              if (access.check(own, PermissionId.USERS_VIEW, context.now())) {
                ofUsers.add(about.company());
                named.add(about.company());
              } else if (access.check(own, PermissionId.DECISIONS_MAKE, context.now())) {
                named.add(about.company());
              }
            });
    return new Seen(ofUsers, named);
  }

  private static EmailAddress address(Delivery.MailToUser mail, User user, Change change) {
    return switch (mail) {
      case Delivery.EmailChangedMail changed -> changed.address();
      case Delivery.EmailConfirmationMail ignored -> confirmed(change).orElse(user.email());
      default -> user.email();
    };
  }

  /** A mail that confirms an address goes to that one, which the user does not have yet (R12). */
  private static Optional<EmailAddress> confirmed(Change change) {
    return change.states().stream()
        .map(StateChange::after)
        .filter(EmailChange.class::isInstance)
        .map(state -> ((EmailChange) state).to())
        .findFirst();
  }
}
