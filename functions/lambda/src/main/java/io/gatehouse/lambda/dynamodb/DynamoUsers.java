package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Users} in the table. */
@Singleton
final class DynamoUsers implements Users {
  private final Table table;
  private final DueReader work;
  private final BatchReader batches;

  DynamoUsers(Table table, DueReader work, BatchReader batches) {
    this.table = table;
    this.work = work;
    this.batches = batches;
  }

  /** A3. */
  @Override
  public Optional<User> find(UserId id) {
    return table.find(new UserKey(id)).map(Codecs.USER::decode);
  }

  /** A4. */
  @Override
  public Map<UserId, User> findAll(Collection<UserId> ids) {
    return batches.find(ids.stream().map(UserKey::new).toList()).stream()
        .map(Codecs.USER::decode)
        .collect(Collectors.toMap(User::id, Function.identity()));
  }

  /** A60. */
  @Override
  public List<UserId> erasable(Instant by) {
    return work.due(ItemType.USER, by).stream().map(UserKey::user).toList();
  }

  /** A5. */
  @Override
  public Optional<User> findByEmail(EmailAddress email) {
    return table
        .find(EmailKey.of(email))
        .map(Codecs.EMAIL::decode)
        .flatMap(owner -> find(owner.user()));
  }

  /** A6. */
  @Override
  public Optional<Membership> membership(CompanyId company, UserId user) {
    return table.find(new MembershipKey(company, user)).map(Codecs.MEMBERSHIP::decode);
  }

  /** A35. */
  @Override
  public Map<UserId, Membership> memberships(CompanyId company, Collection<UserId> users) {
    return batches
        .find(users.stream().map(user -> new MembershipKey(company, user)).toList())
        .stream()
        .map(Codecs.MEMBERSHIP::decode)
        .collect(Collectors.toMap(Membership::user, Function.identity()));
  }
}
