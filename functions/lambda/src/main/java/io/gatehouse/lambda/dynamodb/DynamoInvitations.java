package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.UnansweredRange;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Invitations} in the table. */
@Singleton
final class DynamoInvitations implements Invitations {
  private final Table table;
  private final BatchReader batches;
  private final DueReader work;

  DynamoInvitations(Table table, BatchReader batches, DueReader work) {
    this.table = table;
    this.batches = batches;
    this.work = work;
  }

  /** A8. */
  @Override
  public Optional<Invitation> find(UserId user) {
    return table.find(new InvitationKey(user)).map(Codecs.INVITATION::decode);
  }

  /** A9. */
  @Override
  public Map<UserId, Invitation> findAll(Collection<UserId> users) {
    return batches.find(users.stream().map(InvitationKey::new).toList()).stream()
        .map(Codecs.INVITATION::decode)
        .collect(Collectors.toMap(Invitation::user, Function.identity()));
  }

  /** A33. */
  @Override
  public List<Invitation> unanswered(CompanyId company, UnansweredRange range, int limit) {
    UnansweredRange.Place behind = range.behind();
    String begun = behind == null ? null : ListPosition.sort(behind);
    Instant after = range.after();
    Instant until = range.until();
    String from = after == null ? Range.BEFORE_ALL : DuePosition.after(after);
    String to = until == null ? Range.AFTER_ALL : DuePosition.after(until);
    Range wanted =
        new Range(
            Attributes.LIST_INDEX,
            ListPosition.unansweredOf(company, range.locked()),
            begun == null || range.latestFirst() ? from : begun,
            begun == null || !range.latestFirst() ? to : begun);
    // A range has its ends; one more is read, for the place behind which it is to begin.
    return table
        .range(wanted, limit + 1, !range.latestFirst())
        .filter(item -> !item.text(Attributes.LIST_SK).equals(begun))
        .limit(limit)
        .map(Codecs.INVITATION::decode)
        .toList();
  }

  /** A10. */
  @Override
  public List<UserId> due(Instant by) {
    return work.due(ItemType.INVITATION, by).stream().map(UserKey::user).toList();
  }
}
