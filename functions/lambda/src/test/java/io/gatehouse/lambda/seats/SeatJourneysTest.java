package io.gatehouse.lambda.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R27: whatever happens to users and their seats, in whatever order, what the portal counts is what
 * a simple model counts that knows nothing of transactions; and what needs a seat succeeds exactly
 * if the model says that one is free.
 */
class SeatJourneysTest {
  private static final int STEPS = 45;
  private static final Duration STEP = Duration.ofHours(6);
  private static final Duration VALIDITY = Duration.ofDays(7);

  @AutoClose private final SeatScene scene = new SeatScene();
  private final TestPortal portal = scene.portal;
  private final String company = scene.customer.company();
  private final List<Person> people = new ArrayList<>();
  private int bought;

  /** What the model knows of a user. */
  private static final class Person {
    private final Member member;
    private String status;
    private String before = "";
    private @Nullable String seat;
    private boolean activated;
    private Instant sentAt = Instant.MIN;
    private Instant deletedAt = Instant.MIN;

    Person(Member member, String status) {
      this.member = member;
      this.status = status;
    }

    /** Whether a seat of theirs counts, and as what. */
    String hold() {
      return switch (status) {
        case "ACTIVE" -> "USED";
        case "INVITED" -> "RESERVED";
        default -> "RELEASED";
      };
    }

    boolean takes() {
      return !hold().equals("RELEASED");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  @DisplayName("R27: counts equal the memberships and never exceed what is bought")
  void success_R27_countsAreWhatTheModelCounts(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      portal.clock.advance(STEP);
      take(random);
      scene.expectCore(bought, count("USED"), count("RESERVED"));
      assertThat(count("USED") + count("RESERVED")).isLessThanOrEqualTo(bought);
      assertThat(scene.sitting("core"))
          .containsExactlyInAnyOrderElementsOf(
              people.stream()
                  .filter(person -> "core".equals(person.seat) && !isDeleted(person))
                  .map(person -> person.member.id())
                  .toList());
    }
  }

  private void take(Random random) {
    int dice = random.nextInt(20);
    if (people.size() < 3 || dice < 3) {
      create(random);
    } else if (dice < 5) {
      buy(random.nextInt(5));
    } else if (dice == 5) {
      lapse();
    } else {
      act(dice, people.get(random.nextInt(people.size())), random);
    }
  }

  private void act(int dice, Person person, Random random) {
    if (isDeleted(person)) {
      restore(person);
      return;
    }
    switch (dice) {
      case 6, 7, 8 -> seat(person, List.of("core", "view-only", "core", "").get(random.nextInt(4)));
      case 9, 10 -> send(person);
      case 11 -> revoke(person);
      case 12, 13, 14 -> accept(person);
      case 15, 16 -> disable(person);
      case 17, 18 -> enable(person);
      default -> delete(person);
    }
  }

  private void create(Random random) {
    String email = "user" + people.size() + "@kunde.example";
    Map<String, Object> wanted = new HashMap<>(People.person(email));
    boolean invite = random.nextBoolean();
    wanted.put("sendInvitation", invite);
    boolean core = random.nextInt(3) > 0;
    if (core) {
      wanted.put("seat", "core");
    }
    Reply reply = portal.as(scene.customer).post(Operation.USER_CREATE, wanted, company);
    if (core && invite && isFull()) {
      reply.refused(409, "no-seat-left");
      return;
    }
    Person person =
        new Person(
            new Member(reply.expect(201).at("/id"), company, email),
            invite ? "INVITED" : "NOT_INVITED");
    person.seat = core ? "core" : null;
    person.sentAt = portal.clock.instant();
    people.add(person);
  }

  private void buy(int wanted) {
    Reply reply = scene.buy(scene.customer, wanted);
    if (wanted != bought && wanted < taken()) {
      reply.refused(409, "seats-taken");
    } else {
      reply.expect(200);
      bought = wanted;
    }
  }

