package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.user.MailTrouble;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier tells of a mail it had taken (R42). Reports come late, twice and out of order.
 *
 * @param message the message that asked for the mail
 * @param recipient to which address it went; null if that is none a user could have
 * @param reason the carrier's own classification, such as {@code Permanent General 5.1.1}; holds
 *     nothing about anybody
 */
public record MailReport(
    MessageId message, @Nullable EmailAddress recipient, Kind kind, String reason, Instant at) {

  /**
   * What happened, the weightier the later: a mail may arrive and bounce or be complained of then.
   */
  public enum Kind {
    DELIVERED(MailFate.DELIVERED, null),
    /** Nobody's address is at fault: the carrier did not like what was in it. */
    REJECTED(MailFate.REJECTED, null),
    SOFT_BOUNCE(MailFate.SOFT_BOUNCE, MailTrouble.Kind.SOFT_BOUNCE),
    HARD_BOUNCE(MailFate.HARD_BOUNCE, MailTrouble.Kind.HARD_BOUNCE),
    COMPLAINT(MailFate.COMPLAINT, MailTrouble.Kind.COMPLAINT);

    private final MailFate fate;
    private final MailTrouble.@Nullable Kind trouble;

    Kind(MailFate fate, MailTrouble.@Nullable Kind trouble) {
      this.fate = fate;
      this.trouble = trouble;
    }

    /** What the mail's fate is then. */
    public MailFate fate() {
      return fate;
    }

    /** What is wrong with the address then; null if nothing is. */
    public MailTrouble.@Nullable Kind trouble() {
      return trouble;
    }

    /** Whether it says more than what was reported before. */
    public boolean outweighs(@Nullable Kind before) {
      return before == null || compareTo(before) > 0;
    }
  }
}
