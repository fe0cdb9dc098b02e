package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.UserOfCompany;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a change, and whether they may change whom they name: nobody changes a user who
 * holds more (R14). Read anew with every decision, because while it is being made somebody may
 * change the one who asks.
 */
public final class Asking {
  /** As many customers of somebody as are looked at together. */
  private static final int BATCH = 100;

  private final Access access;
  private final Catalogue catalogue;
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final Givers givers;
  private final Holdings holdings;
  private final HeldElsewhere elsewhere;
  private final Contents contents;
  private final Words words;

  public Asking(Access access, ReadAccessFacts readFacts, AccessIndex index) {
    this.access = access;
    this.catalogue = access.catalogue();
    this.readFacts = readFacts;
    this.index = index;
    this.givers = new Givers(catalogue, access);
    this.holdings = new Holdings(access);
    this.elsewhere = new HeldElsewhere(access, holdings, givers, readFacts, index);
    this.contents = new Contents(catalogue);
    this.words = new Words(catalogue);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** Who gives, and what is known of the user they name, in one read. */
  record Pair(Giver giver, AccessFacts target) {
    /**
     * The user as somebody the company has to do with: one of its own, or one of another company to
     * whom it has given something already (R9).
     *
     * @throws Refused with {@link Refusal.NotFound} if they are neither
     */
    Recipient known() {
      Company company = target.company();
      Membership membership = target.membership();
      if (company == null
          || membership == null
          || !target.isPresent()
          || !(target.isHome() || membership.isGivenAnything())) {
        throw new Refused(new Refusal.NotFound("user"));
      }
      return new Recipient(company, membership);
    }

    /**
     * The same, as somebody whom the company may give something.
     *
     * @throws Refused with {@link Refusal.OwnAccount} for whoever would give themselves something
     *     elsewhere: it would outlive the grant or delegation they act by (R30, R35)
     */
    Recipient recipient() {
      Recipient known = known();
      if (!target.isHome() && giver.is(target.user())) {
        throw new Refused(new Refusal.OwnAccount());
      }
      return known;
    }
  }

  /** Whom a company gives something, and by which membership. */
  record Recipient(Company company, Membership membership) {}

  /**
   * Reads both. The target may not exist, or have nothing to do with the company.
   *
   * <p>Colleagues who act in another company give each other only what they hold there for good: by
   * a grant or a delegation they would bring in people who stay when it ends (R30, R35), and who
   * could bring back whoever it was taken from.
   *
   * @throws Refused with {@link Refusal.CustomerDecides} if that is nothing
   */
  Pair pair(Context context, CompanyId company, UserId target) {
    UserId asker = asker(context);
    ReadAccessFacts.About about = new ReadAccessFacts.About(target, company);
    if (asker == null) {
      return new Pair(givers.portal(), readFacts.read(target, company));
    }
    ReadAccessFacts.About asking = new ReadAccessFacts.About(asker, company);
    Map<ReadAccessFacts.About, AccessFacts> facts =
        readFacts.readAll(new HashSet<>(List.of(about, asking)));
    AccessFacts asked = facts.get(about);
    AccessFacts own = facts.get(asking);
    if (asked == null || own == null) {
      throw new IllegalStateException("not every question was answered");
    }
    if (areColleaguesElsewhere(own, asked)) {
      Giver lasting = giver(own.lasting(context.actor().managed()), own.company(), context.now());
      if (lasting.holds().isEmpty()) {
        throw new Refused(new Refusal.CustomerDecides());
      }
      return new Pair(lasting, asked);
    }
    return new Pair(
        giver(own.acting(context.actor().managed()), own.company(), context.now()), asked);
  }

  private static boolean areColleaguesElsewhere(AccessFacts one, AccessFacts other) {
    return !other.isHome()
        && !one.user().equals(other.user())
        && one.home() != null
        && other.home() != null
        && one.home().type() != CompanyType.OPERATOR
        && one.home().id().equals(other.home().id());
  }

  /** Who gives in a company that may be about to exist. */
  Giver giver(Context context, Company company) {
    UserId asker = asker(context);
    if (asker == null) {
      return givers.portal();
    }
    AccessFacts stored = readFacts.read(asker, company.id());
    AccessFacts facts =
        new AccessFacts(
            asker,
            stored.standing(),
            company,
            stored.membership(),
            stored.home(),
            stored.homeMembership());
    return givers.of(facts.acting(context.actor().managed()), company, context.now());
  }

  private Giver giver(AccessFacts facts, @Nullable Company company, Instant now) {
    return company == null
        ? new Giver(facts.user(), catalogue.none(), catalogue.none(), false)
        : givers.of(facts, company, now);
  }

  /** Null for a workload that acts for the portal. */
  static @Nullable UserId asker(Context context) {
    return switch (context.actor()) {
      case Actor.Person person -> person.id();
      case Actor.Workload ignored -> null;
      case Actor.LinkHolder ignored -> throw new IllegalStateException("asks for nobody else");
      case Actor.Anonymous ignored -> throw new IllegalStateException("asks for nobody else");
      case Actor.Schedule ignored -> throw new IllegalStateException("asks for nobody else");
    };
  }

  /**
   * Refuses unless whoever asks is of the company itself, or of the operator. Others may be allowed
   * to act in it, but do not decide whom it lets in (R33, R35).
   *
   * @throws Refused with {@link Refusal.CustomerDecides}
   */
  public void requireOwnPeople(Context context, CompanyId company) {
    UserId asker = asker(context);
    if (asker != null) {
      AccessFacts facts = readFacts.read(asker, company);
      boolean operator = facts.home() != null && facts.home().type() == CompanyType.OPERATOR;
      if (!facts.isHome() && !operator) {
        throw new Refused(new Refusal.CustomerDecides());
      }
    }
  }

  /**
   * Refuses unless whoever asks holds all that the role gives in the company, and so could give it
   * piece by piece (R14).
   *
   * @throws Refused with {@link Refusal.BeyondOwnPermissions}
   */
  public void requireHolds(Context context, Company company, RoleId role) {
    PermissionSet content = catalogue.role(role, company.type()).and(contents.everything(company));
    PermissionSet beyond = content.minus(giver(context, company).holds());
    if (!beyond.isEmpty()) {
      throw new Refused(new Refusal.BeyondOwnPermissions(words.of(beyond)));
    }
  }

  /**
   * Refuses unless the giver holds everything that the user holds, or would hold once active. What
   * somebody from elsewhere holds over the company only because it is a customer of theirs, such as
   * seeing it among customers, exists for none of its own people, and does not count.
   *
   * @throws Refused with {@link Refusal.UserHoldsMore} or {@link Refusal.BeyondOwnCustomers}
   */
  void requireNoMore(Pair pair, Instant now) {
    AccessFacts target = pair.target();
    Giver giver = pair.giver();
    Company company = target.company();
    if (company == null || giver.is(target.user())) {
      return;
    }
    PermissionSet held = holdings.of(target, now);
    if (!target.isHome()) {
      held = held.and(catalogue.existing(company.type(), company.marks()));
    }
    PermissionSet more = held.minus(giver.holds());
    Membership atHome = target.homeMembership();
    if (target.isHome() && atHome != null) {
      more =
          more.plus(
              contents.forCustomers(atHome.grants(), company).minus(giver.holdsForCustomers()));
    }
    if (!more.isEmpty()) {
      throw new Refused(new Refusal.UserHoldsMore(words.of(more)));
    }
    if (target.isHome() && atHome != null && !giver.allCustomers()) {
      requireCustomersWithin(giver, atHome);
    }
  }

  /**
   * Refuses unless the giver holds what the user holds over companies that are not their home, or
   * answers for them, see {@link NoTakeover}.
   *
   * @throws Refused with {@link Refusal.UserHoldsMore}
   */
  void requireNoMoreElsewhere(Pair pair, Context context) {
    UserId asker = pair.giver().id();
    if (asker != null && !pair.giver().is(pair.target().user())) {
      elsewhere.requireNoMore(asker, context.actor().managed(), pair.target(), context.now());
    }
  }

  /** Whether the customers somebody has are among those of the giver. */
  private void requireCustomersWithin(Giver giver, Membership atHome) {
    CustomerScope scope = atHome.customers();
    switch (scope.kind()) {
      case NONE -> {}
      case ALL -> throw new Refused(new Refusal.BeyondOwnCustomers());
      case CHOSEN -> {
        CompanyId after = null;
        List<Membership> page;
        do {
          page = index.membershipsElsewhere(atHome.user(), after, BATCH);
          Set<CompanyId> chosen =
              page.stream()
                  .filter(each -> isOn(scope, each))
                  .map(Membership::company)
                  .collect(Collectors.toSet());
          if (!inScope(giver, chosen).containsAll(chosen)) {
            throw new Refused(new Refusal.BeyondOwnCustomers());
          }
          after = page.isEmpty() ? null : page.getLast().company();
        } while (page.size() == BATCH);
      }
    }
  }

  static boolean isOn(CustomerScope scope, Membership there) {
    return scope.kind() == CustomerScope.Kind.CHOSEN
        && there.chosen() != null
        && there.chosen() == scope.round();
  }

  /** Those of the companies that are in the giver's own scope; at most 100. */
  Set<CompanyId> inScope(Giver giver, Collection<CompanyId> companies) {
    UserId asker = giver.id();
    if (giver.allCustomers() || asker == null || companies.isEmpty()) {
      return giver.allCustomers() ? Set.copyOf(companies) : Set.of();
    }
    Set<CompanyId> within = new HashSet<>();
    readFacts
        .readAll(
            companies.stream()
                .map(company -> new ReadAccessFacts.About(asker, company))
                .collect(Collectors.toSet()))
        .forEach(
            (about, facts) -> {
              Membership atHome = facts.homeMembership();
              Membership there = facts.membership();
              if (atHome != null && there != null && isOn(atHome.customers(), there)) {
                within.add(about.company());
              }
            });
    return within;
  }

  /** Those of the companies, at most 100, that exist for whoever asks (R18). */
  public Set<CompanyId> known(Context context, Collection<CompanyId> companies) {
    UserId asker = asker(context);
    if (asker == null || companies.isEmpty()) {
      return Set.copyOf(companies);
    }
    return readFacts
        .readAll(
            companies.stream()
                .map(company -> new ReadAccessFacts.About(asker, company))
                .collect(Collectors.toSet()))
        .entrySet()
        .stream()
        .filter(
            each -> access.knows(each.getValue().acting(context.actor().managed()), context.now()))
        .map(each -> each.getKey().company())
        .collect(Collectors.toSet());
  }

  /** What is known of somebody and a company. */
  public AccessFacts about(UserOfCompany named) {
    return readFacts.read(named.user(), named.company());
  }

  ReadAccessFacts readFacts() {
    return readFacts;
  }
}
