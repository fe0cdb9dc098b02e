package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The customers on a user's list (R18), by id; of those that are in the scope of who asks. Whoever
 * has all customers, or none, has no list.
 */
public final class ListCustomers implements UseCase<ListCustomers.Input, ListCustomers.Listed> {
  private static final String PURPOSE = "chosen-customers";

  private final Asking asking;
  private final AccessIndex index;
  private final PlaceTokens tokens;

  public ListCustomers(Asking asking, AccessIndex index, PlaceTokens tokens) {
    this.asking = asking;
    this.index = index;
    this.tokens = tokens;
  }

  /**
   * Whose list, and which page of it.
   *
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(CompanyId company, UserId user, int limit, @Nullable String pageToken) {}

  /**
   * One page; it may be short while more follow.
   *
   * @param nextPageToken null if this was the last one
   */
  public record Listed(
      CustomerScope.Kind kind, List<Company> customers, @Nullable String nextPageToken) {
    public Listed {
      customers = List.copyOf(customers);
    }
  }

  @Override
  public Outcome<Listed> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.company(), input.user());
    Membership atHome = pair.target().membership();
    if (atHome == null || !pair.target().isHome() || !pair.target().isPresent()) {
      throw new Refused(new Refusal.NotFound("user"));
    }
    CustomerScope scope = atHome.customers();
    if (scope.kind() != CustomerScope.Kind.CHOSEN) {
      return Outcome.of(new Listed(scope.kind(), List.of(), null));
    }
    String binding = input.company() + "\n" + input.user();
    CompanyId after = input.pageToken() == null ? null : place(binding, input.pageToken());
    List<Membership> page = index.membershipsElsewhere(input.user(), after, input.limit());
    String next =
        page.size() < input.limit()
            ? null
            : tokens.seal(PURPOSE, binding, page.getLast().company().value());
    return Outcome.of(new Listed(scope.kind(), customers(pair, scope, page), next));
  }

  private CompanyId place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .map(CompanyId::new)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  private List<Company> customers(Asking.Pair pair, CustomerScope scope, List<Membership> page) {
    Set<CompanyId> chosen =
        page.stream()
            .filter(there -> Asking.isOn(scope, there))
            .map(Membership::company)
            .collect(Collectors.toSet());
    UserId self = pair.target().user();
    Set<CompanyId> within = pair.giver().is(self) ? chosen : asking.inScope(pair.giver(), chosen);
    Map<About, AccessFacts> facts =
        within.isEmpty()
            ? Map.of()
            : asking
                .readFacts()
                .readAll(
                    within.stream()
                        .map(company -> new About(self, company))
                        .collect(Collectors.toSet()));
    List<Company> customers = new ArrayList<>();
    for (AccessFacts each : facts.values()) {
      if (each.company() != null && CompanyStatus.PRESENT.contains(each.company().status())) {
        customers.add(each.company());
      }
    }
    customers.sort(Comparator.comparing(Company::id));
    return customers;
  }
}
