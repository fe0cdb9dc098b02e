package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is read for one purpose in one or more steps, each item at most once, however often it is
 * asked for.
 */
final class Reading {
  private final BatchReader batches;
  private final Set<Key> asked = new HashSet<>();
  private final Map<Key, Object> found = new HashMap<>();

  Reading(BatchReader batches) {
    this.batches = batches;
  }

  /** Reads those that were not read yet, {@link BatchReader#MAXIMUM} with each call. */
  void read(Collection<Key> keys) {
    List<Key> missing = new ArrayList<>(new LinkedHashSet<>(keys));
    missing.removeIf(key -> !asked.add(key));
    for (int from = 0; from < missing.size(); from += BatchReader.MAXIMUM) {
      int to = Math.min(from + BatchReader.MAXIMUM, missing.size());
      batches.find(missing.subList(from, to)).forEach(this::keep);
    }
  }

  /** Null if there is none, or it was not asked for. */
  @Nullable Company company(CompanyId id) {
    return (Company) found.get(new CompanyKey(id));
  }

  /** Null if there is none, or it was not asked for. */
  @Nullable User user(UserId id) {
    return (User) found.get(new UserKey(id));
  }

  /** Null if there is none, or it was not asked for. */
  @Nullable Membership membership(CompanyId company, UserId user) {
    return (Membership) found.get(new MembershipKey(company, user));
  }

  private void keep(Item item) {
    switch (ItemType.valueOf(item.text(Attributes.TYPE))) {
      case COMPANY -> found.put(CompanyKey.of(item), Codecs.COMPANY.decode(item));
      case USER -> found.put(UserKey.of(item), Codecs.USER.decode(item));
      case MEMBERSHIP -> found.put(MembershipKey.of(item), Codecs.MEMBERSHIP.decode(item));
      default -> throw new IllegalStateException("nothing that was asked for");
    }
  }
}
