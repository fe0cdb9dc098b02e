package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Membership;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Membership} as an item. */
final class MembershipCodec implements Codec<Membership> {
  private static final String PERMISSIONS = "permissions";

  @Override
  public ItemType type() {
    return ItemType.MEMBERSHIP;
  }

  @Override
  public Map<String, AttributeValue> encode(Membership membership) {
    // A list, sorted: DynamoDB's sets cannot be empty, and somebody without permissions is common.
    ItemWriter item =
        ItemWriter.of(type(), new MembershipKey(membership.company(), membership.user()))
            .listed(ListPosition.of(membership))
            .texts(
                PERMISSIONS,
                membership.permissions().stream().sorted().map(PermissionId::value).toList())
            .number(Attributes.VERSION, membership.version());
    return Names.write(item, membership.name()).attributes();
  }

  @Override
  public Membership decode(Item item) {
    item.requireFormat(type());
    MembershipKey key = MembershipKey.of(item);
    return new Membership(
        key.company(),
        key.user(),
        Names.read(item),
        item.texts(PERMISSIONS).stream().map(PermissionId::new).collect(Collectors.toSet()),
        item.number(Attributes.VERSION));
  }
}
