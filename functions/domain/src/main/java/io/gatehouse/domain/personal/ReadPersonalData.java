package io.gatehouse.domain.personal;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.personal.PersonalData.Held;
import io.gatehouse.domain.personal.Place.Section;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives everything held about a person, page by page, and no secret. People get all of it about
 * themselves; an administrator of their company gets what companies have to do with it that exist
 * for the administrator (R18).
 */
public final class ReadPersonalData implements UseCase<ReadPersonalData.Input, PersonalData> {
  private static final String PURPOSE = "personal-data";

  /** Lists of other companies looked into for one page: most tell nothing of the person. */
  private static final int MOST_LOOKUPS = 25;

  private final Users users;
  private final Companies companies;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final AccessIndex index;
  private final ReadAccessFacts facts;
  private final Notifications notifications;
  private final EventLog log;
  private final Asking asking;
  private final PlaceTokens tokens;

  public ReadPersonalData(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      AccessIndex index,
      ReadAccessFacts facts,
      Notifications notifications,
      EventLog log,
      Asking asking,
      PlaceTokens tokens) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.index = index;
    this.facts = facts;
    this.notifications = notifications;
    this.log = log;
    this.asking = asking;
    this.tokens = tokens;
  }

  /**
   * What is asked.
   *
   * @param oneself whether the person asks
   * @param limit how many memberships, mails and events at most, 1 to 100; the first page has the
   *     person and their own company's membership besides
   * @param pageToken null for the first page
   */
  public record Input(UserOfCompany named, boolean oneself, int limit, @Nullable String pageToken)
      implements AboutUser {
    private String binding() {
      return named.company() + "\n" + named.user() + "\n" + oneself;
    }
  }

  /** One page while it is filled. */
  private static final class Filling {
    private final List<Held> memberships = new ArrayList<>();
    private final List<Notification> mails = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int room;
    private int lookups = MOST_LOOKUPS;

    private Filling(int room) {
      this.room = room;
    }
  }

  @Override
  public Outcome<PersonalData> decide(Input input, Context context) {
    User user =
        users
            .find(input.named().user())
            .filter(one -> one.home().equals(input.named().company()))
            .filter(one -> one.status() != UserStatus.ERASED)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
    Place start = input.pageToken() == null ? Place.START : place(input, input.pageToken());
    Filling filling = new Filling(input.limit());
    Place place = start;
    PersonalData.Person person = null;
    if (place.section() == Section.PERSON) {
      person =
          new PersonalData.Person(
              user,
              invitations.find(user.id()).orElse(null),
              resets.find(user.id()).orElse(null),
              emailChanges.find(user.id()).orElse(null));
      filling.memberships.add(new Held(companies.get(user.home()), users.homeMembership(user)));
      place = new Place(Section.MEMBERSHIPS, null, null);
    }
    if (place.section() == Section.MEMBERSHIPS) {
      place = memberships(user, place, input, context, filling);
    }
    if (place.section() == Section.MAILS && filling.room > 0) {
      place = mails(user, place, input, context, filling);
    }
    Place next =
        place.section() == Section.EVENTS ? events(user, place, input, context, filling) : place;
    return Outcome.of(
        new PersonalData(
            person,
            filling.memberships,
            filling.mails,
            filling.events,
            next == null ? null : tokens.seal(PURPOSE, input.binding(), next.text())));
  }

  private Place place(Input input, String token) {
    return tokens
        .open(PURPOSE, input.binding(), token)
        .map(Place::of)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this export"));
  }

  private Place memberships(User user, Place from, Input input, Context context, Filling filling) {
    int wanted = filling.room;
    List<Membership> page = index.membershipsElsewhere(user.id(), from.company(), wanted);
    Set<CompanyId> known = known(page, input, context);
    Map<About, AccessFacts> there =
        known.isEmpty()
            ? Map.of()
            : facts.readAll(
                known.stream()
                    .map(company -> new About(user.id(), company))
                    .collect(Collectors.toSet()));
    for (Membership each : page) {
      AccessFacts found = there.get(new About(user.id(), each.company()));
      if (found != null && found.company() != null && found.membership() != null) {
        filling.memberships.add(new Held(found.company(), found.membership()));
        filling.room--;
      }
    }
    return page.size() < wanted
        ? new Place(Section.MAILS, null, null)
        : new Place(Section.MEMBERSHIPS, page.getLast().company(), null);
  }

  /** What their own company and others had mailed to them, company by company. */
  private Place mails(User user, Place from, Input input, Context context, Filling filling) {
    Place place = from;
    while (filling.room > 0 && filling.lookups > 0) {
      CompanyId company = place.company() == null ? user.home() : place.company();
      Page<Notification> page =
          notifications.page(company, user.id(), new PageRequest("", filling.room, place.behind()));
      filling.lookups--;
      filling.mails.addAll(page.items());
      filling.room -= page.items().size();
      if (page.nextPageToken() != null) {
        return new Place(Section.MAILS, place.company(), page.nextPageToken());
      }
      CompanyId next = nextCompany(user, place.company(), input, context);
      if (next == null) {
        return new Place(Section.EVENTS, null, null);
      }
      place = new Place(Section.MAILS, next, null);
    }
    return place;
  }

  /** The place where it goes on; null at the end. */
  private @Nullable Place events(
      User user, Place from, Input input, Context context, Filling filling) {
    Place place = from;
    while (filling.room > 0 && filling.lookups > 0) {
      CompanyId company = place.company() == null ? user.home() : place.company();
      EventId behind = place.behind() == null ? null : new EventId(place.behind());
      List<Event> some = log.aboutUser(company, user.id(), behind, filling.room);
      filling.lookups--;
      int wanted = filling.room;
      filling.events.addAll(log.told(some));
      filling.room -= some.size();
      if (some.size() == wanted) {
        return new Place(Section.EVENTS, place.company(), some.getLast().id().value());
      }
      CompanyId next = nextCompany(user, place.company(), input, context);
      if (next == null) {
        return null;
      }
      place = new Place(Section.EVENTS, next, null);
    }
    return place;
  }

  private @Nullable CompanyId nextCompany(
      User user, @Nullable CompanyId after, Input input, Context context) {
    CompanyId behind = after;
    List<Membership> page;
    do {
      page = index.membershipsElsewhere(user.id(), behind, MOST_LOOKUPS);
      Set<CompanyId> known = known(page, input, context);
      for (Membership each : page) {
        if (known.contains(each.company())) {
          return each.company();
        }
        behind = each.company();
      }
    } while (page.size() == MOST_LOOKUPS);
    return null;
  }

  private Set<CompanyId> known(Collection<Membership> page, Input input, Context context) {
    Set<CompanyId> ids =
        page.stream().map(Membership::company).collect(Collectors.toCollection(HashSet::new));
    return input.oneself() || ids.isEmpty() ? ids : asking.known(context, ids);
  }
}
