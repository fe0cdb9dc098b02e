package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Erases a company whose 30 days are over (R6): its customers become direct (R2), what it gave to
 * users of others is gone, its users are deleted to be erased as everybody is (R12), and when the
 * last of them is, the company itself goes. It keeps its name, for the log and for what is asked
 * about the past (R45); it is found by nobody any more.
 *
 * <p>Each step is a transaction with an event of its own, and does nothing if it was done: it may
 * be stopped anywhere, and repeated, and goes on with what is left. A run of the job erases the
 * users that the one before deleted, so a company takes two runs, or more if it is large.
 */
public final class EraseCompany {
  /** So long after its time it is begun, as with its users and for the same reason. */
  public static final Duration RESPITE = EraseUser.RESPITE;

  private static final int AT_ONCE = 100;

  private final Companies companies;
  private final Users users;
  private final AccessIndex index;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final EndedGrants endedGrants;
  private final Changes changes;
  private final IdGenerator ids;

  public EraseCompany(
      Companies companies,
      PartnerAccesses accesses,
      Users users,
      AccessIndex index,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      Changes changes,
      IdGenerator ids) {
    this.companies = companies;
    this.users = users;
    this.index = index;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.changes = changes;
    this.ids = ids;
  }

  /** How far it came. */
  public enum Done {
    /** It is not due, or not any more. */
    COMPANY_NOT_DUE,
    /** It is still due: the time was up, or users of it have still to be erased. */
    COMPANY_BEGUN,
    COMPANY_ERASED
  }

  /**
   * Does what can be done now.
   *
   * @param context gives the context of each step, with the time it is then
   * @param timeLeft whether there is time for one more
   */
  public Done erase(CompanyId id, Supplier<Context> context, BooleanSupplier timeLeft) {
    Company company = due(id, context.get().now());
    if (company == null) {
      return Done.COMPANY_NOT_DUE;
    }
    Steps steps = new Steps(context, timeLeft);
    return customers(company, steps) && ties(company, steps) && steps.run(this::finish, id)
        ? Done.COMPANY_ERASED
        : Done.COMPANY_BEGUN;
  }

  private @Nullable Company due(CompanyId id, Instant now) {
    return companies
        .find(id)
        .filter(company -> company.status() == CompanyStatus.DELETED)
        .filter(company -> !now.isBefore(deletion(company).eraseAt().plus(RESPITE)))
        .orElse(null);
  }

  private static CompanyDeletion deletion(Company company) {
    return Optional.ofNullable(company.deletion()).orElseThrow();
  }

  /** Carries steps out as long as there is time. */
  private final class Steps {
    private final Supplier<Context> context;
    private final BooleanSupplier timeLeft;

    Steps(Supplier<Context> context, BooleanSupplier timeLeft) {
      this.context = context;
      this.timeLeft = timeLeft;
    }

    /** False if the time is up. */
    <I> boolean run(UseCase<I, Boolean> step, I input) {
      return timeLeft.getAsBoolean()
          && Decisions.carryOut(
              step,
              input,
              context.get(),
              outcome -> {
                if (!outcome.change().isEmpty()) {
                  changes.commit(outcome.change());
                }
              });
    }
  }

  private boolean customers(Company partner, Steps steps) {
    CompanyId after = null;
    List<CompanyId> page;
    do {
      page = index.customersOf(partner.id(), after, AT_ONCE);
      for (Company customer : companies.findAll(page).values()) {
        if (partner.id().equals(customer.partnerOfRecord())
            && !steps.run(this::becomeDirect, new OfPartner(partner.id(), customer.id()))) {
          return false;
        }
      }
      after = page.isEmpty() ? null : page.getLast();
    } while (page.size() == AT_ONCE);
    return true;
  }

  private record OfPartner(CompanyId partner, CompanyId customer) {}

  private Outcome<Boolean> becomeDirect(OfPartner named, Context context) {
    Company customer = companies.find(named.customer()).orElseThrow();
    if (!named.partner().equals(customer.partnerOfRecord())) {
      return Outcome.of(true);
    }
    Company direct = customer.moved(null);
    Change.Builder change = Change.builder().update(customer, direct);
    endedGrants.add(change, customer, direct, EndedGrants.Readers.ADDRESSES, context);
    change.log(event(EventKind.COMPANY_MOVED, customer, direct, context));
    return new Outcome<>(true, change.build());
  }

