package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The customers that a user may manage (R35), by id, suspended ones too: where the button stands. A
 * page may be short while more follow, for whoever has a long list of customers.
 */
public final class ListManaged implements UseCase<ListManaged.Input, Page<Managed>> {
  private static final String PURPOSE = "managed-customers";

  /** Of memberships, for one page. */
  private static final int MOST_LOOKED_AT = 1000;

  /** What is read for a decision about each has to fit one {@link ReadAccessFacts#readAll}. */
  private static final int AT_ONCE = 100;

  private final AccessIndex index;
  private final ReadAccessFacts readFacts;
  private final PlaceTokens tokens;

  public ListManaged(AccessIndex index, ReadAccessFacts readFacts, PlaceTokens tokens) {
    this.index = index;
    this.readFacts = readFacts;
    this.tokens = tokens;
  }

  /**
   * Whose, and which page.
   *
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(UserId user, int limit, @Nullable String pageToken) {}

  @Override
  public Outcome<Page<Managed>> decide(Input input, Context context) {
    String binding = input.user().value();
    CompanyId after = input.pageToken() == null ? null : place(binding, input.pageToken());
    List<Managed> found = new ArrayList<>();
    boolean more = true;
    for (int seen = 0; more && seen < MOST_LOOKED_AT; seen += AT_ONCE) {
      List<Membership> ties = index.membershipsElsewhere(input.user(), after, AT_ONCE);
      more = ties.size() == AT_ONCE;
      for (Managed one : managed(input.user(), ties, context.now())) {
        if (found.size() == input.limit()) {
          return Outcome.of(new Page<>(found, next(binding, found.getLast().company().id())));
        }
        found.add(one);
      }
      after = ties.isEmpty() ? after : ties.getLast().company();
    }
    return Outcome.of(
        new Page<>(found, more ? next(binding, Objects.requireNonNull(after)) : null));
  }

  private String next(String binding, CompanyId after) {
    return tokens.seal(PURPOSE, binding, after.value());
  }

  private CompanyId place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .map(CompanyId::new)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  /** Those of the ties, in their order, by which the company may be managed as of now. */
  private List<Managed> managed(UserId user, List<Membership> ties, Instant now) {
    List<About> asked =
        ties.stream()
            .filter(Membership::isDelegated)
            .map(tie -> new About(user, tie.company()))
            .toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<About, AccessFacts> facts = readFacts.readAll(asked);
    return asked.stream()
        .flatMap(about -> Managed.of(Objects.requireNonNull(facts.get(about)), now).stream())
        .toList();
  }
}
