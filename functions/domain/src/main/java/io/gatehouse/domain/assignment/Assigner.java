package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.catalogue.Template;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a user holds after an assignment, or refuses it with everything of one kind that
 * stands against it (R3, R14, R15, R16, R19).
 */
final class Assigner {
  private final Catalogue catalogue;
  private final Contents contents;
  private final Words words;

  Assigner(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.contents = new Contents(catalogue);
    this.words = new Words(catalogue);
  }

  /**
   * Where something is assigned.
   *
   * @param home whether the company is the user's own
   * @param seat the user's in it; null if none
   */
  record Place(Company company, boolean home, @Nullable SeatTypeId seat) {}

  /** What the user holds afterwards; the same grants if nothing changes. */
  Grants assign(Grants before, Assignment wish, Place place, Giver giver) {
    requireAssignable(wish, place);
    Grants kept = without(before, wish.take());
    Set<PermissionId> ticks = ticks(kept, wish, place, giver);
    Grants after = with(kept, wish.give(), ticks, place.company());
    after = required(after, ticks, wish, place);
    after = dependents(before, after, wish, place);
    requireGone(wish, after, place);
    requireHeld(before, after, place, giver);
    return after;
  }

  /** Known to the catalogue it is; here it must exist, and the company be entitled to it (R3). */
  private void requireAssignable(Assignment wish, Place place) {
    Company company = place.company();
    PermissionSet existing = catalogue.existing(company.type(), company.marks());
    PermissionSet everything = contents.everything(company);
    List<Named> missing = new ArrayList<>();
    List<Named> unentitled = new ArrayList<>();
    List<Named> homeOnly = new ArrayList<>();
    for (PermissionId id : new TreeSet<>(wish.give().permissions())) {
      Named name = words.of(id);
      if (!place.home() && isForHome(id)) {
        homeOnly.add(name);
      } else if (!catalogue.contains(existing, id)) {
        missing.add(name);
      } else if (!catalogue.contains(everything, id)) {
        unentitled.add(name);
      }
    }
    for (RoleId id : new TreeSet<>(wish.give().roles())) {
      if (catalogue.role(id).filter(role -> role.existsFor(company.type())).isEmpty()) {
        missing.add(words.of(id));
      }
    }
    for (ResourceId id : new TreeSet<>(wish.give().resources())) {
      PermissionId permission = permission(id);
      if (!catalogue.contains(existing, permission)) {
        missing.add(words.of(id));
      } else if (!catalogue.contains(everything, permission)) {
        unentitled.add(words.of(permission));
      }
    }
    if (wish.template() != null
        && !template(wish.template()).companyTypes().contains(company.type())) {
      missing.add(words.ofTemplate(wish.template()));
    }
    refuse(missing, Refusal.DoesNotExistHere::new);
    refuse(homeOnly, Refusal.OnlyAtHome::new);
    refuse(unentitled, Refusal.NotEntitled::new);
    requireSeat(wish, place);
  }

  /**
   * What has no effect on the user's seat is not given (R25); with a template, neither: somebody
   * would believe that they made a partner admin.
   */
  private void requireSeat(Assignment wish, Place place) {
    Set<PermissionId> wanted = new TreeSet<>(wish.give().permissions());
    if (wish.template() != null) {
      wanted.addAll(template(wish.template()).permissions());
    }
    PermissionSet everything = catalogue.of(wanted).and(contents.everything(place.company()));
    PermissionSet lacking = everything.minus(catalogue.seated(everything, place.seat()));
    if (!lacking.isEmpty()) {
      List<Named> seats =
          catalogue.ids(lacking).stream()
              .map(id -> catalogue.get(id).seat())
              .filter(Objects::nonNull)
              .distinct()
              .map(words::of)
              .toList();
      throw new Refused(new Refusal.NeedsSeat(words.of(lacking), seats));
    }
  }

