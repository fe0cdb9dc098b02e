package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * However the scheduled job is run, missed or doubled, each thing is said once and at its time
 * (R36, R51).
 */
class FollowUpProperties {

  private static final Instant START = FakeClock.START;

  /**
   * Somebody who was invited.
   *
   * @param sentAfter hours after the start
   * @param answersAfter hours after that; 200 means never
   */
  record Guest(int sentAfter, int answersAfter) {
    Instant sentAt() {
      return START.plus(Duration.ofHours(sentAfter));
    }

    boolean hasAnswered(Instant now) {
      return answersAfter < 168 && !now.isBefore(answersAt());
    }

    Instant answersAt() {
      return sentAt().plus(Duration.ofHours(answersAfter));
    }

    /**
     * Whether some run came in that part of the seven days, in hours after sending, before the
     * answer.
     */
    boolean isMetBy(List<Instant> runs, long from, long until) {
      return runs.stream()
          .filter(run -> !run.isBefore(sentAt().plus(Duration.ofHours(from))))
          .filter(run -> run.isBefore(sentAt().plus(Duration.ofHours(until))))
          .anyMatch(run -> !hasAnswered(run));
    }
  }

  @Property(tries = 500)
  void R36_R51_eachThingOnceAtItsTime(
      @ForAll("guests") List<Guest> guests, @ForAll("gaps") List<Duration> gaps) {
    Portal portal = new Portal();
    Company company = portal.givenCompany();
    User inviter = portal.givenAdministrator(company, UserStatus.ACTIVE);
    List<User> users = new ArrayList<>();
    List<LinkId> links = new ArrayList<>();
    for (Guest guest : guests) {
      User user = portal.givenUser(company, UserStatus.INVITED);
      users.add(user);
      links.add(portal.ids.linkId());
      portal.store.put(
          TestData.invitation()
              .user(user.id())
              .company(company.id())
              .inviter(inviter.id(), "Anna")
              .sent(links.getLast(), guest.sentAt())
              .build());
    }

    List<Instant> runs = new ArrayList<>();
    for (Duration gap : gaps) {
      pass(portal, portal.clock.instant().plus(gap), guests, users);
      run(portal);
      runs.add(portal.clock.instant());
    }

    List<Delivery> said = portal.store.messages().deliveries();
    for (int each = 0; each < guests.size(); each++) {
      Guest guest = guests.get(each);
      UserId user = users.get(each).id();
      LinkId link = links.get(each);
      assertSaid(said, new Delivery.InvitationMail(user, link, 1), guest.isMetBy(runs, 48, 120));
      assertSaid(said, new Delivery.InvitationMail(user, link, 2), guest.isMetBy(runs, 120, 168));
      assertSaid(
          said,
          new Delivery.InvitationLapsedMail(inviter.id(), user),
          guest.isMetBy(runs, 168, 1_000_000));
    }
  }

  private static void assertSaid(List<Delivery> said, Delivery delivery, boolean expected) {
    assertThat(said).filteredOn(delivery::equals).hasSize(expected ? 1 : 0);
  }

  /** Time goes by until then, and whoever answers on the way accepts at their own moment. */
  private static void pass(Portal portal, Instant until, List<Guest> guests, List<User> users) {
    IntStream.range(0, guests.size())
        .boxed()
        .filter(each -> guests.get(each).hasAnswered(until))
        .filter(each -> portal.user(users.get(each).id()).status() == UserStatus.INVITED)
        .sorted(Comparator.comparing(each -> guests.get(each).answersAt()))
        .forEach(each -> accept(portal, guests.get(each).answersAt(), users.get(each)));
    portal.clock.advance(Duration.between(portal.clock.instant(), until));
  }

  private static void accept(Portal portal, Instant at, User user) {
    portal.clock.advance(Duration.between(portal.clock.instant(), at));
    portal.run(
        portal.useCases.acceptInvitation(),
        portal.redemption(portal.invitation(user)),
        new Actor.Anonymous());
  }

  /** As the job does: until nothing is due any more; and as if two of them ran at the same time. */
  private static void run(Portal portal) {
    var use = portal.useCases.followUpInvitation();
    Instant now = portal.clock.instant();
    Set<UserId> met = new HashSet<>();
    for (List<UserId> due = portal.store.invitations().due(now);
        !due.isEmpty();
        due = portal.store.invitations().due(now)) {
      for (UserId user : due) {
        assertThat(met.add(user)).as("%s is due again at once", user).isTrue();
        portal.run(use, user, new Actor.Schedule());
        portal.run(use, user, new Actor.Schedule());
      }
    }
  }

  @Provide
  Arbitrary<List<Guest>> guests() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 50),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(200)),
                Tuple.of(1, Arbitraries.integers().between(0, 167))))
        .as(Guest::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Duration>> gaps() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(1, 24).map(Duration::ofHours)),
            Tuple.of(2, Arbitraries.integers().between(24, 100).map(Duration::ofHours)),
            Tuple.of(1, Arbitraries.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofMinutes(5))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }
}
