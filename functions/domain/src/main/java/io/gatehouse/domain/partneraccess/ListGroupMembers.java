package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is in a group, by last name (R28). Whoever was deleted is left out until restored. */
public final class ListGroupMembers implements UseCase<ListGroupMembers.Input, Page<User>> {
  private static final String PURPOSE = "group-members";

  private final StandingGroups groups;
  private final GroupRoster roster;
  private final Users users;
  private final PlaceTokens tokens;

  public ListGroupMembers(Companies companies, Roster roster, Users users, PlaceTokens tokens) {
    this.groups = new StandingGroups(companies);
    this.roster = new GroupRoster(roster);
    this.users = users;
    this.tokens = tokens;
  }

  public record Input(CompanyId partner, GroupId group, PageRequest page) {}

  @Override
  public Outcome<Page<User>> decide(Input input, Context context) {
    StandingGroups.Standing found = groups.get(input.partner(), input.group(), context.now());
    PageRequest page = input.page();
    String binding = found.id() + "@" + found.grant().round() + "\n" + page.startsWith();
    // One more than asked for tells whether anything follows.
    List<Place> places =
        roster.next(
            found.id(),
            found.grant().round(),
            page.startsWith(),
            after(binding, page.pageToken()),
            page.limit() + 1);
    boolean more = places.size() > page.limit();
    List<Place> shown = more ? places.subList(0, page.limit()) : places;
    Map<UserId, User> known =
        shown.isEmpty() ? Map.of() : users.findAll(shown.stream().map(Place::user).toList());
    return Outcome.of(
        new Page<>(
            shown.stream()
                .map(place -> known.get(place.user()))
                .filter(Objects::nonNull)
                .filter(user -> user.status().isPresent())
                .toList(),
            more ? tokens.seal(PURPOSE, binding, shown.getLast().text()) : null));
  }

  private @Nullable Place after(String binding, @Nullable String token) {
    return token == null
        ? null
        : new Place(
            tokens
                .open(PURPOSE, binding, token)
                .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list")));
  }
}
