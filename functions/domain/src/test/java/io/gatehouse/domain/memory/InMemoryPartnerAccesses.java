package io.gatehouse.domain.memory;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.text.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Grants, read from the store; groups are what companies say. */
record InMemoryPartnerAccesses(InMemoryStore store) implements PartnerAccesses {

  @Override
  public Optional<PartnerAccess> find(GroupId group) {
    return store.find(Key.partnerAccess(group), PartnerAccess.class);
  }

  @Override
  public List<PartnerAccess> of(CompanyId customer) {
    return store
        .all(PartnerAccess.class)
        .filter(access -> access.customer().equals(customer))
        .sorted(Comparator.comparing(PartnerAccess::role))
        .toList();
  }

  /** A group, and what its customer is called. */
  private record Named(String name, GroupId id) {}

  @Override
  public Page<GroupId> groups(CompanyId partner, PageRequest request) {
    return Listing.of(
            "groups of " + partner,
            store
                .all(Company.class)
                .filter(company -> CompanyStatus.PRESENT.contains(company.status()))
                .flatMap(
                    company ->
                        company.partnerGrants().entrySet().stream()
                            .filter(grant -> grant.getValue().partner().equals(partner))
                            .map(
                                grant ->
                                    new Named(
                                        company.name(),
                                        new GroupId(company.id(), grant.getKey())))),
            named -> Text.sortKey(named.name()),
            named -> named.id().toString(),
            request)
        .map(Named::id);
  }

  @Override
  public List<GroupId> due(Instant by) {
    return store
        .all(PartnerAccess.class)
        .filter(access -> access.dueAt() != null && !access.dueAt().isAfter(by))
        .sorted(
            Comparator.comparing((PartnerAccess access) -> Objects.requireNonNull(access.dueAt()))
                .thenComparing(access -> access.group().toString()))
        .map(PartnerAccess::group)
        .toList();
  }
}
