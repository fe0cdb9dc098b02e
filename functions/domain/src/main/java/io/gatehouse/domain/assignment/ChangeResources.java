package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives a user single resources of a company, and takes them away, and nothing else (R17): what the
 * keeper of a kind of them does, such as the data estate admin who grants users single instances
 * (S4), and what whoever manages users does with {@link ChangePermissions}, too.
 *
 * <p>A keeper of every kind that is named may, whatever else the user holds: nothing else of the
 * user changes, and a keeper holds all of the kind, so nobody gives what they do not hold (R14).
 * Whoever keeps not all of them has to manage users, and then touches nobody who holds more, as
 * everywhere. At home it may be oneself, as with all one holds; elsewhere never, because what
 * somebody gave themselves would outlive what they act by (R30, R35).
 */
public final class ChangeResources implements UseCase<ChangeResources.Input, ChangedUser> {
  private final Asking asking;
  private final Catalogue catalogue;
  private final Assigner assigner;
  private final IdGenerator ids;

  public ChangeResources(Asking asking, IdGenerator ids) {
    this.asking = asking;
    this.catalogue = asking.catalogue();
    this.assigner = new Assigner(catalogue);
    this.ids = ids;
  }

  /**
   * Which resources for whom, in which company. Every kind is one of the catalogue.
   *
   * @param give what they are to have; what they have already counts as given anew (R3)
   * @param take what they are no longer to have; what they have not is passed over
   */
  public record Input(CompanyId company, UserId user, Set<ResourceId> give, Set<ResourceId> take) {
    public Input {
      give = Set.copyOf(give);
      take = Set.copyOf(take);
    }
  }

  @Override
  public Outcome<ChangedUser> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.company(), input.user());
    Asking.Recipient recipient = pair.recipient();
    Company company = recipient.company();
    Membership membership = recipient.membership();
    requireMayChange(pair, input, context);
    Grants before = membership.grants();
    Grants after =
        assigner.assign(
            before,
            assignment(input),
            new Assigner.Place(company, pair.target().isHome(), membership.seatType()),
            pair.giver());
    if (after.equals(before)) {
      return Outcome.of(new ChangedUser(company, membership));
    }
    Membership changed = membership.withGrants(after).dated(context.now());
    return new Outcome<>(
        new ChangedUser(company, changed),
        Change.builder()
            .update(membership, changed)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.PERMISSIONS_CHANGED,
                    company.id(),
                    input.user(),
                    membership.facts(),
                    changed.facts()))
            .build());
  }

  private void requireMayChange(Asking.Pair pair, Input input, Context context) {
    Optional<PermissionId> lacking = lackingKeeper(pair.giver(), input);
    if (lacking.isEmpty()) {
      return;
    }
    if (!catalogue.contains(pair.giver().holds(), PermissionId.USERS_MANAGE)) {
      throw new Refused(new Refusal.NotPermitted(lacking.get().value()));
    }
    asking.requireNoMore(pair, context.now());
  }

  /** What the giver would have to hold to keep all of them; empty if they do. */
  private Optional<PermissionId> lackingKeeper(Giver giver, Input input) {
    Set<String> kinds = new TreeSet<>();
    input.give().forEach(id -> kinds.add(id.kind()));
    input.take().forEach(id -> kinds.add(id.kind()));
    return kinds.stream()
        .map(
            kind ->
                catalogue
                    .resourceKind(kind)
                    .map(ResourceKind::keeper)
                    .orElse(PermissionId.USERS_MANAGE))
        .filter(keeper -> !catalogue.contains(giver.holds(), keeper))
        .findFirst();
  }

  private static Assignment assignment(Input input) {
    return new Assignment(
        new Selection(Set.of(), Set.of(), input.give()),
        new Selection(Set.of(), Set.of(), input.take()),
        null,
        false,
        false,
        false);
  }
}
