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
    DELIVERED(1, MailFate.DELIVERED, null),
    /** Nobody's address is at fault: the carrier did not like what was in it. */
    REJECTED(2, MailFate.REJECTED, null),
    SOFT_BOUNCE(3, MailFate.SOFT_BOUNCE, MailTrouble.Kind.SOFT_BOUNCE),
    HARD_BOUNCE(4, MailFate.HARD_BOUNCE, MailTrouble.Kind.HARD_BOUNCE),
    COMPLAINT(5, MailFate.COMPLAINT, MailTrouble.Kind.COMPLAINT);

    private final int weight;
    private final MailFate fate;
    private final MailTrouble.@Nullable Kind trouble;

    Kind(int weight, MailFate fate, MailTrouble.@Nullable Kind trouble) {
      this.weight = weight;
      this.fate = fate;
      this.trouble = trouble;
    }

    /** How much it says; kept, so the numbers stay. */
    public int weight() {
      return weight;
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
      return before == null || weight > before.weight;
    }
  }
}
