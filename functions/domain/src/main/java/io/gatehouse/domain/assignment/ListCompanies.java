package io.gatehouse.domain.assignment;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.util.HashSet;
import java.util.Set;

/**
 * The companies of the portal. To whoever has chosen customers only, no others exist (R18): a page
 * may be short then, while more follow.
 */
public final class ListCompanies implements UseCase<ListCompanies.Input, Page<Company>> {
  private final Companies companies;
  private final Asking asking;

  public ListCompanies(Companies companies, Asking asking) {
    this.companies = companies;
    this.asking = asking;
  }

  /** Those of which statuses, and which page of them. */
  public record Input(Set<CompanyStatus> statuses, PageRequest page) {
    public Input {
      statuses = Set.copyOf(statuses);
    }
  }

  @Override
  public Outcome<Page<Company>> decide(Input input, Context context) {
    Page<Company> page = companies.list(input.statuses(), input.page());
    Giver asks = asking.giver(context, companies.get(CompanyId.OPERATOR));
    Set<CompanyId> known =
        new HashSet<>(asking.inScope(asks, page.items().stream().map(Company::id).toList()));
    // The operator company is no secret.
    known.add(CompanyId.OPERATOR);
    return Outcome.of(
        new Page<>(
            page.items().stream().filter(company -> known.contains(company.id())).toList(),
            page.nextPageToken()));
  }
}
