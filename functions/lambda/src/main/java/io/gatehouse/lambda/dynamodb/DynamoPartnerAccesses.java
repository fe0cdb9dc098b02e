package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link PartnerAccesses} in the table. */
@Singleton
final class DynamoPartnerAccesses implements PartnerAccesses {
  /** More than any catalogue has roles to grant. */
  private static final int AT_ONCE = 50;

  private final Table table;
  private final ListReader lists;
  private final DueReader work;

  DynamoPartnerAccesses(Table table, ListReader lists, DueReader work) {
    this.table = table;
    this.lists = lists;
    this.work = work;
  }

  /** A70. */
  @Override
  public Optional<PartnerAccess> find(GroupId group) {
    return table.find(new PartnerAccessKey(group)).map(Codecs.PARTNER_ACCESS::decode);
  }

  /** A71. */
  @Override
  public List<PartnerAccess> of(CompanyId customer) {
    Range all = Range.table(new CompanyKey(customer).pk(), PartnerAccessKey.SK_PREFIX, null);
    return table.range(all, AT_ONCE).map(Codecs.PARTNER_ACCESS::decode).toList();
  }

  /** A72. */
  @Override
  public Page<GroupId> groups(CompanyId partner, PageRequest request) {
    return lists
        .page(ListPosition.groupsOf(partner), request, Codecs.GROUP)
        .map(pointer -> pointer.key().group());
  }

  /** A73. */
  @Override
  public List<GroupId> due(Instant by) {
    return work.due(ItemType.PARTNER_ACCESS, by).stream()
        .map(item -> PartnerAccessKey.of(item).group())
        .toList();
  }
}
