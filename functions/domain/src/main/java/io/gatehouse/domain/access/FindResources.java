package io.gatehouse.domain.access;

import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the single things that a user was given and may use (R17, R44). Whoever may use all of a
 * company's things gets to know only those: Gatehouse does not keep the others.
 */
public final class FindResources
    implements UseCase<FindResources.Input, Found<ResourcePlace, ResourcePlace>> {
  private final Access access;
  private final AccessIndex index;
  private final ReadAccessFacts today;

  public FindResources(Access access, AccessIndex index, ReadAccessFacts today) {
    this.access = access;
    this.index = index;
    this.today = today;
  }

  /**
   * What is asked.
   *
   * @param kind of which kind, as the catalogue names it
   * @param only what else must be true of whatever is found
   * @param after where the page before ended; null for the first
   * @param limit how many at most
   */
  public record Input(
      Asker asker,
      UserId user,
      PermissionId permission,
      String kind,
      Predicate<AccessFacts> only,
      @Nullable ResourcePlace after,
      int limit) {}

  @Override
  public Outcome<Found<ResourcePlace, ResourcePlace>> decide(Input input, Context context) {
    CompaniesOfUser companies =
        CompaniesOfUser.of(input.user(), input.asker(), access, today, context.now());
    Moment moment = new Moment(context.now(), false, today);
    Walk<ResourcePlace, ResourcePlace> walk =
        new Walk<>(
            List.of(
                (after, limit) -> atHome(companies, input.kind(), after),
                (after, limit) -> elsewhere(input.user(), input.kind(), after, limit)),
            places -> fitting(places, companies, input, moment));
    return Outcome.of(walk.page(input.after(), input.limit()));
  }

  private static List<Candidate<ResourcePlace>> atHome(
      CompaniesOfUser companies, String kind, @Nullable ResourcePlace after) {
    Membership membership = companies.membershipAtHome();
    return membership == null
        ? List.of()
        : things(membership, kind).stream().filter(one -> isBehind(one.id(), after)).toList();
  }

  private List<Candidate<ResourcePlace>> elsewhere(
      UserId user, String kind, @Nullable ResourcePlace after, int limit) {
    List<Candidate<ResourcePlace>> found = new ArrayList<>();
    if (after != null) {
      // There may be more in the company where the page before ended.
      AccessFacts there = today.read(user, after.company());
      if (there.membership() != null && !there.isHome()) {
        things(there.membership(), kind).stream()
            .filter(one -> isBehind(one.id(), after))
            .forEach(found::add);
      }
    }
    index
        .membershipsElsewhere(user, after == null ? null : after.company(), limit)
        .forEach(membership -> found.addAll(things(membership, kind)));
    return found.stream().limit(limit).toList();
  }

  private static boolean isBehind(ResourcePlace place, @Nullable ResourcePlace after) {
    return after == null || place.compareTo(after) > 0;
  }

  /** In order; first the company itself, of which nothing can come but that it was passed. */
  private static List<Candidate<ResourcePlace>> things(Membership membership, String kind) {
    CompanyId company = membership.company();
    List<Candidate<ResourcePlace>> things = new ArrayList<>();
    things.add(new Candidate<>(new ResourcePlace(company, ""), false));
    for (ResourceId resource : new TreeSet<>(membership.grants().resources().keySet())) {
      if (resource.kind().equals(kind)) {
        things.add(new Candidate<>(new ResourcePlace(company, resource.name()), true));
      }
    }
    return things;
  }

  private Map<ResourcePlace, ResourcePlace> fitting(
      List<ResourcePlace> places, CompaniesOfUser companies, Input input, Moment moment) {
    Map<ResourcePlace, ResourcePlace> fitting = new HashMap<>();
    List<CompanyId> asked = places.stream().map(ResourcePlace::company).distinct().toList();
    companies.each(
        asked,
        moment,
        (company, facts) -> {
          for (ResourcePlace place : places) {
            if (place.company().equals(company)
                && input.only().test(facts)
                && access.check(
                    facts,
                    input.permission(),
                    new ResourceId(input.kind(), place.name()),
                    moment.at())) {
              fitting.put(place, place);
            }
          }
        });
    return fitting;
  }
}
