package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.Membership;

/** Delegated administrators are told when they are none any more, whatever ends it (R35). */
public final class DelegationEnd {
  private DelegationEnd() {}

  /**
   * Adds the mail to a change that ends the delegation, if they have one that stands: one of an
   * earlier partnership ended with that, and who cannot act has nothing to be told.
   *
   * @param facts as they were before the change
   */
  public static void tell(
      Change.Builder change, AccessFacts facts, IdGenerator ids, Context context) {
    Membership there = facts.membership();
    if (there == null
        || facts.delegation() == null
        || facts.standing() == null
        || !facts.standing().active()) {
      return;
    }
    change.send(
        new OutgoingMessage(
            ids.messageId(),
            there.company(),
            new Delivery.DelegationMail(
                there.user(),
                there.company(),
                context.actor().person().orElse(null),
                Delivery.DelegationMail.Kind.WITHDRAWN),
            context.now()));
  }
}
