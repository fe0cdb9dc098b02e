package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import java.util.List;

/**
 * A mailed link and its history in an item; invitations and password resets share them. Neither
 * token nor code is here: both are derived from the id by a key the table does not have (R41).
 */
final class Links {
  private static final String LINK = "link";
  private static final String ID = "id";
  private static final String ENDING = "ending";
  private static final String ATTEMPTS = "attempts";
  private static final String SENT_AT = "sentAt";
  private static final String EXPIRES_AT = "expiresAt";
  private static final String CLAIMED_BY = "claimedBy";
  private static final String CLAIMED_UNTIL = "claimedUntil";
  private static final String SENDS = "sends";

  private Links() {}

  static ItemWriter write(ItemWriter item, MailedLink link, SendHistory history) {
    return item.map(
            LINK,
            ItemWriter.map()
                .id(ID, link.id())
                .text(ENDING, link.ending().name())
                .number(ATTEMPTS, link.attempts())
                .time(SENT_AT, link.sentAt())
                .time(EXPIRES_AT, link.expiresAt())
                .text(CLAIMED_BY, link.claimedBy())
                .time(CLAIMED_UNTIL, link.claimedUntil()))
        .texts(SENDS, times(history));
  }

  static MailedLink link(Item item) {
    Item link = item.map(LINK);
    return new MailedLink(
        new LinkId(link.text(ID)),
        MailedLink.Ending.valueOf(link.text(ENDING)),
        Math.toIntExact(link.number(ATTEMPTS)),
        link.time(SENT_AT),
        link.time(EXPIRES_AT),
        link.textOrNull(CLAIMED_BY),
        link.timeOrNull(CLAIMED_UNTIL));
  }

  static List<String> times(SendHistory history) {
    return history.sends().stream().map(SortableTime::of).toList();
  }

  static SendHistory history(Item item) {
    return history(item, SENDS);
  }

  static SendHistory history(Item item, String name) {
    return new SendHistory(item.texts(name).stream().map(SortableTime::parse).toList());
  }
}