  /** Everybody who is tied to the company, of its own or not; false if any of them is left. */
  private boolean ties(Company company, Steps steps) {
    boolean nobodyLeft = true;
    UserId after = null;
    List<Membership> page;
    do {
      page = index.membershipsOf(company.id(), after, AT_ONCE);
      Map<UserId, User> found = users.findAll(page.stream().map(Membership::user).toList());
      for (Membership tie : page) {
        User user = Optional.ofNullable(found.get(tie.user())).orElseThrow();
        if (!user.home().equals(company.id())) {
          if (!untie(tie, steps)) {
            return false;
          }
        } else if (user.status() != UserStatus.ERASED) {
          nobodyLeft = false;
          if (isToBeDeleted(user, company)
              && !steps.run(this::delete, new OfCompany(company, user.id()))) {
            return false;
          }
        }
      }
      after = page.isEmpty() ? null : page.getLast().user();
    } while (page.size() == AT_ONCE);
    return nobodyLeft;
  }

  /** Two steps: what the company gave stands in its log, whose customer it was in another one. */
  private boolean untie(Membership tie, Steps steps) {
    return (!tie.isGivenAnything() || steps.run(this::empty, tie))
        && (tie.chosen() == null || steps.run(this::takeOffList, tie));
  }

  private Outcome<Boolean> empty(Membership tie, Context context) {
    Membership given = users.membership(tie.company(), tie.user()).orElseThrow();
    if (!given.isGivenAnything()) {
      return Outcome.of(true);
    }
    Membership emptied = given.emptied();
    return new Outcome<>(
        true,
        Change.builder()
            .update(given, emptied)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.PERMISSIONS_CHANGED,
                    tie.company(),
                    tie.user(),
                    given.facts(),
                    emptied.facts()))
            .build());
  }

  private Outcome<Boolean> takeOffList(Membership tie, Context context) {
    Membership there = users.membership(tie.company(), tie.user()).orElseThrow();
    if (there.chosen() == null) {
      return Outcome.of(true);
    }
    User user = users.find(tie.user()).orElseThrow();
    return new Outcome<>(
        true,
        Change.builder()
            .update(there, there.withChosen(null))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.CUSTOMERS_CHANGED,
                    user.home(),
                    user.id(),
                    Map.of("customers." + tie.company(), there.chosen().toString()),
                    Map.of()))
            .build());
  }

  private static boolean isToBeDeleted(User user, Company company) {
    Deletion deletion = user.deletion();
    return deletion == null || deletion.at().isAfter(deletion(company).at());
  }

  private record OfCompany(Company company, UserId user) {}

  /**
   * Deleted on the day on which the company was, so that they are due to be erased now. Of the
   * rules that keep a company in order none holds any more: neither its last administrator nor its
   * contact person is kept (R4, R5). No mail goes, see {@link DeleteCompany}.
   */
  private Outcome<Boolean> delete(OfCompany named, Context context) {
    User user = users.find(named.user()).orElseThrow();
    if (user.status() == UserStatus.ERASED || !isToBeDeleted(user, named.company())) {
      return Outcome.of(true);
    }
    User deleted = user.deleted(deletion(named.company()).at());
    Membership atHome = users.homeMembership(user);
    Change.Builder change =
        Change.builder().update(user, deleted).update(atHome, atHome.following(deleted));
    invitations.find(user.id()).ifPresent(invitation -> Linked.takeBack(change, invitation));
    resets.find(user.id()).ifPresent(reset -> Linked.takeBack(change, reset));
    emailChanges.find(user.id()).ifPresent(pending -> Linked.takeBack(change, pending));
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_DELETED,
            user.home(),
            user.id(),
            user.facts(),
            deleted.facts()));
    return new Outcome<>(true, change.build());
  }

  private Outcome<Boolean> finish(CompanyId id, Context context) {
    Company company = due(id, context.now());
    if (company == null) {
      return Outcome.of(true);
    }
    Company erased = company.erased();
    Change.Builder change = Change.builder().update(company, erased);
    // It was stopped for 30 days: nobody has had that access since, and nobody is told now.
    endedGrants.add(change, company, erased, EndedGrants.Readers.NOBODY, context);
    change.log(event(EventKind.COMPANY_ERASED, company, erased, context));
    return new Outcome<>(true, change.build());
  }

  private Event event(EventKind kind, Company before, Company after, Context context) {
    return context.event(ids.eventId(), kind, before.id(), null, before.facts(), after.facts());
  }
}
