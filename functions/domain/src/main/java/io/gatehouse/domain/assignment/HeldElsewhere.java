package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what two users hold in the companies that are not the home of the one (R14). */
final class HeldElsewhere {
  /** As many companies as are looked at together, each for two users. */
  private static final int BATCH = 50;

  private final Access access;
  private final Holdings holdings;
  private final Givers givers;
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;

  HeldElsewhere(
      Access access,
      Holdings holdings,
      Givers givers,
      ReadAccessFacts readFacts,
      AccessIndex index) {
    this.access = access;
    this.holdings = holdings;
    this.givers = givers;
    this.readFacts = readFacts;
    this.index = index;
  }

  /**
   * Refuses unless whoever asks holds over every company that gave the user something what the user
   * holds there, or answers for the user as an administrator of their home company, see {@link
   * NoTakeover}. What is given while this is decided may be missed.
   *
   * @param managed the company that whoever asks manages meanwhile (R35); null if none
   * @param target the user, at home
   * @throws Refused with {@link Refusal.UserHoldsMore}, which names nothing: of companies that they
   *     do not know, whoever asks learns nothing (R18)
   */
  void requireNoMore(UserId asker, @Nullable CompanyId managed, AccessFacts target, Instant now) {
    CompanyId after = null;
    List<Membership> page;
    do {
      page = index.membershipsElsewhere(target.user(), after, BATCH);
      List<CompanyId> giving =
          page.stream().filter(Membership::isGivenAnything).map(Membership::company).toList();
      if (holdsMore(asker, managed, target, giving, now)) {
        throw new Refused(new Refusal.UserHoldsMore(List.of()));
      }
      after = page.isEmpty() ? null : page.getLast().company();
    } while (page.size() == BATCH);
  }

  private boolean holdsMore(
      UserId asker,
      @Nullable CompanyId managed,
      AccessFacts target,
      List<CompanyId> companies,
      Instant now) {
    Set<About> questions = new HashSet<>();
    for (CompanyId company : companies) {
      questions.add(new About(target.user(), company));
      questions.add(new About(asker, company));
    }
    Map<About, AccessFacts> facts = questions.isEmpty() ? Map.of() : readFacts.readAll(questions);
    return companies.stream()
        .anyMatch(
            company -> {
              AccessFacts own = fact(facts, asker, company).acting(managed);
              return !answersFor(own, target.home(), now)
                  && holdsMore(own, fact(facts, target.user(), company), now);
            });
  }

  /** What a suspended company gave counts: it only waits (R6). What ended does not. */
  private boolean holdsMore(AccessFacts own, AccessFacts target, Instant now) {
    AccessFacts ownThere = own.ifTakingPart();
    Company company = ownThere.company();
    PermissionSet held = holdings.of(target.ifTakingPart(), now);
    return company != null && !givers.of(ownThere, company, now).holds().containsAll(held);
  }

  private boolean answersFor(AccessFacts own, @Nullable Company home, Instant now) {
    return own.home() != null
        && home != null
        && own.home().id().equals(home.id())
        && access.check(own.atHome(), PermissionId.COMPANY_ADMIN, now);
  }

  private static AccessFacts fact(Map<About, AccessFacts> facts, UserId user, CompanyId company) {
    return Objects.requireNonNull(facts.get(new About(user, company)), "every question answered");
  }
}
