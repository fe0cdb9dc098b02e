package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Either side proposes that a grant last longer (R33); nothing changes until the customer decides,
 * see {@link DecideExtension}. The newest proposal takes the place of the one before.
 */
public final class ProposeExtension implements UseCase<ProposeExtension.Input, PartnerAccess> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final AccessNews news;
  private final IdGenerator ids;

  public ProposeExtension(
      Companies companies, PartnerAccesses accesses, Users users, IdGenerator ids) {
    this.companies = companies;
    this.accesses = accesses;
    this.news = new AccessNews(companies, users, ids);
    this.ids = ids;
  }

  /**
   * What is proposed.
   *
   * @param partner on whose account it is proposed; null: on the customer's
   * @param until when it is to end instead; after its present end
   */
  public record Input(@Nullable CompanyId partner, GroupId group, Instant until) {}

  @Override
  public Outcome<PartnerAccess> decide(Input input, Context context) {
    Instant now = context.now();
    Company customer =
        companies
            .find(input.group().customer())
            .filter(company -> CompanyStatus.PRESENT.contains(company.status()))
            .orElseThrow(ProposeExtension::notFound);
    PartnerGrant grant = ReadPartnerAccess.standing(customer, input.group().role(), now);
    if (grant == null || (input.partner() != null && !input.partner().equals(grant.partner()))) {
      throw notFound();
    }
    PartnerAccess before =
        accesses
            .find(input.group())
            .filter(access -> access.isOf(grant))
            .orElseThrow(ProposeExtension::notFound);
    requireLonger(grant, input.until(), now);
    Extension proposal =
        new Extension(
            input.until(), context.actor().person().orElse(null), input.partner() != null, now);
    if (proposal.isSameAs(before.proposal())) {
      return Outcome.of(before);
    }
    PartnerAccess after = before.proposed(proposal);
    Change.Builder change = Change.builder().update(before, after);
    PartnerAccessNews proposed =
        AccessNews.of(
            PartnerAccessNews.Kind.EXTENSION_PROPOSED,
            customer.id(),
            after.role(),
            after.partner(),
            input.until(),
            context);
    // The side that did not propose it.
    news.toContact(
        change, proposed, proposal.byPartner() ? customer.id() : after.partner(), context);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.EXTENSION_PROPOSED,
            customer.id(),
            null,
            Facts.of(customer, List.of(before)),
            Facts.of(customer, List.of(after))));
    return new Outcome<>(after, change.build());
  }

  private static void requireLonger(PartnerGrant grant, Instant until, Instant now) {
    Validation validation = new Validation();
    Terms.check(validation, "/until", until, now);
    if (grant.until() == null) {
      validation.error("/until", "is not needed: the access has no end");
    } else if (!until.isAfter(grant.until())) {
      validation.error("/until", "must be after the present end, " + grant.until());
    }
    validation.finish();
  }

  private static Refused notFound() {
    return new Refused(new Refusal.NotFound("group"));
  }
}
