package io.gatehouse.domain.opening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Something that opens an account, closes it, or happens to it meanwhile. */
sealed interface OpeningAct {

  /**
   * Somebody is given another seat (R21).
   *
   * @param seat empty for none
   */
  record Seat(Who who, Firm firm, String seat) implements OpeningAct {}

  /** So many core seats are bought in all (R21). */
  record Buy(Firm firm, int seats) implements OpeningAct {}

  /**
   * A customer authorises its partner with exactly these roles (R28, R30).
   *
   * @param days of each for how long; 0: without end (R33)
   */
  record Authorise(Firm customer, Map<String, Integer> days, By by) implements OpeningAct {}

  /** Who asks, where it matters whose people they are (R33). */
  enum By {
    OPERATOR,
    CUSTOMER,
    PARTNER
  }

  /** Either side proposes another end (R33). */
  record Propose(Firm customer, String role, int days, boolean fromPartner) implements OpeningAct {}

  /** The customer decides on it (R33). */
  record Decide(Firm customer, String role, boolean accept) implements OpeningAct {}

  /** The partner puts somebody into its group, or takes them out (R28). */
  record Member(Firm customer, String role, Who who, boolean add) implements OpeningAct {}

  /** The partner gives the role up (R33). */
  record GiveUp(Firm customer, String role) implements OpeningAct {}

  /** The customer makes somebody its delegated administrator, or no longer (R35). */
  record Delegate(Firm customer, Who who, boolean yes) implements OpeningAct {}

  /** The customer gives one permission to somebody of another company (R32). */
  record Contact(Firm customer, Who who, String permission) implements OpeningAct {}

  /** The customer ends everything it gave them. */
  record Drop(Firm customer, Who who) implements OpeningAct {}

  /** A partner's colleague gets seat and permission in one step (R26). */
  record ClientAccess(Firm customer, Who who, String permission) implements OpeningAct {}

  /** All access of and into it stops, or goes on (R6). */
  record Stop(Firm firm, boolean yes) implements OpeningAct {}

  record Rename(Firm firm, String name) implements OpeningAct {}

  /** The customer gets another partner of record, or none (R34). */
  record Move(Firm customer, @Nullable Firm partner) implements OpeningAct {}

  /** The partner approves the domain of its people, or no longer (R7, R22). */
  record Approve(Firm partner, boolean yes) implements OpeningAct {}

  record Disable(Who who, boolean yes) implements OpeningAct {}

  /** Something of an invitation, which reserves a seat while it is open (R27). */
  record Invitation(What what) implements OpeningAct {
    enum What {
      SEND,
      REVOKE,
      ACCEPT
    }
  }

  /** Time goes by, and the job runs after it. */
  record Wait(Duration duration) implements OpeningAct {}

  List<String> ROLES = List.of("decision-maker", "phone-manager");

  private static Arbitrary<Firm> customers() {
    return Arbitraries.frequency(Tuple.of(3, Firm.CONTOSO), Tuple.of(1, Firm.FABRIKAM));
  }

  private static Arbitrary<Who> people() {
    return Arbitraries.of(Who.class).filter(who -> who != Who.OLIVIA);
  }

  private static Arbitrary<Who> outsiders() {
    return Arbitraries.frequency(
        Tuple.of(4, Who.NILS),
        Tuple.of(2, Who.NORA),
        Tuple.of(2, Who.MAX),
        Tuple.of(2, Who.SVEN),
        Tuple.of(1, Who.NINA),
        Tuple.of(1, Who.FRED));
  }

  private static Arbitrary<String> roles() {
    return Arbitraries.of(ROLES);
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.of(0, 0, 1, 8, 31, 400, 800);
  }

  private static Arbitrary<String> gifts() {
    return Arbitraries.of("users.manage", "billing.edit", "invoices.view", "employees.manage");
  }

  private static Arbitrary<Map<String, Integer>> grants() {
    return Arbitraries.maps(roles(), days()).ofMaxSize(2);
  }

