package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partner's groups, by the names of their customers (R28). The list may lag behind; what of it
 * stands no longer is left out of its page.
 *
 * <p>They are the partner's own groups: whoever sees its users sees them, whichever customers are
 * theirs (R18).
 */
public final class ListGroups implements UseCase<ListGroups.Input, Page<Group>> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final Catalogue catalogue;

  public ListGroups(Companies companies, PartnerAccesses accesses, Catalogue catalogue) {
    this.companies = companies;
    this.accesses = accesses;
    this.catalogue = catalogue;
  }

  public record Input(CompanyId partner, PageRequest page) {}

  @Override
  public Outcome<Page<Group>> decide(Input input, Context context) {
    Page<GroupId> page = accesses.groups(input.partner(), input.page());
    List<CompanyId> customers = page.items().stream().map(GroupId::customer).distinct().toList();
    Map<CompanyId, Company> known = customers.isEmpty() ? Map.of() : companies.findAll(customers);
    return Outcome.of(
        new Page<>(
            page.items().stream()
                .flatMap(id -> group(input.partner(), known.get(id.customer()), id, context.now()))
                .toList(),
            page.nextPageToken()));
  }

  private Stream<Group> group(
      CompanyId partner, @Nullable Company customer, GroupId id, Instant now) {
    Optional<Role> role = catalogue.role(id.role());
    return customer == null || role.isEmpty()
        ? Stream.empty()
        : StandingGroups.of(partner, customer, id, now)
            .map(found -> new Group(customer, role.get(), found.grant(), null, null))
            .stream();
  }
}
