package io.gatehouse.domain.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * That nothing differs from the model means something: with any one of these errors in what is
 * written, some story does (R21, R22, R27, R28, R30, R33, R34, R35).
 */
class OpeningErrorsTest {
  private static final int STORIES = 3_000;

  /** An error somebody could make, as what becomes of a state on its way into the table. */
  enum Planted {
    DISABLED_ROLE_STAYS_GRANTED(
        grants(
            (was, is) -> {
              Map<RoleId, PartnerGrant> all = new HashMap<>(was);
              all.putAll(is);
              return all;
            })),
    GRANT_NEVER_ENDS(
        grants(
            (was, is) -> {
              Map<RoleId, PartnerGrant> all = new HashMap<>();
              is.forEach(
                  (role, one) -> all.put(role, new PartnerGrant(one.partner(), one.round(), null)));
              return all;
            })),
    EXTENSION_IS_FORGOTTEN(
        grants(
            (was, is) -> {
              Map<RoleId, PartnerGrant> all = new HashMap<>(is);
              all.replaceAll(
                  (role, one) -> {
                    PartnerGrant before = was.get(role);
                    return before != null && before.round() == one.round() ? before : one;
                  });
              return all;
            })),
    EVERY_GRANT_HAS_THE_SAME_ROUND(
        grants(
            (was, is) -> {
              Map<RoleId, PartnerGrant> all = new HashMap<>();
              is.forEach(
                  (role, one) -> all.put(role, new PartnerGrant(one.partner(), 1, one.until())));
              return all;
            })),
    GRANT_MOVES_TO_THE_NEXT_PARTNER(
        companies(
            (was, is) ->
                was.partnerOfRecord() != null && !was.partnerOfRecord().equals(is.partnerOfRecord())
                    ? company(is, is.name(), is.partnership(), was.partnerGrants())
                    : is)),
    DELEGATION_COMES_BACK_WITH_THE_PARTNER(
        change ->
            without(
                Delivery.ClearDelegations.class,
                companies(
                        (was, is) -> company(is, is.name(), was.partnership(), is.partnerGrants()))
                    .apply(change))),
    GROUP_KEEPS_THE_OLD_NAME(
        companies((was, is) -> company(is, was.name(), is.partnership(), is.partnerGrants()))),
    SUSPENDED_COMPANY_GOES_ON(
        companies(
            (was, is) ->
                is.status() == CompanyStatus.SUSPENDED
                    ? company(
                        is, CompanyStatus.ACTIVE, is.name(), is.partnership(), is.partnerGrants())
                    : is)),
    WHOEVER_LEAVES_A_GROUP_STAYS_IN_IT(
        memberships(
            (was, is) -> {
              Map<RoleId, Long> all = new HashMap<>(was.groups());
              all.putAll(is.groups());
              return with(is, is.seat(), all, is.delegation());
            })),
    WITHDRAWN_DELEGATION_STAYS(
        memberships(
            (was, is) ->
                with(
                    is,
                    is.seat(),
                    is.groups(),
                    is.delegation() == null ? was.delegation() : is.delegation()))),
    DISABLED_USERS_KEEP_THEIR_SEAT(
        seats((was, is) -> is.hold() == SeatHold.RELEASED ? is.with(SeatHold.USED) : is)),
    OPEN_INVITATIONS_RESERVE_NOTHING(
        seats((was, is) -> is.hold() == SeatHold.RESERVED ? is.with(SeatHold.RELEASED) : is)),
    PARTNER_SEAT_OUTLIVES_THE_DOMAIN(
        seats(
            (was, is) ->
                was != null
                        && was.type().value().equals("partner")
                        && is.type().value().equals("view-only")
                    ? was
                    : is));

    private final UnaryOperator<Change> error;

    Planted(UnaryOperator<Change> error) {
      this.error = error;
    }
  }

