package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.UnansweredRange;
import io.gatehouse.domain.invitation.UnansweredRange.Place;
import io.gatehouse.domain.link.MailedLink;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invitations, read from the store. */
record InMemoryInvitations(InMemoryStore store) implements Invitations {

  /** Few at a time, so that whoever forgets to ask again is found out. */
  private static final int DUE_AT_A_TIME = 3;

  @Override
  public Optional<Invitation> find(UserId user) {
    return store.find(Key.invitation(user), Invitation.class);
  }

  @Override
  public Map<UserId, Invitation> findAll(Collection<UserId> users) {
    return InMemoryStore.several(users, this::find);
  }

  @Override
  public List<Invitation> unanswered(CompanyId company, UnansweredRange range, int limit) {
    Comparator<Place> order = range.latestFirst() ? Place.ORDER.reversed() : Place.ORDER;
    return store
        .all(Invitation.class)
        .filter(one -> one.company().equals(company))
        .filter(
            one ->
                one.link().ending()
                    == (range.locked() ? MailedLink.Ending.LOCKED : MailedLink.Ending.OPEN))
        .filter(one -> range.after() == null || one.link().expiresAt().isAfter(range.after()))
        .filter(one -> range.until() == null || !one.link().expiresAt().isAfter(range.until()))
        .filter(one -> range.behind() == null || order.compare(Place.of(one), range.behind()) > 0)
        .sorted(Comparator.comparing(Place::of, order))
        .limit(limit)
        .toList();
  }

  @Override
  public List<UserId> due(Instant by) {
    return store
        .all(Invitation.class)
        .filter(invitation -> invitation.nextDue() != null && !invitation.nextDue().isAfter(by))
        .sorted(Comparator.comparing(Invitation::nextDue))
        .limit(DUE_AT_A_TIME)
        .map(Invitation::user)
        .toList();
  }
}
