package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Companies} in the table. */
@Singleton
final class DynamoCompanies implements Companies {
  private final Table table;
  private final BatchReader batches;
  private final CompanyLists lists;
  private final DueReader work;

  DynamoCompanies(Table table, BatchReader batches, CompanyLists lists, DueReader work) {
    this.table = table;
    this.batches = batches;
    this.lists = lists;
    this.work = work;
  }

  /** A1. */
  @Override
  public Optional<Company> find(CompanyId id) {
    return table.find(new CompanyKey(id)).map(Codecs.COMPANY::decode);
  }

  /** A50. */
  @Override
  public Map<CompanyId, Company> findAll(Collection<CompanyId> ids) {
    return batches.find(ids.stream().map(CompanyKey::new).toList()).stream()
        .map(Codecs.COMPANY::decode)
        .collect(Collectors.toMap(Company::id, Function.identity()));
  }

  /** A2. */
  @Override
  public Page<Company> list(Set<CompanyStatus> statuses, PageRequest request) {
    return lists
        .page(partitions(statuses, ListPosition::companies), request)
        .map(Codecs.COMPANY::decode);
  }

  /**
   * A51. The list may lag behind: who has another partner or status meanwhile is left out of the
   * page.
   */
  @Override
  public Page<Company> customers(
      CompanyId partner, Set<CompanyStatus> statuses, PageRequest request) {
    Page<CompanyId> page =
        lists
            .page(
                partitions(statuses, status -> ListPosition.customersOf(partner, status)), request)
            .map(item -> CustomerKey.of(item).customer());
    Map<CompanyId, Company> found = page.items().isEmpty() ? Map.of() : findAll(page.items());
    return new Page<>(
        page.items().stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .filter(company -> partner.equals(company.partnerOfRecord()))
            .filter(company -> statuses.contains(company.status()))
            .toList(),
        page.nextPageToken());
  }

  /** A52. */
  @Override
  public List<CompanyId> due(Instant by) {
    return work.due(ItemType.COMPANY, by).stream()
        .map(item -> CompanyKey.of(item).company())
        .toList();
  }

  private static List<String> partitions(
      Set<CompanyStatus> statuses, Function<CompanyStatus, String> partition) {
    return statuses.stream().sorted().map(partition).toList();
  }
}