  private void seat(Person person, String wanted) {
    String seat = wanted.isEmpty() ? null : wanted;
    Reply reply = scene.seat(scene.customer, person.member, seat);
    boolean needs = "core".equals(seat) && !"core".equals(person.seat) && person.takes();
    if (needs && isFull()) {
      reply.refused(409, "no-seat-left");
    } else {
      reply.expect(200);
      person.seat = seat;
    }
  }

  private void send(Person person) {
    if (!Set.of("NOT_INVITED", "INVITED", "LAPSED").contains(person.status)) {
      return;
    }
    Reply reply = on(Operation.INVITATION_SEND, person);
    if (comesBack(person, reply)) {
      person.status = "INVITED";
      person.sentAt = portal.clock.instant();
    }
  }

  private void revoke(Person person) {
    if (person.status.equals("INVITED") || person.status.equals("LAPSED")) {
      on(Operation.INVITATION_REVOKE, person).expect(200);
      person.status = "NOT_INVITED";
    }
  }

  private void accept(Person person) {
    if (!person.status.equals("INVITED")) {
      return;
    }
    portal.deliverOutbox();
    boolean lapsed = !portal.clock.instant().isBefore(person.sentAt.plus(VALIDITY));
    Map<String, Object> redemption = new HashMap<>();
    portal.people.linkTo(person.member).redemption().forEach(redemption::put);
    Reply reply = portal.anyone().post(Operation.INVITATION_ACCEPT, redemption);
    if (!lapsed) {
      reply.expect(200);
      person.status = "ACTIVE";
      person.activated = true;
    }
  }

  private void disable(Person person) {
    if (!person.status.equals("DISABLED")) {
      on(Operation.USER_DISABLE, person).expect(200);
      person.status = "DISABLED";
    }
  }

  private void enable(Person person) {
    if (!person.status.equals("DISABLED")) {
      return;
    }
    Reply reply = on(Operation.USER_ENABLE, person);
    if (!person.activated) {
      reply.expect(200);
      person.status = "NOT_INVITED";
    } else if (comesBack(person, reply)) {
      person.status = "ACTIVE";
    }
  }

  private void delete(Person person) {
    on(Operation.USER_DELETE, person).expect(200);
    person.before = person.status;
    person.deletedAt = portal.clock.instant();
    person.status = "DELETED";
  }

  private void restore(Person person) {
    if (!portal.clock.instant().isBefore(person.deletedAt.plus(Duration.ofDays(30)))) {
      return;
    }
    Reply reply = on(Operation.USER_RESTORE, person);
    if (person.before.equals("ACTIVE")) {
      if (comesBack(person, reply)) {
        person.status = "ACTIVE";
      }
    } else {
      reply.expect(200);
      person.status = person.before.equals("DISABLED") ? "DISABLED" : "NOT_INVITED";
    }
  }

  /** The job notes what lapsed, and frees what was reserved. */
  private void lapse() {
    portal.clock.advance(Duration.ofDays(4));
    portal.runSchedule();
    for (Person person : people) {
      if (person.status.equals("INVITED")
          && !portal.clock.instant().isBefore(person.sentAt.plus(VALIDITY))) {
        person.status = "LAPSED";
      }
    }
  }

  /** Whether somebody who did not count counts again; refused exactly if no seat is free. */
  private boolean comesBack(Person person, Reply reply) {
    if ("core".equals(person.seat) && !person.takes() && isFull()) {
      reply.refused(409, "no-seat-left");
      return false;
    }
    reply.expect(200);
    return true;
  }

  private Reply on(Operation operation, Person person) {
    return portal.as(scene.customer).ask(operation, company, person.member.id());
  }

  private boolean isFull() {
    return taken() >= bought;
  }

  private int taken() {
    return count("USED") + count("RESERVED");
  }

  private int count(String hold) {
    return (int)
        people.stream()
            .filter(person -> "core".equals(person.seat) && person.hold().equals(hold))
            .count();
  }

  private static boolean isDeleted(Person person) {
    return person.status.equals("DELETED");
  }
}
