package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.List;

/**
 * What the job does for one grant that is limited in time (R33, R51): tells both sides 30, 7 and 1
 * days before its end, and takes it away when that has come. Its access has stopped by then, by
 * itself; this makes its group go, and is told. Done twice, it does nothing more.
 */
public final class FollowUpPartnerAccess implements UseCase<GroupId, FollowUpPartnerAccess.Done> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final EndedGrants endedGrants;
  private final AccessNews news;
  private final IdGenerator ids;

  public FollowUpPartnerAccess(
      Companies companies, PartnerAccesses accesses, Users users, IdGenerator ids) {
    this.companies = companies;
    this.accesses = accesses;
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.news = new AccessNews(companies, users, ids);
    this.ids = ids;
  }

  /** What was to be done. */
  public enum Done {
    PARTNER_ACCESS_NOT_DUE,
    PARTNER_ACCESS_NOTICED,
    PARTNER_ACCESS_ENDED
  }

  @Override
  public Outcome<Done> decide(GroupId id, Context context) {
    PartnerAccess access = accesses.find(id).orElse(null);
    Instant due = access == null ? null : access.dueAt();
    if (access == null || due == null || due.isAfter(context.now())) {
      return Outcome.of(Done.PARTNER_ACCESS_NOT_DUE);
    }
    Company customer = companies.find(id.customer()).orElseThrow();
    return access.isOverAt(context.now())
        ? end(access, customer, context)
        : notice(access, customer, context);
  }

  private Outcome<Done> notice(PartnerAccess access, Company customer, Context context) {
    PartnerAccess noticed = access.noticed(context.now());
    Change.Builder change = Change.builder().update(access, noticed);
    PartnerAccessNews ending =
        AccessNews.of(
            PartnerAccessNews.Kind.ENDING,
            access.customer(),
            access.role(),
            access.partner(),
            access.until(),
            context);
    news.toBothSides(change, ending, access.told(), context);
    log(change, EventKind.PARTNER_ACCESS_NOTICED, customer, access, customer, noticed, context);
    return new Outcome<>(Done.PARTNER_ACCESS_NOTICED, change.build());
  }

  private Outcome<Done> end(PartnerAccess access, Company customer, Context context) {
    PartnerGrant grant = customer.partnerGrants().get(access.role());
    Change.Builder change = Change.builder();
    Company without = customer;
    if (grant != null && access.isOf(grant)) {
      without = customer.withdrawing(access.role());
      change.update(customer, without);
      endedGrants.add(change, customer, without, overdue(), context);
    } else {
      // It went another way, which did not know of this.
      change.update(access, access.ended());
    }
    log(change, EventKind.PARTNER_ACCESS_ENDED, customer, access, without, access.ended(), context);
    return new Outcome<>(Done.PARTNER_ACCESS_ENDED, change.build());
  }

  private static EndedGrants.Telling overdue() {
    return new EndedGrants.Telling(
        PartnerAccessNews.Kind.ENDED, EndedGrants.Readers.BOTH_SIDES, null);
  }

  private void log(
      Change.Builder change,
      EventKind kind,
      Company before,
      PartnerAccess accessBefore,
      Company after,
      PartnerAccess accessAfter,
      Context context) {
    change.log(
        context.event(
            ids.eventId(),
            kind,
            before.id(),
            null,
            Facts.of(before, List.of(accessBefore)),
            Facts.of(after, List.of(accessAfter))));
  }
}
