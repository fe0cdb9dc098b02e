package io.gatehouse.domain.link;

import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When mails of one kind went to a user, as far back as the limits look (R38): at most one a minute
 * and five in 24 hours.
 *
 * @param sends oldest first
 */
public record SendHistory(List<Instant> sends) {
  public static final SendHistory NONE = new SendHistory(List.of());

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** The most in 24 hours. */
  public static final int PER_DAY = 5;

  public SendHistory {
    sends = List.copyOf(sends);
  }

  /**
   * Notes one more.
   *
   * @throws Refused with {@link Refusal.SentTooOften}, which says when it may be tried again
   */
  public SendHistory sent(Instant now) {
    List<Instant> recent =
        new ArrayList<>(sends.stream().filter(send -> now.isBefore(send.plus(DAY))).toList());
    // Both limits count: what the answer promises must hold when the time has come.
    Instant retryAt = recent.isEmpty() ? now : recent.getLast().plus(PAUSE);
    if (recent.size() >= PER_DAY) {
      Instant dayIsOver = recent.get(recent.size() - PER_DAY).plus(DAY);
      retryAt = dayIsOver.isAfter(retryAt) ? dayIsOver : retryAt;
    }
    if (now.isBefore(retryAt)) {
      throw new Refused(new Refusal.SentTooOften(retryAt));
    }
    recent.add(now);
    return new SendHistory(recent);
  }
}
