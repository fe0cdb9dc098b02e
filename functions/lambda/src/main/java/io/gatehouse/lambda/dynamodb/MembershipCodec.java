package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.SessionId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.Away;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link Membership} as an item. There are more of these than of anything else, and most have
 * little to tell: what is not given is no attribute.
 */
final class MembershipCodec implements Codec<Membership> {
  /** Since format 2 a map from ids to rounds; before, a list of ids. */
  private static final String PERMISSIONS = "permissions";

  private static final String ROLES = "roles";
  private static final String RESOURCES = "resources";

  /** Since format 4 a map; before, the type alone. */
  private static final String SEAT = "seat";

  private static final String SEAT_TYPE = "seatType";
  private static final String HOLD = "hold";
  private static final String SINCE = "since";
  private static final String HOME = "homeId";
  private static final String GROUPS = "groups";

  /** Since format 4; before, a flag {@code delegated}, and one partnership for ever. */
  private static final String DELEGATION = "delegation";

  private static final String DELEGATED = "delegated";
  private static final String PARTNERSHIP = "partnership";
  private static final String SESSION = "session";
  private static final String BEGUN_AT = "begunAt";
  private static final String CHOSEN = "chosen";
  private static final String CUSTOMERS = "customers";
  private static final String CUSTOMERS_ROUND = "customersRound";
  private static final String STANDING = "standing";
  private static final String ACTIVE = "active";

  /** Since format 3; before, nobody could be deleted. */
  private static final String DELETED = "deleted";

  private static final String SESSIONS_VALID_FROM = "sessionsValidFrom";

  @Override
  public ItemType type() {
    return ItemType.MEMBERSHIP;
  }

  @Override
  public Map<String, AttributeValue> encode(Membership membership) {
    Grants grants = membership.grants();
    ItemWriter item =
        ItemWriter.of(type(), new MembershipKey(membership.company(), membership.user()))
            .listed(ListPosition.of(membership))
            .reached(ReachPosition.of(membership))
            .rounds(PERMISSIONS, grants.permissions())
            .rounds(ROLES, grants.roles())
            .rounds(RESOURCES, grants.resources())
            .map(SEAT, seat(membership.seat()))
            .rounds(GROUPS, membership.groups())
            .number(CHOSEN, membership.chosen())
            .number(Attributes.VERSION, membership.version());
    if (membership.delegation() != null) {
      item.map(DELEGATION, write(membership.delegation()));
    }
    if (membership.away() != null) {
      item.id(HOME, membership.away().home()).time(SINCE, membership.away().since());
    }
    if (!membership.customers().equals(CustomerScope.NONE)) {
      item.text(CUSTOMERS, membership.customers().kind().name())
          .number(CUSTOMERS_ROUND, membership.customers().round());
    }
    if (membership.standing() != null) {
      item.map(STANDING, write(membership.standing()));
    }
    return Names.write(item, membership.name()).attributes();
  }

  @Override
  public Membership decode(Item item) {
    item.requireFormat(type());
    MembershipKey key = MembershipKey.of(item);
    Item standing = item.mapOrNull(STANDING);
    return new Membership(
        key.company(),
        key.user(),
        Names.read(item),
        grants(item),
        seat(item),
        item.rounds(GROUPS, RoleId::new),
        delegation(item),
        item.numberOrNull(CHOSEN),
        customers(item),
        standing == null ? null : read(standing),
        away(item),
        item.number(Attributes.VERSION));
  }

  private static @Nullable ItemWriter seat(@Nullable Seat seat) {
    return seat == null
        ? null
        : ItemWriter.map()
            .text(SEAT_TYPE, seat.type().value())
            .text(HOLD, seat.hold().name())
            .time(SINCE, seat.since());
  }

  private static @Nullable Seat seat(Item item) {
    if (item.format() < 4) {
      String type = item.textOrNull(SEAT);
      return type == null ? null : new Seat(new SeatTypeId(type), SeatHold.USED, Instant.EPOCH);
    }
    Item seat = item.mapOrNull(SEAT);
    return seat == null
        ? null
        : new Seat(
            new SeatTypeId(seat.text(SEAT_TYPE)),
            SeatHold.valueOf(seat.text(HOLD)),
            seat.time(SINCE));
  }

  private static ItemWriter write(Delegation delegation) {
    ItemWriter map =
        ItemWriter.map()
            .number(PARTNERSHIP, delegation.partnership())
            .time(SINCE, delegation.since());
    ManageSession session = delegation.session();
    return session == null
        ? map
        : map.map(
            SESSION,
            ItemWriter.map().text("id", session.id().value()).time(BEGUN_AT, session.begunAt()));
  }

  private static @Nullable Delegation delegation(Item item) {
    if (item.format() < 4) {
      return item.attributes().containsKey(DELEGATED) && item.flag(DELEGATED)
          ? new Delegation(0, Instant.EPOCH, null)
          : null;
    }
    Item map = item.mapOrNull(DELEGATION);
    if (map == null) {
      return null;
    }
    Item session = map.mapOrNull(SESSION);
    return new Delegation(
        map.number(PARTNERSHIP),
        map.time(SINCE),
        session == null
            ? null
            : new ManageSession(new SessionId(session.text("id")), session.time(BEGUN_AT)));
  }

  private static @Nullable Away away(Item item) {
    String home = item.textOrNull(HOME);
    return home == null ? null : new Away(new CompanyId(home), item.timeOrNull(SINCE));
  }

  private static Grants grants(Item item) {
    if (item.format() == 1) {
      Set<PermissionId> permissions =
          item.texts(PERMISSIONS).stream().map(PermissionId::new).collect(Collectors.toSet());
      return Grants.of(permissions, 0);
    }
    return new Grants(
        item.rounds(PERMISSIONS, PermissionId::new),
        item.rounds(ROLES, RoleId::new),
        item.rounds(RESOURCES, MembershipCodec::resource));
  }

  private static ResourceId resource(String text) {
    int colon = text.indexOf(':');
    return new ResourceId(text.substring(0, colon), text.substring(colon + 1));
  }

  private static CustomerScope customers(Item item) {
    @Nullable String kind = item.textOrNull(CUSTOMERS);
    return kind == null
        ? CustomerScope.NONE
        : new CustomerScope(CustomerScope.Kind.valueOf(kind), item.number(CUSTOMERS_ROUND));
  }

  private static ItemWriter write(Standing standing) {
    ItemWriter map =
        ItemWriter.map()
            .flag(ACTIVE, standing.active())
            .time(SESSIONS_VALID_FROM, standing.sessionsValidFrom());
    return standing.present() ? map : map.flag(DELETED, true);
  }

  private static Standing read(Item standing) {
    return new Standing(
        standing.flag(ACTIVE),
        standing.time(SESSIONS_VALID_FROM),
        !standing.attributes().containsKey(DELETED));
  }
}
