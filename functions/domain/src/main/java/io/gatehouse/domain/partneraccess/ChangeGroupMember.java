package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts one of a partner's own users into one of its groups, or takes them out of it (R28). Who
 * manages the partner's users decides on that, whatever they hold at the customer themselves: the
 * customer trusted the partner with it, which is the other side of the exception to R14 that {@link
 * SetPartnerAccess} names.
 *
 * <p>It writes what is known of the grant, too, so that a grant that ends at the same moment comes
 * either before, and there is no group, or after, and its members are cleared.
 */
public final class ChangeGroupMember implements UseCase<ChangeGroupMember.Input, Boolean> {
  private final StandingGroups groups;
  private final PartnerAccesses accesses;
  private final HomeUsers homeUsers;
  private final Users users;
  private final IdGenerator ids;

  public ChangeGroupMember(
      Companies companies, PartnerAccesses accesses, Users users, IdGenerator ids) {
    this.groups = new StandingGroups(companies);
    this.accesses = accesses;
    this.homeUsers = new HomeUsers(users);
    this.users = users;
    this.ids = ids;
  }

  /**
   * Whom to put into which group.
   *
   * @param add false: to take them out of it
   */
  public record Input(CompanyId partner, GroupId group, UserId user, boolean add)
      implements AboutUser {
    @Override
    public UserOfCompany named() {
      return new UserOfCompany(partner, user);
    }
  }

  /** Answers whether that changes anything. */
  @Override
  public Outcome<Boolean> decide(Input input, Context context) {
    StandingGroups.Standing group = groups.get(input.partner(), input.group(), context.now());
    User user = homeUsers.get(input.named());
    Membership before = users.membership(group.customer().id(), user.id()).orElse(null);
    Map<RoleId, Long> held = before == null ? Map.of() : before.groups();
    Map<RoleId, Long> wanted = new HashMap<>(held);
    if (input.add()) {
      requireMayJoin(user, group.customer());
      wanted.put(input.group().role(), group.grant().round());
    } else {
      wanted.remove(input.group().role());
    }
    if (wanted.equals(held)) {
      return Outcome.of(false);
    }
    Membership after =
        (before == null
                ? Membership.inGroups(
                    group.customer().id(), user.id(), user.home(), user.name(), wanted)
                : before.withGroups(wanted))
            .dated(context.now());
    Change.Builder change = Change.builder().put(before, after);
    accesses
        .find(input.group())
        .filter(access -> access.isOf(group.grant()))
        .ifPresent(access -> change.update(access, access.touched()));
    change.log(
        context.event(
            ids.eventId(),
            input.add() ? EventKind.GROUP_JOINED : EventKind.GROUP_LEFT,
            group.customer().id(),
            user.id(),
            before == null ? Map.of() : before.facts(),
            after.facts()));
    return new Outcome<>(true, change.build());
  }

  /** Taking somebody out is always possible: whoever is stopped comes back one day. */
  private static void requireMayJoin(User user, Company customer) {
    if (customer.status() == CompanyStatus.SUSPENDED) {
      throw new Refused(new Refusal.CompanySuspended());
    }
    if (user.status() != UserStatus.ACTIVE && user.status() != UserStatus.INVITED) {
      throw Validation.refuse("/add", "must be active or invited");
    }
  }
}
