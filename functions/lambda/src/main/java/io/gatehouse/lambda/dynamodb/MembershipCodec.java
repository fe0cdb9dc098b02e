package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
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
  private static final String SEAT = "seat";
  private static final String GROUPS = "groups";
  private static final String DELEGATED = "delegated";
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
            .text(SEAT, membership.seat() == null ? null : membership.seat().value())
            .rounds(GROUPS, membership.groups())
            .number(CHOSEN, membership.chosen())
            .number(Attributes.VERSION, membership.version());
    if (membership.delegated()) {
      item.flag(DELEGATED, true);
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
    String seat = item.textOrNull(SEAT);
    Item standing = item.mapOrNull(STANDING);
    return new Membership(
        key.company(),
        key.user(),
        Names.read(item),
        grants(item),
        seat == null ? null : new SeatTypeId(seat),
        item.rounds(GROUPS, RoleId::new),
        item.attributes().containsKey(DELEGATED) && item.flag(DELEGATED),
        item.numberOrNull(CHOSEN),
        customers(item),
        standing == null ? null : read(standing),
        item.number(Attributes.VERSION));
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
