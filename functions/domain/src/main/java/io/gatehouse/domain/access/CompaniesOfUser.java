package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The companies that a user may have to do with, as far as the asker may know of them.
 *
 * <p>About others may ask whoever sees the users of their company. An administrator of it gets to
 * know all of that user's companies; others only those that they know of themselves (R18).
 *
 * @param user the facts of whom it is about, over whichever company, as of today
 * @param mayAsk null where everything may be told
 */
record CompaniesOfUser(
    ReadAccessFacts today, Asker asker, AccessFacts user, @Nullable MayAsk mayAsk) {

  /**
   * Whom it is about, and what the asker may know of it.
   *
   * @throws io.gatehouse.domain.refusal.Refused if nothing
   */
  static CompaniesOfUser of(
      UserId user, Asker asker, Access access, ReadAccessFacts today, Instant now) {
    if (asker instanceof Asker.Workload) {
      return new CompaniesOfUser(today, asker, today.read(user, CompanyId.OPERATOR), null);
    }
    About asking = MayAsk.about(asker, CompanyId.OPERATOR);
    About asked = new About(user, CompanyId.OPERATOR);
    KnownFacts both = KnownFacts.read(today, List.of(asking, asked));
    AccessFacts facts = both.get(asked);
    MayAsk mayAsk = new MayAsk(access, asker, both.get(asking), now);
    if (mayAsk.isAbout(user) || mayAsk.anything()) {
      return new CompaniesOfUser(today, asker, facts, null);
    }
    AccessFacts overHome =
        facts.home() == null
            ? both.get(asking).withoutCompany()
            : today.read(asking.user(), facts.home().id());
    if (!mayAsk.usersOf(overHome)) {
      throw MayAsk.refused();
    }
    return new CompaniesOfUser(
        today, asker, facts, mayAsk.isOwnAdministrator(overHome) ? null : mayAsk);
  }

  /** Null if there is no such user. */
  @Nullable CompanyId home() {
    return user.home() == null ? null : user.home().id();
  }

  boolean isOfOperator() {
    return user.home() != null && user.home().type() == CompanyType.OPERATOR;
  }

  @Nullable Membership membershipAtHome() {
    return user.homeMembership();
  }

  /** The user's facts over each company that the asker may know of. */
  void each(List<CompanyId> companies, Moment moment, BiConsumer<CompanyId, AccessFacts> told) {
    List<About> asked = companies.stream().map(one -> new About(user.user(), one)).toList();
    List<About> asking =
        mayAsk == null
            ? List.of()
            : companies.stream().map(one -> MayAsk.about(asker, one)).toList();
    KnownFacts facts =
        KnownFacts.read(moment.facts(), moment.isPast() ? asked : both(asked, asking));
    KnownFacts askers = moment.isPast() ? KnownFacts.read(today, asking) : facts;
    for (CompanyId company : companies) {
      if (mayAsk == null || mayAsk.existenceOf(askers.get(MayAsk.about(asker, company)))) {
        told.accept(company, facts.get(new About(user.user(), company)));
      }
    }
  }

  private static List<About> both(List<About> some, List<About> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