  private static Arbitrary<? extends OpeningAct> seats() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Combinators.combine(
                    people(),
                    customers(),
                    Arbitraries.of("core", "core", "core", "view-only", "partner", "partner", ""))
                .as(Seat::new)),
        Tuple.of(
            2, Combinators.combine(customers(), Arbitraries.integers().between(0, 4)).as(Buy::new)),
        Tuple.of(2, Combinators.combine(customers(), outsiders(), gifts()).as(Contact::new)),
        Tuple.of(1, Combinators.combine(customers(), outsiders()).as(Drop::new)),
        Tuple.of(2, Combinators.combine(customers(), outsiders(), gifts()).as(ClientAccess::new)));
  }

  private static Arbitrary<? extends OpeningAct> granting() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(customers(), grants(), Arbitraries.of(By.class))
                .as(Authorise::new)),
        Tuple.of(
            7,
            Combinators.combine(
                    customers(), roles(), outsiders(), Arbitraries.of(true, true, true, false))
                .as(Member::new)),
        Tuple.of(
            1,
            Combinators.combine(
                    customers(),
                    roles(),
                    days().filter(days -> days > 0),
                    Arbitraries.of(true, false))
                .as(Propose::new)),
        Tuple.of(
            1,
            Combinators.combine(customers(), roles(), Arbitraries.of(true, false)).as(Decide::new)),
        Tuple.of(1, Combinators.combine(customers(), roles()).as(GiveUp::new)));
  }

  private static Arbitrary<? extends OpeningAct> life() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Combinators.combine(
                    Arbitraries.of(Firm.class).filter(firm -> firm != Firm.OPERATOR),
                    Arbitraries.of(true, false, false))
                .as(Stop::new)),
        Tuple.of(
            2, Combinators.combine(people(), Arbitraries.of(true, false, false)).as(Disable::new)),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.of(Firm.class).filter(firm -> firm != Firm.OPERATOR),
                    Arbitraries.of("Aurora", "Borealis"))
                .as(Rename::new)),
        Tuple.of(
            2,
            Combinators.combine(
                    customers(),
                    Arbitraries.of(Firm.NORDWIND, Firm.NORDWIND, Firm.SUEDHAFEN).injectNull(0.2))
                .as(Move::new)),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.of(Firm.NORDWIND, Firm.SUEDHAFEN), Arbitraries.of(true, false))
                .as(Approve::new)),
        Tuple.of(2, Arbitraries.of(Invitation.What.class).map(Invitation::new)),
        Tuple.of(
            2,
            Arbitraries.of(
                    Duration.ofMinutes(1),
                    Duration.ofDays(1),
                    Duration.ofDays(7),
                    Duration.ofDays(30),
                    Duration.ofDays(400))
                .map(Wait::new)));
  }

  private static Arbitrary<OpeningAct> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, seats()),
        Tuple.of(5, granting()),
        Tuple.of(
            2,
            Combinators.combine(customers(), outsiders(), Arbitraries.of(true, true, false))
                .as(Delegate::new)),
        Tuple.of(5, life()));
  }

  /** What is proposed and decided on is rare by chance (R33). */
  private static Arbitrary<List<OpeningAct>> extended() {
    return Combinators.combine(
            customers(),
            roles(),
            Arbitraries.of(true, false),
            any(),
            Arbitraries.of(true, true, false))
        .as(
            (customer, role, fromPartner, between, accept) ->
                List.of(
                    new Authorise(customer, Map.of(role, 8), By.CUSTOMER),
                    new Member(customer, role, Who.MAX, true),
                    new Propose(customer, role, 31, fromPartner),
                    between,
                    new Decide(customer, role, accept),
                    new Wait(Duration.ofDays(8))));
  }

  /** One story: it begins with something open, or hardly anything would ever be there to close. */
  static Arbitrary<List<OpeningAct>> stories() {
    return Arbitraries.frequencyOf(Tuple.of(20, any().map(List::of)), Tuple.of(1, extended()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(
            parts ->
                Stream.concat(BEGINNING.stream(), parts.stream().flatMap(List::stream)).toList());
  }

  List<OpeningAct> BEGINNING =
      List.of(
          new Buy(Firm.CONTOSO, 2),
          new Authorise(Firm.CONTOSO, Map.of("decision-maker", 0), By.OPERATOR),
          new Member(Firm.CONTOSO, "decision-maker", Who.NILS, true));

  /** Stories by chance, the same in every run; only within jqwik. */
  static Stream<List<OpeningAct>> stories(int number, long seed) {
    RandomGenerator<List<OpeningAct>> generator = stories().generator(1_000);
    Random random = new Random(seed);
    return Stream.generate(() -> generator.next(random).value()).limit(number);
  }
}
