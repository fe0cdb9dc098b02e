package io.gatehouse.bench.cedar;

import static io.gatehouse.bench.cedar.Place.HOME;
import static io.gatehouse.bench.cedar.Place.THERE;
import static io.gatehouse.bench.cedar.Terms.FALSE;
import static io.gatehouse.bench.cedar.Terms.TRUE;
import static io.gatehouse.bench.cedar.Terms.all;
import static io.gatehouse.bench.cedar.Terms.any;
import static io.gatehouse.bench.cedar.Terms.not;
import static io.gatehouse.bench.cedar.Terms.set;
import static io.gatehouse.bench.cedar.Terms.text;

import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import io.gatehouse.domain.catalogue.CatalogueSource.Permission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways to hold a permission, each as a condition of Cedar's (R16, R19, R20, R28, R35). */
final class Paths {
  private static final String COMPANY_ADMIN = "company.admin";
  private static final String CUSTOMERS_ADMIN = "customers.admin";
  private static final String CUSTOMERS_MANAGE = "customers.manage";

  private static final String AT_HOME = "resource == principal.home";
  private static final String OF_OPERATOR = "principal.home.type == \"OPERATOR\"";
  private static final String OF_PARTNER_OF_RECORD =
      all("resource has partnerOfRecord", "resource.partnerOfRecord == principal.home");
  private static final String ADMINISTRATOR =
      HOME.member(HOME.has("permissions", COMPANY_ADMIN, TRUE));

  /** R18: a customer of the principal's company, and one of those they are there for. */
  private static final String IN_SCOPE =
      all(
          any(OF_PARTNER_OF_RECORD, all(OF_OPERATOR, not(AT_HOME))),
          HOME.member(any(scope("ALL"), all(scope("CHOSEN"), THERE.member(chosen())))));

  private final Source source;

  Paths(Source source) {
    this.source = source;
  }

  /** By the path's name, without those that never lead to that permission. */
  Map<String, String> to(Permission permission) {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("membership", ticked(permission, THERE));
    paths.put("role", role(permission, THERE, content -> true));
    paths.put("customers", all(IN_SCOPE, notCappedAtHome(permission), customers(permission)));
    paths.put(
        "customers-role", all(IN_SCOPE, notCappedAtHome(permission), customersRole(permission)));
    paths.put("company-admin", all(AT_HOME, ADMINISTRATOR, entitledNow(permission)));
    paths.put(
        "customer-manager",
        all(IN_SCOPE, notCappedAtHome(permission), customerManager(), entitledNow(permission)));
    paths.put("group", all(OF_PARTNER_OF_RECORD, group(permission), entitledNow(permission)));
    paths.put(
        "delegated", all(OF_PARTNER_OF_RECORD, delegated(permission), entitledNow(permission)));
    paths.put(
        "operator",
        all(OF_OPERATOR, ADMINISTRATOR, notCappedAtHome(permission), operator(permission)));
    paths.values().removeIf(FALSE::equals);
    return paths;
  }

  /** The company gave the very thing that is asked for (R17). */
  String thing(Permission permission) {
    String gift = THERE.membership() + ".getTag(context.thing)";
    return all(
        "context has thing",
        THERE.member(THERE.membership() + ".hasTag(context.thing)"),
        exists(permission, THERE),
        entitledSince(permission, THERE, gift));
  }

  /** The seat there lets nobody do more than see (R21), and this permission is more. */
  String capped(Permission permission, Place place) {
    return permission.level().equals("manage")
        ? place.member(
            all(
                place.membership() + " has seat",
                set(source.cappingSeats()) + ".contains(" + place.membership() + ".seat)"))
        : FALSE;
  }

  /** The seat it needs (R25). */
  static String seated(Permission permission, Place place) {
    return permission.seat() == null
        ? TRUE
        : place.member(
            all(
                place.membership() + " has seat",
                place.membership() + ".seat == " + text(permission.seat())));
  }

  private String notCappedAtHome(Permission permission) {
    String capped = capped(permission, HOME);
    return capped.equals(FALSE) ? TRUE : not(capped);
  }

  private String ticked(Permission permission, Place place) {
    String ticks =
        any(
            source.bringing(permission.id()).stream()
                .map(
                    tick -> all(counts(tick, place), given(permission, place, "permissions", tick)))
                .toList());
    return all(place.member(ticks), exists(permission, place));
  }

