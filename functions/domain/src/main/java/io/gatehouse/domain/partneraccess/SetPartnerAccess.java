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
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A customer authorises its partner of record: with exactly these roles from now on, each for ever
 * or until a time (R28, R30, R33). Somebody is told of every change (R31).
 *
 * <p>Whoever decides for the customer may grant every grantable role, held by themselves or not:
 * that is what deciding means (R28), and the one exception to R14. Ending is open to everybody with
 * that permission, those of the partner's people among them who were let in with it; all else is
 * for the customer's own people.
 *
 * <p>A grant whose time is over is no grant any more, even before the job has taken it away:
 * granted again, it has a group of its own, and nobody who was in the old one.
 */
public final class SetPartnerAccess implements UseCase<SetPartnerAccess.Input, PartnerAccessState> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final Asking asking;
  private final EndedGrants endedGrants;
  private final AccessNews news;
  private final ReadPartnerAccess read;
  private final IdGenerator ids;

  public SetPartnerAccess(
      Companies companies,
      PartnerAccesses accesses,
      Users users,
      Asking asking,
      ReadPartnerAccess read,
      IdGenerator ids) {
    this.companies = companies;
    this.accesses = accesses;
    this.asking = asking;
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.news = new AccessNews(companies, users, ids);
    this.read = read;
    this.ids = ids;
  }

  /**
   * What is to be.
   *
   * @param roles all that are to be granted; each of them {@link GrantableRoles grantable}, and
   *     named once
   * @param told whom to tell; at least one
   */
  public record Input(CompanyId customer, List<Wanted> roles, List<EmailAddress> told) {
    public Input {
      roles = List.copyOf(roles);
      told = List.copyOf(told);
      if (told.isEmpty() || roles.stream().map(Wanted::role).distinct().count() < roles.size()) {
        throw new IllegalArgumentException("nobody to tell, or a role twice");
      }
    }
  }

  /**
   * A role that is to be granted.
   *
   * @param until null: without an end
   */
  public record Wanted(RoleId role, @Nullable Instant until) {}

  @Override
  public Outcome<PartnerAccessState> decide(Input input, Context context) {
    Company customer = companies.get(input.customer());
    CompanyId partner = customer.partnerOfRecord();
    if (partner == null) {
      throw new Refused(new Refusal.NoPartnerOfRecord());
    }
    Map<RoleId, PartnerAccess> known = new TreeMap<>();
    accesses.of(customer.id()).forEach(access -> known.put(access.role(), access));
    Map<RoleId, PartnerGrant> grants = grants(input, customer, partner, context.now());
    Map<RoleId, PartnerAccess> changed = changed(input, customer, grants, known, context.now());
    if (grants.equals(customer.partnerGrants()) && changed.isEmpty()) {
      return Outcome.of(read.of(customer, known.values(), context.now()));
    }
    if (!changed.isEmpty()) {
      asking.requireOwnPeople(context, customer.id());
    }
    Map<RoleId, PartnerAccess> after = new TreeMap<>(known);
    after.putAll(changed);
    Change.Builder change = Change.builder();
    Company granted = customer;
    if (!grants.equals(customer.partnerGrants())) {
      granted = customer.withPartnerGrants(grants);
      change.update(customer, granted);
      endedGrants
          .add(change, customer, granted, disabled(input), context)
          .forEach(access -> after.put(access.role(), access.ended()));
    }
    changed.forEach(
        (role, access) -> {
          PartnerAccess before = known.get(role);
          change.put(before, access);
          if (!access.isSameGrantAs(before)) {
            tell(change, access, context);
          }
        });
    change.log(
        context.event(
            ids.eventId(),
            EventKind.PARTNER_ACCESS_CHANGED,
            customer.id(),
            null,
            Facts.of(customer, known.values()),
            Facts.of(granted, after.values())));
    return new Outcome<>(read.of(granted, after.values(), context.now()), change.build());
  }

  private static EndedGrants.Telling disabled(Input input) {
    return new EndedGrants.Telling(
        PartnerAccessNews.Kind.DISABLED, EndedGrants.Readers.ADDRESSES, input.told());
  }

  /** That it is granted now, or until another time: the same words serve for both. */
  private void tell(Change.Builder change, PartnerAccess access, Context context) {
    news.toAddresses(
        change,
        AccessNews.of(
            PartnerAccessNews.Kind.ENABLED,
            access.customer(),
            access.role(),
            access.partner(),
            access.until(),
            context),
        access.told(),
        context);
  }

  /** What is to stand; what stands already keeps its round, and so its group. */
  private static Map<RoleId, PartnerGrant> grants(
      Input input, Company customer, CompanyId partner, Instant now) {
    Validation validation = new Validation();
    Map<RoleId, PartnerGrant> grants = new HashMap<>();
    for (int index = 0; index < input.roles().size(); index++) {
      Wanted wanted = input.roles().get(index);
      PartnerGrant stands = ReadPartnerAccess.standing(customer, wanted.role(), now);
      if (wanted.until() != null && (stands == null || !wanted.until().equals(stands.until()))) {
        Terms.check(validation, "/roles/" + index + "/until", wanted.until(), now);
      }
      long round = stands == null ? customer.nextRound() : stands.round();
      grants.put(wanted.role(), new PartnerGrant(partner, round, wanted.until()));
    }
    validation.finish();
    return grants;
  }

  /** What is to be known of those grants, where that is new. */
  private static Map<RoleId, PartnerAccess> changed(
      Input input,
      Company customer,
      Map<RoleId, PartnerGrant> grants,
      Map<RoleId, PartnerAccess> known,
      Instant now) {
    Map<RoleId, PartnerAccess> changed = new TreeMap<>();
    grants.forEach(
        (role, grant) -> {
          PartnerAccess before = known.get(role);
          if (before == null || !before.isOf(grant)) {
            GroupId group = new GroupId(customer.id(), role);
            changed.put(role, PartnerAccess.granted(before, group, grant, input.told(), now));
          } else if (!Objects.equals(before.until(), grant.until())) {
            changed.put(role, before.ending(grant.until(), input.told(), now));
          } else if (!before.told().equals(input.told())) {
            changed.put(role, before.telling(input.told()));
          }
        });
    return changed;
  }
}
