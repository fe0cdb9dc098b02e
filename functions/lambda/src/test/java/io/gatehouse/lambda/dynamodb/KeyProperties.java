package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
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
    int actual = ListPosition.of(one).sort().compareTo(ListPosition.of(other).sort());
    assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(expected));
  }

  @Property
  void sortKeysFitTheTableWhateverTheName(@ForAll("longNames") String last) {
    PersonName name = new PersonName("가", last);
    Membership membership =
        new Membership(CompanyId.OPERATOR, new UserId("usr_1"), name, Set.of(), 1);
    byte[] sort = ListPosition.of(membership).sort().getBytes(StandardCharsets.UTF_8);
    assertThat(sort.length).isLessThanOrEqualTo(1_024);
    assertThat(new String(sort, StandardCharsets.UTF_8)).doesNotContain("?");
  }

  private static Key readBack(Key key) {
    Item item = new Item(key.attributes());
    return switch (key) {
      case CompanyKey ignored -> CompanyKey.of(item);
      case UserKey ignored -> UserKey.of(item);
      case MembershipKey ignored -> MembershipKey.of(item);
      case EmailKey ignored -> EmailKey.of(item);
      case InvitationKey ignored -> InvitationKey.of(item);
      case PasswordResetKey ignored -> PasswordResetKey.of(item);
      case EventKey ignored -> EventKey.of(item);
      case MessageKey ignored -> MessageKey.of(item);
      case AnswerKey ignored -> AnswerKey.of(item);
    };
  }
}