  /** Ticked anywhere but at home, {@code company.admin} has no effect (R16). */
  private static String counts(String tick, Place place) {
    return tick.equals(COMPANY_ADMIN) && place.equals(THERE) ? AT_HOME : TRUE;
  }

  private String role(Permission permission, Place place, Predicate<Content> which) {
    return all(
        place.member(
            anyRole(
                role ->
                    all(
                        content(permission, role, place, which),
                        given(permission, place, "roles", role.id())))),
        exists(permission, place));
  }

  private static String given(Permission permission, Place place, String record, String entry) {
    String since = entitledSince(permission, place, place.entry(record, entry));
    return place.has(record, entry, since);
  }

  private String anyRole(Function<CatalogueSource.Role, String> condition) {
    return any(source.roles().stream().map(condition).toList());
  }

  /** The company is of a type for which the role has the permission. */
  private String content(
      Permission permission, CatalogueSource.Role role, Place place, Predicate<Content> which) {
    var types =
        role.content().entrySet().stream()
            .filter(content -> which.test(content.getValue()))
            .filter(content -> source.holds(content.getValue(), permission.id()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return types.isEmpty() ? FALSE : set(types) + ".contains(" + place.company() + ".type)";
  }

  private String customers(Permission permission) {
    return reachesCustomers(permission) ? ticked(permission, HOME) : FALSE;
  }

  private String customersRole(Permission permission) {
    return role(
        permission, HOME, content -> content.forCustomers() || reachesCustomers(permission));
  }

  private static boolean reachesCustomers(Permission permission) {
    return permission.reach().equals("customers");
  }

  /** R20. */
  private String customerManager() {
    Permission admin = source.permission(CUSTOMERS_ADMIN);
    return all(
        any(ticked(admin, HOME), role(admin, HOME, content -> true)),
        notCappedAtHome(admin),
        seated(admin, HOME));
  }

  /** R28, R30, R33, R34. */
  private String group(Permission permission) {
    return THERE.member(
        anyRole(
            role -> {
              String grant = "resource.grants[" + text(role.id()) + "]";
              return !role.grantable()
                  ? FALSE
                  : all(
                      content(permission, role, THERE, content -> true),
                      "resource.grants has " + text(role.id()),
                      grant + ".partner == principal.home",
                      THERE.has(
                          "groups",
                          role.id(),
                          THERE.entry("groups", role.id()) + " == " + grant + ".round"),
                      any(not(grant + " has until"), "context.now < " + grant + ".until"));
            }));
  }

  /** R35. */
  private String delegated(Permission permission) {
    return all(
        THERE.member(
            all(
                THERE.membership() + " has delegated",
                THERE.membership() + ".delegated == " + THERE.company() + ".partnership")),
        content(permission, source.delegatedRole(), THERE, content -> true));
  }

  /** What everybody's administrators hold, and two permissions in any case. */
  private static String operator(Permission permission) {
    boolean always =
        permission.id().equals(COMPANY_ADMIN) || permission.id().equals(CUSTOMERS_MANAGE);
    return always ? TRUE : entitledNow(permission);
  }

  private static String scope(String kind) {
    return HOME.membership() + ".customers.kind == " + text(kind);
  }

  private static String chosen() {
    return all(
        THERE.membership() + " has chosen",
        THERE.membership() + ".chosen == " + HOME.membership() + ".customers.round");
  }

  private static String exists(Permission permission, Place place) {
    return all(
        set(permission.companyTypes()) + ".contains(" + place.company() + ".type)",
        permission.mark() == null
            ? TRUE
            : place.company() + ".marks.contains(" + text(permission.mark()) + ")");
  }

  /** It exists there, and the company has it if it needs it (R3), however long. */
  private static String entitledNow(Permission permission) {
    return all(exists(permission, THERE), entitled(permission, THERE));
  }

  /** The company has it since before the thing was given (R3). */
  private static String entitledSince(Permission permission, Place place, String given) {
    return permission.entitlement()
        ? all(
            entitled(permission, place),
            place.company() + ".entitled[" + text(permission.id()) + "] <= " + given)
        : TRUE;
  }

  private static String entitled(Permission permission, Place place) {
    return permission.entitlement()
        ? place.company() + ".entitled has " + text(permission.id())
        : TRUE;
  }
}
