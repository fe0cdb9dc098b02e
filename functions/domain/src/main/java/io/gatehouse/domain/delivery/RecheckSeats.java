package io.gatehouse.domain.delivery;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.List;

/**
 * Looks again at everybody of a partner whether they may keep their seats at its clients (R22). A
 * message takes as many of them as it has time for, and sends another for those behind.
 */
public final class RecheckSeats {
  private static final int PAGE = 50;

  private final AccessIndex index;
  private final AlignTies alignTies;
  private final Changes changes;
  private final IdGenerator ids;

  public RecheckSeats(AccessIndex index, AlignTies alignTies, Changes changes, IdGenerator ids) {
    this.index = index;
    this.alignTies = alignTies;
    this.changes = changes;
    this.ids = ids;
  }

  void some(Delivery.RecheckPartnerSeats asked, MessageId cause, Instant now) {
    List<Membership> page = index.membershipsOf(asked.company(), asked.after(), PAGE);
    for (Membership membership : page) {
      if (membership.away() == null) {
        alignTies.everywhere(membership.user(), cause, now);
      }
    }
    if (page.size() == PAGE) {
      changes.commit(
          Change.builder()
              .send(
                  new OutgoingMessage(
                      ids.messageId(),
                      asked.company(),
                      new Delivery.RecheckPartnerSeats(asked.company(), page.getLast().user()),
                      now))
              .build());
    }
  }
}