  private static boolean isForHome(PermissionId id) {
    return id.equals(PermissionId.COMPANY_ADMIN) || id.equals(PermissionId.CUSTOMERS_ADMIN);
  }

  /** Every permission to be ticked: those named, those of the template, and all if so wished. */
  private Set<PermissionId> ticks(Grants kept, Assignment wish, Place place, Giver giver) {
    PermissionSet everything = contents.everything(place.company());
    Set<PermissionId> ticks = new TreeSet<>(wish.give().permissions());
    if (wish.template() != null) {
      // What could never have an effect here is left out, instead of making the template useless.
      template(wish.template()).permissions().stream()
          .filter(id -> place.home() || !isForHome(id))
          .filter(id -> catalogue.contains(everything, id))
          .filter(id -> everything.containsAll(catalogue.requirements(id)))
          .forEach(ticks::add);
    }
    if (wish.selectAll()) {
      ticks.addAll(all(kept, place, giver));
    }
    return ticks;
  }

  /** What a form's "select all" may tick: no more than the giver could tick one by one. */
  private List<PermissionId> all(Grants kept, Place place, Giver giver) {
    PermissionSet everything = contents.everything(place.company());
    PermissionSet seated = catalogue.seated(everything, place.seat());
    PermissionSet giveable =
        catalogue.of(
            catalogue.ids(seated.and(giver.holds())).stream()
                .filter(id -> !id.equals(PermissionId.COMPANY_ADMIN))
                .filter(id -> place.home() || !isForHome(id))
                .filter(id -> isWithin(id, place, everything, giver))
                .toList());
    PermissionSet settled =
        catalogue.settled(giveable.plus(contents.of(kept, place.company(), place.home())));
    return catalogue.ids(giveable.and(settled));
  }

  private boolean isWithin(PermissionId id, Place place, PermissionSet everything, Giver giver) {
    PermissionSet content = catalogue.closure(id).and(everything);
    return giver.mayGive(
        content, place.home() ? content.and(catalogue.reachingCustomers()) : catalogue.none());
  }

  /** What is required comes along, or the assignment is refused (R15). */
  private Grants required(Grants after, Set<PermissionId> ticks, Assignment wish, Place place) {
    Grants complete = after;
    PermissionSet missing = missing(complete, ticks, wish, place);
    while (!missing.isEmpty()) {
      if (!wish.withRequired()) {
        throw new Refused(new Refusal.MissingRequirements(words.of(missing)));
      }
      Selection more = new Selection(Set.copyOf(catalogue.ids(missing)), Set.of(), Set.of());
      requireAssignable(Assignment.giving(more), place);
      ticks.addAll(more.permissions());
      complete = with(complete, Selection.NOTHING, more.permissions(), place.company());
      missing = missing(complete, ticks, wish, place);
    }
    return complete;
  }

  /** What the ticks and resources require and the user does not hold, by whatever it may come. */
  private PermissionSet missing(
      Grants after, Set<PermissionId> ticks, Assignment wish, Place place) {
    PermissionSet everything = contents.everything(place.company());
    PermissionSet required = catalogue.none();
    for (PermissionId id : ticks) {
      required = required.plus(catalogue.requirements(id));
      for (PermissionId included : catalogue.ids(catalogue.closure(id).and(everything))) {
        // What an included one requires may be out of reach here; then that one has no effect.
        required = required.plus(catalogue.requirements(included).and(everything));
      }
    }
    for (ResourceId id : wish.give().resources()) {
      required = required.plus(catalogue.requirements(permission(id)));
    }
    return required.minus(contents.of(after, place.company(), place.home()));
  }

