package io.gatehouse.domain.memory;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.text.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Companies, read from the store. */
record InMemoryCompanies(InMemoryStore store) implements Companies {

  @Override
  public Optional<Company> find(CompanyId id) {
    return store.find(Key.company(id), Company.class);
  }

  @Override
  public Map<CompanyId, Company> findAll(Collection<CompanyId> ids) {
    return InMemoryStore.several(ids, this::find);
  }

  @Override
  public Page<Company> list(Set<CompanyStatus> statuses, PageRequest request) {
    return page("companies", statuses, company -> true, request);
  }

  @Override
  public Page<Company> customers(
      CompanyId partner, Set<CompanyStatus> statuses, PageRequest request) {
    return page(
        "customers of " + partner,
        statuses,
        company -> partner.equals(company.partnerOfRecord()),
        request);
  }

  private Page<Company> page(
      String name, Set<CompanyStatus> statuses, Predicate<Company> of, PageRequest request) {
    return Listing.of(
        name + " " + new TreeSet<>(statuses),
        store
            .all(Company.class)
            .filter(company -> company.status() != CompanyStatus.ERASED)
            .filter(company -> statuses.contains(company.status()))
            .filter(of),
        company -> Text.sortKey(company.name()),
        company -> company.id().value(),
        request);
  }

  @Override
  public List<CompanyId> due(Instant by) {
    return store
        .all(Company.class)
        .filter(company -> company.status() == CompanyStatus.DELETED)
        .filter(company -> !eraseAt(company).isAfter(by))
        .sorted(Comparator.comparing(InMemoryCompanies::eraseAt).thenComparing(Company::id))
        .map(Company::id)
        .toList();
  }

  private static Instant eraseAt(Company company) {
    return Objects.requireNonNull(company.deletion()).eraseAt();
  }
}
