package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
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

  /** A10. */
  @Override
  public List<UserId> due(Instant by) {
    return work.due(ItemType.INVITATION, by).stream().map(UserKey::user).toList();
  }
}