  @Example
  void R21_R22_R27_R28_R30_R33_R34_R35_eachErrorIsSeen() {
    List<List<OpeningAct>> stories = OpeningAct.stories(STORIES, 5).toList();
    Map<Planted, Integer> needed = new EnumMap<>(Planted.class);
    for (Planted planted : Planted.values()) {
      needed.put(planted, 0);
      for (int story = 0; story < stories.size(); story++) {
        if (isSeen(planted.error, stories.get(story))) {
          needed.put(planted, story + 1);
          break;
        }
      }
    }
    Statistics.collect(needed.toString());
    assertThat(needed).allSatisfy((planted, stories1) -> assertThat(stories1).isPositive());
    assertThat(stories.subList(0, 100)).noneMatch(story -> isSeen(same -> same, story));
  }

  private static boolean isSeen(UnaryOperator<Change> error, List<OpeningAct> story) {
    OpeningRun run = new OpeningRun(error);
    try {
      story.forEach(run::assertAct);
      return false;
    } catch (AssertionError seen) {
      return true;
    }
  }

  /** What becomes of each state, with what it was before; a new one was nothing. */
  private static UnaryOperator<Change> states(BiFunction<@Nullable Entity, Entity, Entity> error) {
    return change ->
        new Change(
            change.states().stream()
                .map(
                    state ->
                        switch (state) {
                          case StateChange.Created created ->
                              (StateChange)
                                  new StateChange.Created(error.apply(null, created.after()));
                          case StateChange.Updated updated ->
                              new StateChange.Updated(
                                  updated.before(), error.apply(updated.before(), updated.after()));
                        })
                .toList(),
            change.event(),
            change.messages());
  }

  private static Change without(Class<? extends Delivery> kind, Change change) {
    return new Change(
        change.states(),
        change.event(),
        change.messages().stream()
            .filter(message -> !kind.isInstance(message.delivery()))
            .toList());
  }

  private static UnaryOperator<Change> companies(BinaryOperator<Company> error) {
    return states(
        (was, is) ->
            was instanceof Company before && is instanceof Company after
                ? error.apply(before, after)
                : is);
  }

  private static UnaryOperator<Change> grants(BinaryOperator<Map<RoleId, PartnerGrant>> error) {
    return companies(
        (was, is) ->
            company(
                is,
                is.name(),
                is.partnership(),
                error.apply(was.partnerGrants(), is.partnerGrants())));
  }

  private static UnaryOperator<Change> memberships(BinaryOperator<Membership> error) {
    return states(
        (was, is) ->
            was instanceof Membership before && is instanceof Membership after
                ? error.apply(before, after)
                : is);
  }

  /** Of whoever has a seat afterwards; the one before may be null. */
  private static UnaryOperator<Change> seats(BiFunction<@Nullable Seat, Seat, Seat> error) {
    return states(
        (was, is) ->
            is instanceof Membership after && after.seat() != null
                ? with(
                    after,
                    error.apply(
                        was instanceof Membership before ? before.seat() : null, after.seat()),
                    after.groups(),
                    after.delegation())
                : is);
  }

  /** The same version of a company with something else in it. */
  private static Company company(
      Company of, String name, long partnership, Map<RoleId, PartnerGrant> grants) {
    return company(of, of.status(), name, partnership, grants);
  }

  private static Company company(
      Company of,
      CompanyStatus status,
      String name,
      long partnership,
      Map<RoleId, PartnerGrant> grants) {
    return new Company(
        of.id(),
        name,
        of.type(),
        of.parentCompany(),
        of.partnerOfRecord(),
        partnership,
        status,
        of.marks(),
        of.approvedEmailDomains(),
        of.entitlements(),
        grants,
        of.contactPerson(),
        of.activeAdministrators(),
        of.createdAt(),
        of.deletion(),
        of.version());
  }

  private static Membership with(
      Membership of,
      @Nullable Seat seat,
      Map<RoleId, Long> groups,
      @Nullable Delegation delegation) {
    return new Membership(
        of.company(),
        of.user(),
        of.name(),
        of.grants(),
        seat,
        groups,
        delegation,
        of.chosen(),
        of.customers(),
        of.standing(),
        of.away(),
        of.version());
  }
}
