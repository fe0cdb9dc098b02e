package io.gatehouse.domain.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What R6, R20 to R35 and R43 say of who may do what, as simply as can be: what every company and
 * every person has, what each act answers, and one rule for who holds what. It shares no code with
 * what it is held against.
 */
final class OpeningModel {
  static final String DONE = "done";

  /** Days; more than the two years of R33. */
  private static final int TOO_LONG = 800;

  private static final Set<String> VIEWS =
      Set.of("users.view", "billing.view", "invoices.view", "offers.view");

  private static final Set<String> EVERYWHERE =
      Set.of(
          "users.view",
          "users.manage",
          "billing.view",
          "billing.edit",
          "invoices.view",
          "payments.manage",
          "offers.view",
          "offers.manage");

  /** Everything that is watched in a customer; the last two are nowhere else. */
  static final Set<String> WATCHED =
      Stream.concat(EVERYWHERE.stream(), Stream.of("phones.manage", "employees.manage"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "decision-maker",
          Set.of("invoices.view", "payments.manage"),
          "phone-manager",
          Set.of("phones.manage"));

  /** With what these include. */
  private static final Map<String, Set<String>> TICKS =
      Map.of(
          "users.manage", Set.of("users.manage", "users.view"),
          "billing.edit", Set.of("billing.edit", "billing.view"),
          "invoices.view", Set.of("invoices.view"),
          "employees.manage", Set.of("employees.manage"));

  private final Map<Firm, Account> accounts = new EnumMap<>(Firm.class);
  private final Map<Who, Life> lives = new EnumMap<>(Who.class);
  private final Map<Firm, Map<Who, Tie>> ties = new EnumMap<>(Firm.class);

  OpeningModel() {
    for (Firm firm : Firm.values()) {
      accounts.put(firm, new Account(firm));
      ties.put(firm, new EnumMap<>(Who.class));
      for (Who who : Who.values()) {
        ties.get(firm).put(who, new Tie());
      }
    }
    for (Who who : Who.values()) {
      lives.put(who, new Life(who == Who.CONNY ? Status.NOT_INVITED : Status.ACTIVE));
    }
  }

  /** A company. */
  private static final class Account {
    private String name;
    private boolean stopped;
    private @Nullable Firm partner;
    private boolean approves;
    private int bought;
    private final Map<String, Grant> grants = new TreeMap<>();

    Account(Firm firm) {
      name = firm.name();
      partner = firm.isCustomer() ? Firm.NORDWIND : null;
      approves = firm.isPartner();
    }
  }

  /** A role that a customer granted to its partner, with the group it makes. */
  private static final class Grant {
    private final Set<Who> members = EnumSet.noneOf(Who.class);
    private @Nullable Instant until;
    private @Nullable Instant proposal;
  }

  /** A person. */
  private static final class Life {
    private Status status;
    private @Nullable Status before;
    private Instant invitedAt = Instant.MIN;
    private boolean lapsed;

    Life(Status status) {
      this.status = status;
    }
  }

  private enum Status {
    NOT_INVITED,
    INVITED,
    ACTIVE,
    DISABLED
  }

  /** What one company gave one person. */
  private static final class Tie {
    private final Set<String> ticked = new TreeSet<>();
    private String seat = "";

    /** Away from home: whether the seat counts, which follows the person by a message. */
    private boolean counted;

    private boolean delegated;
  }

  // ------------------------------------------------------------------ who holds what

  /** R43: what somebody holds over a company, of what is watched. */
  Set<String> holds(Who who, Firm firm, Instant now) {
    Set<String> held = new TreeSet<>();
    Account account = account(firm);
    if (life(who).status != Status.ACTIVE || account(who.home).stopped || account.stopped) {
      return held;
    }
    Tie tie = tie(who, firm);
    Set<String> all = firm.isCustomer() ? WATCHED : EVERYWHERE;
    tie.ticked.forEach(one -> held.addAll(ticks(one)));
    if ((who.home == firm && who.isAdministrator()) || who == Who.OLIVIA) {
      held.addAll(all); // R16; the operator's administrators act everywhere.
    }
    if (account.partner == who.home) {
      account.grants.forEach(
          (role, grant) -> {
            if (grant.members.contains(who) && stands(grant, now)) {
              held.addAll(Objects.requireNonNull(ROLES.get(role))); // R28
            }
          });
      if (tie.delegated) {
        held.addAll(EVERYWHERE); // R35: what its account manager has.
      }
      if (who == Who.MAX) {
        held.addAll(all); // R20
      }
    }
    if (tie.seat.equals("view-only")) {
      held.retainAll(VIEWS); // R21
    }
    if (!tie.seat.equals("partner")) {
      held.remove("employees.manage"); // R25
    }
    if (!held.contains("invoices.view")) {
      held.remove("payments.manage"); // R15
    }
    return held;
  }

  private static boolean stands(Grant grant, Instant now) {
    return grant.until == null || now.isBefore(grant.until);
  }

  // ------------------------------------------------------------------ what each act does

  String act(OpeningAct act, Instant now) {
    return switch (act) {
      case OpeningAct.Seat(Who who, Firm firm, String seat) -> seat(who, firm, seat);
      case OpeningAct.Buy(Firm firm, int seats) -> buy(account(firm), seats, firm);
      case OpeningAct.Authorise authorise -> authorise(authorise, now);
      case OpeningAct.Propose propose -> propose(propose, now);
      case OpeningAct.Decide decide -> decide(account(decide.customer()), decide);
      case OpeningAct.Member member -> member(member);
      case OpeningAct.GiveUp(Firm customer, String role) ->
          account(customer).grants.remove(role) == null ? "NotFound" : DONE;
      case OpeningAct.Delegate delegate -> delegate(delegate);
      case OpeningAct.Contact(Firm customer, Who who, String permission) ->
          contact(customer, who, permission);
      case OpeningAct.Drop(Firm customer, Who who) -> drop(customer, who);
      case OpeningAct.ClientAccess(Firm customer, Who who, String permission) ->
          clientAccess(customer, who, permission);
      case OpeningAct.Stop(Firm firm, boolean yes) -> {
        account(firm).stopped = yes;
        yield DONE;
      }
      case OpeningAct.Rename(Firm firm, String name) -> {
        account(firm).name = name;
        yield DONE;
      }
      case OpeningAct.Move(Firm customer, @Nullable Firm partner) -> move(customer, partner);
      case OpeningAct.Approve(Firm partner, boolean yes) -> {
        account(partner).approves = yes;
        yield DONE;
      }
      case OpeningAct.Disable(Who who, boolean yes) -> yes ? disable(who) : enable(who);
      case OpeningAct.Invitation(OpeningAct.Invitation.What what) -> invitation(what, now);
      case OpeningAct.Wait ignored -> DONE;
    };
  }

  private String seat(Who who, Firm firm, String seat) {
    if (who.home != firm && !isTied(who, firm)) {
      return "NotFound";
    }
    Tie tie = tie(who, firm);
    if (seat.equals("partner") && !tie.seat.equals("partner") && !qualifies(who, firm)) {
      return "NotEligibleForSeat";
    }
    if (seat.equals("view-only") && who.home == firm && who.isAdministrator()) {
      return "AdministratorNeedsSeat";
    }
    if (seat.equals("core") && mayCount(who) && !takes(who, firm) && free(firm) < 1) {
      return "NoSeatLeft";
    }
    tie.seat = seat;
    tie.counted = mayCount(who);
    return DONE;
  }

  /** R22: whether somebody can be given a partner seat. */
  private boolean qualifies(Who who, Firm firm) {
    return keepsPartnerSeat(who, firm) && !account(who.home).stopped;
  }

  /** R22: whether they keep one; while their company is suspended nothing is touched (R6). */
  private boolean keepsPartnerSeat(Who who, Firm firm) {
    return firm.isCustomer()
        && who.home.isPartner()
        && account(who.home).approves
        && who != Who.NORA;
  }

  /** R27: whether a seat of theirs is used or reserved. */
  private boolean mayCount(Who who) {
    Life life = life(who);
    return life.status == Status.ACTIVE || (life.status == Status.INVITED && !life.lapsed);
  }

  private String buy(Account account, int seats, Firm firm) {
    if (seats < taken(firm)) {
      return "SeatsTaken";
    }
    account.bought = seats;
    return DONE;
  }

  private long taken(Firm firm) {
    return ties(firm).keySet().stream().filter(who -> takes(who, firm)).count();
  }

  private long free(Firm firm) {
    return account(firm).bought - taken(firm);
  }

  /** R27: whether somebody's seat counts against what was bought. */
  private boolean takes(Who who, Firm firm) {
    Tie tie = tie(who, firm);
    return tie.seat.equals("core") && (who.home == firm ? mayCount(who) : tie.counted);
  }

  private String authorise(OpeningAct.Authorise asked, Instant now) {
    Account account = account(asked.customer());
    if (account.partner == null) {
      return "NoPartnerOfRecord";
    }
    if (asked.days().containsValue(TOO_LONG)) {
      return "InvalidRequest";
    }
    boolean opens =
        asked.days().entrySet().stream()
            .anyMatch(
                one ->
                    !account.grants.containsKey(one.getKey())
                        || !Objects.equals(
                            grant(account, one.getKey()).until, until(one.getValue(), now)));
    if (opens && asked.by() == OpeningAct.By.PARTNER) {
      return "CustomerDecides";
    }
    account.grants.keySet().retainAll(asked.days().keySet());
    asked
        .days()
        .forEach(
            (role, days) -> {
              Grant grant = account.grants.computeIfAbsent(role, ignored -> new Grant());
              if (!Objects.equals(grant.until, until(days, now))) {
                grant.until = until(days, now);
                grant.proposal = null;
              }
            });
    return DONE;
  }

  private static Grant grant(Account account, String role) {
    return Objects.requireNonNull(account.grants.get(role));
  }

  private static @Nullable Instant until(int days, Instant now) {
    return days == 0 ? null : now.plus(Duration.ofDays(days));
  }

  private String propose(OpeningAct.Propose asked, Instant now) {
    Grant grant = account(asked.customer()).grants.get(asked.role());
    Instant until = now.plus(Duration.ofDays(asked.days()));
    if (grant == null) {
      return "NotFound";
    }
    if (asked.days() == TOO_LONG || grant.until == null || !until.isAfter(grant.until)) {
      return "InvalidRequest";
    }
    grant.proposal = until;
    return DONE;
  }

  private static String decide(Account account, OpeningAct.Decide asked) {
    Grant grant = account.grants.get(asked.role());
    if (grant == null || grant.proposal == null) {
      return "NotFound";
    }
    if (asked.accept()) {
      grant.until = grant.proposal;
    }
    grant.proposal = null;
    return DONE;
  }

  private String member(OpeningAct.Member asked) {
    Account account = account(asked.customer());
    Grant grant = account.grants.get(asked.role());
    if (grant == null || asked.who().home != account.partner) {
      return "NotFound";
    }
    if (asked.add() && account.stopped) {
      return "CompanySuspended";
    }
    if (asked.add() && life(asked.who()).status != Status.ACTIVE) {
      return "InvalidRequest";
    }
    if (asked.add()) {
      grant.members.add(asked.who());
    } else {
      grant.members.remove(asked.who());
    }
    return DONE;
  }

  private String delegate(OpeningAct.Delegate asked) {
    Account account = account(asked.customer());
    Who who = asked.who();
    boolean mayBe =
        account.partner == who.home
            && !account(who.home).stopped
            && life(who).status == Status.ACTIVE;
    if (asked.yes() && !mayBe) {
      return "NotFound";
    }
    tie(who, asked.customer()).delegated = asked.yes();
    return DONE;
  }

  private String contact(Firm customer, Who who, String permission) {
    if (who.home == customer) {
      return "UserOfOwn";
    }
    if (permission.equals("employees.manage") && !tie(who, customer).seat.equals("partner")) {
      return "NeedsSeat"; // R25
    }
    tie(who, customer).ticked.add(permission);
    return DONE;
  }

  /** R26, asked for by Max, who has everything there to give. */
  private String clientAccess(Firm customer, Who who, String permission) {
    if (who.home != Who.MAX.home) {
      return "NotFound";
    }
    if (who == Who.MAX) {
      return "OwnAccount";
    }
    if (!qualifies(who, customer)) {
      return "NotEligibleForSeat";
    }
    Tie tie = tie(who, customer);
    tie.seat = "partner";
    tie.counted = mayCount(who);
    tie.ticked.add(permission);
    return DONE;
  }

  private static Set<String> ticks(String permission) {
    return Objects.requireNonNull(TICKS.get(permission));
  }

  private String drop(Firm customer, Who who) {
    Tie tie = tie(who, customer);
    tie.ticked.clear();
    tie.seat = "";
    tie.delegated = false;
    account(customer).grants.values().forEach(grant -> grant.members.remove(who));
    return DONE;
  }

  /** R9: whether the company gave somebody anything that is still there. */
  boolean isTied(Who who, Firm firm) {
    Tie tie = tie(who, firm);
    return !tie.ticked.isEmpty()
        || !tie.seat.isEmpty()
        || tie.delegated
        || account(firm).grants.values().stream().anyMatch(one -> one.members.contains(who));
  }

  /** R34. */
  private String move(Firm customer, @Nullable Firm partner) {
    Account account = account(customer);
    if (account.stopped) {
      return "CompanySuspended";
    }
    if (account.partner != partner) {
      if (partner != null && account(partner).stopped) {
        return "InvalidRequest";
      }
      account.partner = partner;
      account.grants.clear();
      ties(customer).values().forEach(tie -> tie.delegated = false);
    }
    return DONE;
  }

  private String disable(Who who) {
    Life life = life(who);
    if (who.isAdministrator()) {
      // None of the companies has a second one (R13).
      return life.status == Status.ACTIVE ? "LastAdministrator" : DONE;
    }
    if (life.status != Status.DISABLED) {
      life.before = life.status == Status.ACTIVE ? Status.ACTIVE : Status.NOT_INVITED;
      life.status = Status.DISABLED;
    }
    return DONE;
  }

  private String enable(Who who) {
    Life life = life(who);
    if (life.status != Status.DISABLED) {
      return DONE;
    }
    Status back = Objects.requireNonNull(life.before);
    boolean takes = tie(who, who.home).seat.equals("core") && back == Status.ACTIVE;
    if (takes && free(who.home) < 1) {
      return "NoSeatLeft";
    }
    life.status = back;
    return DONE;
  }

  private String invitation(OpeningAct.Invitation.What what, Instant now) {
    Life life = life(Who.CONNY);
    switch (what) {
      case SEND -> {
        if (life.status == Status.ACTIVE) {
          return "UserAlreadyActive";
        }
        if (life.status == Status.DISABLED) {
          return "UserDisabled";
        }
        boolean needs =
            tie(Who.CONNY, Firm.CONTOSO).seat.equals("core") && !takes(Who.CONNY, Firm.CONTOSO);
        if (needs && free(Firm.CONTOSO) < 1) {
          return "NoSeatLeft";
        }
        life.status = Status.INVITED;
        life.invitedAt = now;
        life.lapsed = false;
      }
      case REVOKE -> {
        if (life.status != Status.INVITED) {
          return "NoOpenInvitation";
        }
        life.status = Status.NOT_INVITED;
      }
      case ACCEPT -> life.status = Status.ACTIVE;
    }
    return DONE;
  }

  // ------------------------------------------------------------------ what follows by itself

  /** What messages bring about after an act: seats away from home follow people and domains. */
  void follow() {
    ties.forEach(
        (firm, there) ->
            there.forEach(
                (who, tie) -> {
                  if (who.home != firm) {
                    follow(who, firm, tie);
                  }
                }));
  }

  private void follow(Who who, Firm firm, Tie tie) {
    boolean partnerNoMore = tie.seat.equals("partner") && !keepsPartnerSeat(who, firm);
    boolean noneLeft = tie.seat.equals("core") && mayCount(who) && !tie.counted && free(firm) < 1;
    if (partnerNoMore || noneLeft) {
      tie.seat = "view-only"; // R22
    }
    tie.counted = mayCount(who);
  }

  /** What the job does: grants that are over end (R33), invitations that lapse free seats (R27). */
  void run(Instant now) {
    Life conny = life(Who.CONNY);
    conny.lapsed = conny.status == Status.INVITED && !isInvited(now);
    accounts.values().forEach(one -> one.grants.values().removeIf(grant -> !stands(grant, now)));
  }

  // ------------------------------------------------------------------ what can be seen

  /** Seats of a customer: bought, used, reserved. */
  String seats(Firm firm) {
    long reserved =
        ties(firm).keySet().stream()
            .filter(who -> takes(who, firm) && life(who).status == Status.INVITED)
            .count();
    return account(firm).bought
        + " bought, "
        + (taken(firm) - reserved)
        + " used, "
        + reserved
        + " reserved";
  }

  /** R21: the type of somebody's seat; empty if none. */
  String seatOf(Who who, Firm firm) {
    return tie(who, firm).seat;
  }

  /** R28: the groups of a partner by name, with their members. */
  Map<String, Set<Who>> groups(Firm partner, Instant now) {
    Map<String, Set<Who>> groups = new TreeMap<>();
    for (Account account : accounts.values()) {
      if (account.partner == partner) {
        account.grants.forEach(
            (role, grant) -> {
              if (stands(grant, now)) {
                groups.put(account.name + " " + role, grant.members);
              }
            });
      }
    }
    return groups;
  }

  /** Whether there is an invitation that can be accepted (R36). */
  boolean isInvited(Instant now) {
    Life conny = life(Who.CONNY);
    return conny.status == Status.INVITED && now.isBefore(conny.invitedAt.plus(Duration.ofDays(7)));
  }

  boolean isDelegated(Who who, Firm firm) {
    return tie(who, firm).delegated;
  }

  /** R2: who referred the customer; null if nobody did. */
  @Nullable Firm partnerOf(Firm customer) {
    return account(customer).partner;
  }

  boolean isStopped(Firm firm) {
    return account(firm).stopped;
  }

  private Account account(Firm firm) {
    return Objects.requireNonNull(accounts.get(firm));
  }

  private Life life(Who who) {
    return Objects.requireNonNull(lives.get(who));
  }

  private Map<Who, Tie> ties(Firm firm) {
    return Objects.requireNonNull(ties.get(firm));
  }

  private Tie tie(Who who, Firm firm) {
    return Objects.requireNonNull(ties(firm).get(who));
  }
}
