package io.gatehouse.domain.delivery;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.testdata.Portal;

/** Writes a message, as a use case would. */
record Sender(Portal portal) {

  MessageId send(Delivery delivery) {
    OutgoingMessage message =
        new OutgoingMessage(
            portal.ids.messageId(), portal.ids.companyId(), delivery, portal.clock.instant());
    portal.store.commit(Change.builder().send(message).build());
    return message.id();
  }
}
