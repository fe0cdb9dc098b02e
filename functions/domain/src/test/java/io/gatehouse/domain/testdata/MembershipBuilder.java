package io.gatehouse.domain.testdata;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.Away;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a membership; by default an active user's in their own company, which gave nothing. */
public final class MembershipBuilder {

  private CompanyId company = new CompanyId("cmp_nordwind");
  private UserId user = new UserId("usr_anna");
  private PersonName name = new PersonName("Anna", "Ørsted");
  private Grants grants = Grants.NONE;
  private @Nullable Seat seat;
  private @Nullable Away away;
  private final Map<RoleId, Long> groups = new HashMap<>();
  private @Nullable Delegation delegation;
  private @Nullable Long chosen;
  private CustomerScope customers = CustomerScope.NONE;
  private @Nullable Standing standing = new Standing(true, FakeClock.START);
  private long version = 1;

  MembershipBuilder() {}

  /** In the user's own company, with the copy of their standing. */
  public MembershipBuilder atHome(User of) {
    return company(of.home()).user(of.id()).name(of.name()).standing(Standing.of(of));
  }

  /** In a company that is not the user's own. */
  public MembershipBuilder elsewhere(CompanyId other, User of) {
    return company(other).user(of.id()).name(of.name()).standing(null).away(of.home());
  }

  public MembershipBuilder company(CompanyId value) {
    company = value;
    return this;
  }

  public MembershipBuilder user(UserId value) {
    user = value;
    return this;
  }

  public MembershipBuilder name(PersonName value) {
    name = value;
    return this;
  }

  public MembershipBuilder grants(Grants value) {
    grants = value;
    return this;
  }

  /** Ticked, all in the first round, besides what is given already. */
  public MembershipBuilder permissions(Set<PermissionId> values) {
    values.forEach(permission -> grants = grants.plus(permission, 0));
    return this;
  }

  public MembershipBuilder permission(PermissionId value, long round) {
    return grants(grants.plus(value, round));
  }

  public MembershipBuilder role(RoleId value, long round) {
    return grants(grants.plus(value, round));
  }

  public MembershipBuilder resource(ResourceId value, long round) {
    return grants(grants.plus(value, round));
  }

  public MembershipBuilder seat(Seat value) {
    seat = value;
    return this;
  }

  public MembershipBuilder seat(@Nullable SeatTypeId value) {
    seat = value == null ? null : new Seat(value, SeatHold.USED, FakeClock.START);
    return this;
  }

  public MembershipBuilder seat(SeatTypeId type, SeatHold hold) {
    seat = new Seat(type, hold, FakeClock.START);
    return this;
  }

  /** A role held by a group of the user's own company, under the grant of that round. */
  public MembershipBuilder group(RoleId role, long round) {
    groups.put(role, round);
    return this;
  }

  /** In the first partnership of the company. */
  public MembershipBuilder delegated(boolean value) {
    return delegation(value ? new Delegation(0, FakeClock.START, null) : null);
  }

  public MembershipBuilder delegation(@Nullable Delegation value) {
    delegation = value;
    return this;
  }

  public MembershipBuilder chosen(@Nullable Long value) {
    chosen = value;
    return this;
  }

  public MembershipBuilder customers(CustomerScope value) {
    customers = value;
    return this;
  }

  public MembershipBuilder customers(CustomerScope.Kind kind) {
    return customers(CustomerScope.NONE.changedTo(kind));
  }

  public MembershipBuilder standing(@Nullable Standing value) {
    standing = value;
    return this;
  }

  /** Of a user whose own company is that one. */
  public MembershipBuilder away(CompanyId home) {
    away = new Away(home, null);
    return this;
  }

  public MembershipBuilder version(long value) {
    version = value;
    return this;
  }

  public Membership build() {
    Membership built =
        new Membership(
            company,
            user,
            name,
            grants,
            seat,
            groups,
            delegation,
            chosen,
            customers,
            standing,
            away,
            version);
    return built.dated(FakeClock.START);
  }
}
