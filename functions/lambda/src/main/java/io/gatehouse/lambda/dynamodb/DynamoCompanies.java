package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@link Companies} in the table. */
@Singleton
final class DynamoCompanies implements Companies {
  private final Table table;
  private final ListReader lists;

  DynamoCompanies(Table table, ListReader lists) {
    this.table = table;
    this.lists = lists;
  }

  /** A1. */
  @Override
  public Optional<Company> find(CompanyId id) {
    return table.find(new CompanyKey(id)).map(Codecs.COMPANY::decode);
  }

  /** A2. */
  @Override
  public Page<Company> list(PageRequest request) {
    return lists.page(ListPosition.COMPANIES, request, Codecs.COMPANY);
  }
}
