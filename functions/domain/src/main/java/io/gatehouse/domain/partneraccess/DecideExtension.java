package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Users;
import java.util.List;

/**
 * The customer decides on what was proposed (R33): nobody else, see {@link
 * Asking#requireOwnPeople}. Extended, the group stays as it is, and notices begin anew.
 */
public final class DecideExtension implements UseCase<DecideExtension.Input, PartnerAccess> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final Asking asking;
  private final AccessNews news;
  private final IdGenerator ids;

  public DecideExtension(
      Companies companies, PartnerAccesses accesses, Users users, Asking asking, IdGenerator ids) {
    this.companies = companies;
    this.accesses = accesses;
    this.news = new AccessNews(companies, users, ids);
    this.asking = asking;
    this.ids = ids;
  }

  public record Input(GroupId group, boolean accept) {}

  @Override
  public Outcome<PartnerAccess> decide(Input input, Context context) {
    asking.requireOwnPeople(context, input.group().customer());
    Company customer = companies.get(input.group().customer());
    PartnerGrant grant = ReadPartnerAccess.standing(customer, input.group().role(), context.now());
    PartnerAccess before = accesses.find(input.group()).orElse(null);
    Extension proposal = before == null ? null : before.proposal();
    if (grant == null || before == null || proposal == null || !before.isOf(grant)) {
      throw new Refused(new Refusal.NotFound("proposal"));
    }
    Company after = customer;
    PartnerAccess decided = before.proposed(null);
    Change.Builder change = Change.builder();
    if (input.accept()) {
      after = customer.extending(input.group().role(), proposal.until());
      decided = before.ending(proposal.until(), before.told(), context.now());
      change.update(customer, after);
    }
    change.update(before, decided);
    tell(change, input, before, proposal, context);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.EXTENSION_DECIDED,
            customer.id(),
            null,
            Facts.of(customer, List.of(before)),
            Facts.of(after, List.of(decided))));
    return new Outcome<>(decided, change.build());
  }

  /** Whoever proposed it, and the partner's contact person. */
  private void tell(
      Change.Builder change,
      Input input,
      PartnerAccess access,
      Extension proposal,
      Context context) {
    PartnerAccessNews decided =
        AccessNews.of(
            input.accept()
                ? PartnerAccessNews.Kind.EXTENSION_ACCEPTED
                : PartnerAccessNews.Kind.EXTENSION_DECLINED,
            access.customer(),
            access.role(),
            access.partner(),
            proposal.until(),
            context);
    UserId proposer = proposal.by();
    if (proposer != null && !proposer.equals(news.contactOf(access.partner()))) {
      news.toUser(change, decided, proposer, context);
    }
    news.toContact(change, decided, access.partner(), context);
  }
}
