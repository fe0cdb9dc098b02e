package io.gatehouse.domain.memory;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.text.Text;
import java.util.Optional;

/** Companies, read from the store. */
record InMemoryCompanies(InMemoryStore store) implements Companies {

  @Override
  public Optional<Company> find(CompanyId id) {
    return store.find(Key.company(id), Company.class);
  }

  @Override
  public Page<Company> list(PageRequest request) {
    return Listing.of(
        "companies",
        store.all(Company.class),
        company -> Text.sortKey(company.name()),
        company -> company.id().value(),
        request);
  }
}
