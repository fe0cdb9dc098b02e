package io.gatehouse.domain.password;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.link.SendHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When resets of a user were sent, each kind limited by itself (R38): whoever says that they forgot
 * a password is nobody in particular, and must not use up what an administrator may do for the
 * user, nor the other way round.
 *
 * @param triggered those of administrators
 * @param asked those that anybody asked for
 * @param opened the links of the last that were asked for, oldest first: a message that is
 *     delivered twice is recognized by them. As many as there may be in a day, so none is forgotten
 *     while its message could still come again
 */
public record ResetHistory(SendHistory triggered, SendHistory asked, List<LinkId> opened) {
  public static final ResetHistory NONE =
      new ResetHistory(SendHistory.NONE, SendHistory.NONE, List.of());

  public ResetHistory {
    opened = List.copyOf(opened);
  }

  /**
   * An administrator sends one more.
   *
   * @throws io.gatehouse.domain.refusal.Refused if it is too early
   */
  ResetHistory triggered(Instant now) {
    return new ResetHistory(triggered.sent(now), asked, opened);
  }

  /**
   * Somebody asks for one more.
   *
   * @throws io.gatehouse.domain.refusal.Refused if it is too early
   */
  ResetHistory asked(LinkId link, Instant now) {
    List<LinkId> links = new ArrayList<>(opened);
    links.add(link);
    int surplus = Math.max(0, links.size() - SendHistory.PER_DAY);
    return new ResetHistory(triggered, asked.sent(now), links.subList(surplus, links.size()));
  }

  boolean hasOpened(LinkId link) {
    return opened.contains(link);
  }
}