  /** What requires something that is taken goes along, or the assignment is refused (R15). */
  private Grants dependents(Grants before, Grants after, Assignment wish, Place place) {
    PermissionSet held = contents.of(before, place.company(), place.home());
    Grants rest = after;
    while (true) {
      PermissionSet left = contents.of(rest, place.company(), place.home());
      PermissionSet fallen = catalogue.settled(held).and(left).minus(catalogue.settled(left));
      List<ResourceId> fallenResources =
          rest.resources().keySet().stream()
              .filter(id -> held.containsAll(catalogue.requirements(permission(id))))
              .filter(id -> !left.containsAll(catalogue.requirements(permission(id))))
              .sorted()
              .toList();
      if (!wish.withDependents()) {
        List<Named> named = new ArrayList<>(words.of(fallen));
        fallenResources.forEach(id -> named.add(words.of(id)));
        refuse(named, Refusal.RequiredByOthers::new);
      }
      // What comes by a role or with another permission cannot be unticked; it has no effect then.
      Set<PermissionId> unticked = new TreeSet<>(catalogue.ids(fallen));
      unticked.retainAll(rest.permissions().keySet());
      if (unticked.isEmpty() && fallenResources.isEmpty()) {
        return rest;
      }
      rest = without(rest, new Selection(unticked, Set.of(), Set.copyOf(fallenResources)));
    }
  }

  /** Taking what comes with something else would be an answer without an effect. */
  private void requireGone(Assignment wish, Grants after, Place place) {
    PermissionSet left = contents.of(after, place.company(), place.home());
    PermissionSet stay = catalogue.of(wish.take().permissions()).and(left);
    boolean administrator = place.home() && after.ticks(PermissionId.COMPANY_ADMIN);
    if (!administrator) {
      refuse(words.of(stay), Refusal.ComesWithOthers::new);
    }
  }

  /**
   * Nobody gives or takes what they do not hold over that company, and over its customers (R14).
   */
  private void requireHeld(Grants before, Grants after, Place place, Giver giver) {
    PermissionSet beyond = catalogue.none();
    for (Grants touched : List.of(after.except(before), before.except(after))) {
      beyond =
          beyond.plus(contents.of(touched, place.company(), place.home()).minus(giver.holds()));
      if (place.home()) {
        beyond =
            beyond.plus(
                contents.forCustomers(touched, place.company()).minus(giver.holdsForCustomers()));
      }
      List<PermissionId> kinds =
          touched.resources().keySet().stream().map(this::permission).toList();
      beyond = beyond.plus(catalogue.of(kinds).minus(giver.holds()));
    }
    if (!beyond.isEmpty()) {
      throw new Refused(new Refusal.BeyondOwnPermissions(words.of(beyond)));
    }
  }

  private static Grants with(
      Grants grants, Selection given, Set<PermissionId> ticks, Company company) {
    long round = company.entitlements().round();
    Grants more = grants;
    for (PermissionId id : ticks) {
      more = more.plus(id, round);
    }
    for (RoleId id : given.roles()) {
      more = more.plus(id, round);
    }
    for (ResourceId id : given.resources()) {
      more = more.plus(id, round);
    }
    return more;
  }

  private static Grants without(Grants grants, Selection taken) {
    Grants fewer = grants;
    for (PermissionId id : taken.permissions()) {
      fewer = fewer.minus(id);
    }
    for (RoleId id : taken.roles()) {
      fewer = fewer.minus(id);
    }
    for (ResourceId id : taken.resources()) {
      fewer = fewer.minus(id);
    }
    return fewer;
  }

  private PermissionId permission(ResourceId id) {
    return catalogue
        .resourceKind(id.kind())
        .map(ResourceKind::permission)
        .orElseThrow(() -> new IllegalArgumentException("no kind of resource: " + id.kind()));
  }

  private Template template(String id) {
    return catalogue
        .template(id)
        .orElseThrow(() -> new IllegalArgumentException("no template: " + id));
  }

  private static void refuse(List<Named> named, Function<List<Named>, Refusal> refusal) {
    if (!named.isEmpty()) {
      throw new Refused(refusal.apply(named));
    }
  }
}
