package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a company's users hold something that is not theirs, customer by customer and user by user:
 * every customer whose partner of record it is, and every other company that gave one of its users
 * anything. Paged and complete; a page may be short while more follow, and a customer with many
 * users goes on over pages. Customers that do not exist for who asks are not there (R18).
 */
public final class ListClients implements UseCase<ListClients.Input, Page<Client>> {
  private static final String PURPOSE = "clients";

  /** Looked at together. */
  private static final int BATCH = 25;

  /** Looked at for one page; the next one goes on from there. */
  private static final int MOST_BATCHES = 4;

  private final Companies companies;
  private final PlaceTokens tokens;
  private final KnownClients known;
  private final ClientCompanies clientCompanies;
  private final ClientHoldings holdings;

  public ListClients(
      Access access,
      ReadAccessFacts readFacts,
      AccessIndex index,
      Ties ties,
      LastUses lastUses,
      Companies companies,
      KnownClients known,
      PlaceTokens tokens) {
    this.companies = companies;
    this.tokens = tokens;
    this.known = known;
    this.clientCompanies = new ClientCompanies(index, ties);
    this.holdings = new ClientHoldings(access, readFacts, index, ties, lastUses);
  }

  /**
   * Whose clients.
   *
   * @param customer only this one; null for all
   * @param user only what this user has; null for all
   * @param limit how many lines at most, 1 to 100: each user at each customer is one, and each
   *     customer without any
   * @param pageToken null for the first page
   */
  public record Input(
      CompanyId home,
      @Nullable CompanyId customer,
      @Nullable UserId user,
      int limit,
      @Nullable String pageToken) {
    private String binding() {
      return home + "\n" + customer + "\n" + user;
    }
  }

  @Override
  public Outcome<Page<Client>> decide(Input input, Context context) {
    ClientPlace place =
        input.pageToken() == null
            ? ClientPlace.START
            : tokens
                .open(PURPOSE, input.binding(), input.pageToken())
                .map(ClientPlace::parse)
                .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
    List<Client> page = new ArrayList<>();
    ClientPlace next = fill(page, place, input, context);
    return Outcome.of(
        new Page<>(
            page, next == null ? null : tokens.seal(PURPOSE, input.binding(), next.toString())));
  }

  /** Where the next page goes on; null at the end. */
  private @Nullable ClientPlace fill(
      List<Client> page, ClientPlace start, Input input, Context context) {
    int left = input.limit();
    ClientPlace place = start;
    for (int batch = 0; batch < MOST_BATCHES; batch++) {
      List<CompanyId> ids =
          input.customer() == null
              ? clientCompanies.next(input.home(), place, BATCH)
              : place.customer() == null || place.user() != null
                  ? List.of(input.customer())
                  : List.of();
      if (ids.isEmpty()) {
        return null;
      }
      Set<CompanyId> visible = known.among(context, input.home(), ids);
      Map<CompanyId, Company> found = visible.isEmpty() ? Map.of() : companies.findAll(visible);
      for (CompanyId id : ids) {
        UserId after = id.equals(place.customer()) ? place.user() : null;
        place = new ClientPlace(id, null);
        Company company = found.get(id);
        if (company == null || company.status() == CompanyStatus.ERASED) {
          continue;
        }
        ClientHoldings.Part part =
            holdings.of(input.home(), company, input.user(), after, left, context.now());
        boolean isShown =
            !part.holdings().isEmpty()
                || (after == null
                    && input.user() == null
                    && part.next() == null
                    && input.home().equals(company.partnerOfRecord()));
        if (isShown) {
          page.add(new Client(company, part.holdings()));
          left -= Math.max(1, part.holdings().size());
        }
        if (part.next() != null) {
          return new ClientPlace(id, part.next());
        }
        if (left <= 0) {
          return place;
        }
      }
    }
    return place;
  }
}
