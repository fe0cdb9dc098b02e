package io.gatehouse.domain.delegation;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The delegated administrators of a company (R35), by id: those of its partner's people whose
 * delegation stands, active or not. A page may be short while more follow, if many of them are tied
 * to the company by something else.
 */
public final class ListAdministrators
    implements UseCase<ListAdministrators.Input, Page<DelegatedAdministrator>> {
  private static final String PURPOSE = "delegated-administrators";

  private final Ties ties;
  private final Users users;
  private final PlaceTokens tokens;

  public ListAdministrators(Ties ties, Users users, PlaceTokens tokens) {
    this.ties = ties;
    this.users = users;
    this.tokens = tokens;
  }

  /**
   * Whose, and which page.
   *
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(Company company, int limit, @Nullable String pageToken) {}

  @Override
  public Outcome<Page<DelegatedAdministrator>> decide(Input input, Context context) {
    Company company = input.company();
    CompanyId partner = company.partnerOfRecord();
    if (partner == null) {
      return Outcome.of(new Page<>(List.of(), null));
    }
    String binding = company.id() + "\n" + partner;
    UserId after = input.pageToken() == null ? null : place(binding, input.pageToken());
    List<UserId> tied = ties.from(partner, company.id(), after, input.limit());
    String next =
        tied.size() < input.limit() ? null : tokens.seal(PURPOSE, binding, tied.getLast().value());
    return Outcome.of(new Page<>(administrators(company, tied), next));
  }

  private UserId place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .map(UserId::new)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  private List<DelegatedAdministrator> administrators(Company company, List<UserId> tied) {
    if (tied.isEmpty()) {
      return List.of();
    }
    Map<UserId, Membership> memberships = users.memberships(company.id(), tied);
    List<UserId> delegated =
        tied.stream().filter(user -> delegation(company, memberships.get(user)) != null).toList();
    Map<UserId, User> people = delegated.isEmpty() ? Map.of() : users.findAll(delegated);
    List<DelegatedAdministrator> administrators = new ArrayList<>();
    for (UserId id : delegated) {
      User user = people.get(id);
      if (user != null && user.status().isPresent()) {
        administrators.add(
            new DelegatedAdministrator(user, delegation(company, memberships.get(id))));
      }
    }
    return administrators;
  }

  /** The one that stands; those of an earlier partnership do not (R34). */
  private static @Nullable Delegation delegation(Company company, @Nullable Membership membership) {
    Delegation delegation = membership == null ? null : membership.delegation();
    return delegation != null && delegation.partnership() == company.partnership()
        ? delegation
        : null;
  }
}
