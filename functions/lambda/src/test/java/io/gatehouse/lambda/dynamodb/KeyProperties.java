package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Keys can be read back, never meet by accident, and sort as what they stand for. */
class KeyProperties extends KeyArbitraries {

  @Property
  void everyKeyComesBackFromItsItem(@ForAll("keys") Key key) {
    assertThat(readBack(key)).isEqualTo(key);
  }

  @Property
  void differentKeysAreDifferentItems(@ForAll("keys") Key one, @ForAll("keys") Key other) {
    assertThat(one.attributes().equals(other.attributes())).isEqualTo(one.equals(other));
  }

  @Property
  void timesComeBackWithoutLoss(@ForAll("times") Instant time) {
    assertThat(SortableTime.parse(SortableTime.of(time))).isEqualTo(time);
  }

  @Property
  void timesSortAsText(@ForAll("times") Instant one, @ForAll("times") Instant other) {
    assertThat(Integer.signum(SortableTime.of(one).compareTo(SortableTime.of(other))))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Property
  void dueIsWhatIsNotAfter(
      @ForAll("times") Instant due, @ForAll("times") Instant by, @ForAll("bodies") String id) {
    String sort = DuePosition.of(ItemType.MESSAGE, id, due).sort();
    assertThat(sort.compareTo(DuePosition.after(by)) < 0).isEqualTo(!due.isAfter(by));
  }

  @Property
  void everyShardIsLookedAt(@ForAll("bodies") String id, @ForAll("times") Instant due) {
    assertThat(DuePosition.partitions(ItemType.INVITATION))
        .contains(DuePosition.of(ItemType.INVITATION, id, due).partition());
  }

  @Property
  void listsSortByNameAndThenById(
      @ForAll("memberships") Membership one, @ForAll("memberships") Membership other) {
    int byName = one.name().sortKey().compareTo(other.name().sortKey());
    int expected = byName != 0 ? byName : one.user().value().compareTo(other.user().value());
    int actual = sort(one).compareTo(sort(other));
    assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(expected));
  }

  @Property
  void sortKeysFitTheTableWhateverTheName(@ForAll("longNames") String last) {
    PersonName name = new PersonName("가", last);
    Membership membership =
        TestData.membership()
            .company(CompanyId.OPERATOR)
            .user(new UserId("usr_1"))
            .name(name)
            .build();
    byte[] sort = sort(membership).getBytes(StandardCharsets.UTF_8);
    assertThat(sort.length).isLessThanOrEqualTo(1_024);
    assertThat(new String(sort, StandardCharsets.UTF_8)).doesNotContain("?");
  }

  @Property
  void historiesGoByUserAndThenByTime(@ForAll("events") Event one, @ForAll("events") Event other) {
    Comparator<Event> byUserAndTime =
        Comparator.comparing((Event event) -> event.user() == null ? "" : event.user().value())
            .thenComparing(event -> event.id().value());
    int actual = ReachPosition.of(one).sort().compareTo(ReachPosition.of(other).sort());
    assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(byUserAndTime.compare(one, other)));
  }

  @Property
  void aRangeGoesOnBehindAnIdWithWhateverFollowsIt(
      @ForAll("events") Event event, @ForAll("bodies") String after) {
    Assume.that(event.user() != null);
    String sort = ReachPosition.of(event).sort();
    UserId last = new UserId("usr_" + after);
    assertThat(isIn(ReachPosition.aboutUsers(event.company(), last), sort))
        .isEqualTo(event.user().compareTo(last) > 0);
    assertThat(isIn(ReachPosition.about(event.company(), last), sort))
        .isEqualTo(event.user().equals(last));
    assertThat(isIn(ReachPosition.aboutUsers(event.company(), null), sort)).isTrue();
    assertThat(isIn(ReachPosition.aboutCompany(event.company()), sort)).isFalse();
  }

  @Property
  void aRangeOfIdsGoesOnBehindAnId(@ForAll("bodies") String id, @ForAll("bodies") String after) {
    UserId user = new UserId("usr_" + id);
    UserId last = new UserId("usr_" + after);
    assertThat(isIn(Range.table("p", "MEMBERSHIP#", last), "MEMBERSHIP#" + user))
        .isEqualTo(user.compareTo(last) > 0);
    assertThat(isIn(Range.table("p", "MEMBERSHIP#", null), "MEMBERSHIP#" + user)).isTrue();
    assertThat(isIn(Range.table("p", "EVENT#", null), "MEMBERSHIP#" + user)).isFalse();
  }

  private static boolean isIn(Range range, String sort) {
    return sort.compareTo(range.from()) >= 0 && sort.compareTo(range.to()) <= 0;
  }

  private static String sort(Membership membership) {
    return Objects.requireNonNull(ListPosition.of(membership)).sort();
  }

  private static Key readBack(Key key) {
    Item item = new Item(key.attributes());
    return switch (key) {
      case CompanyKey ignored -> CompanyKey.of(item);
      case UserKey ignored -> UserKey.of(item);
      case MembershipKey ignored -> MembershipKey.of(item);
      case RosterKey ignored -> RosterKey.of(item);
      case TieKey ignored -> TieKey.of(item);
      case LastUseKey ignored -> LastUseKey.of(item);
      case GroupKey ignored -> GroupKey.of(item);
      case PartnerAccessKey ignored -> PartnerAccessKey.of(item);
      case CustomerKey ignored -> CustomerKey.of(item);
      case EmailKey ignored -> EmailKey.of(item);
      case InvitationKey ignored -> InvitationKey.of(item);
      case PasswordResetKey ignored -> PasswordResetKey.of(item);
      case EmailChangeKey ignored -> EmailChangeKey.of(item);
      case EventKey ignored -> EventKey.of(item);
      case PersonalKey ignored -> PersonalKey.of(item);
      case MessageKey ignored -> MessageKey.of(item);
      case RequestCountKey ignored -> RequestCountKey.of(item);
      case AnswerKey ignored -> AnswerKey.of(item);
      case ImportKey ignored -> ImportKey.of(item);
      case ReviewKey ignored -> ReviewKey.of(item);
      case ReviewDecisionKey ignored -> ReviewDecisionKey.of(item);
      case SeatCountKey ignored -> SeatCountKey.of(item);
      case SeatLimitKey ignored -> SeatLimitKey.of(item);
      case ImportPartKey part -> ImportPartKey.of(item, part.kind());
    };
  }
}
