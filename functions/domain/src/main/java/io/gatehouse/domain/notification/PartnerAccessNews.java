package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a role that a customer lets its partner of record give to its own users
 * (R28): the same to everybody who is told.
 *
 * @param until until when it is granted, or would be; null where there is no end, or none to tell
 * @param by who did it; null if time did, or nobody in particular
 */
public record PartnerAccessNews(
    Kind kind,
    CompanyId customer,
    RoleId role,
    CompanyId partner,
    @Nullable Instant until,
    @Nullable UserId by) {

  /**
   * @throws IllegalArgumentException if something is missing that this kind of news tells
   */
  public PartnerAccessNews {
    if (by == null && kind.isSomebodys()) {
      throw new IllegalArgumentException("nobody does this but somebody: " + kind);
    }
    if (until == null && kind.hasAnEnd()) {
      throw new IllegalArgumentException("until when? " + kind);
    }
  }

  /** What happened. */
  public enum Kind {
    /** The role is granted; with or without an end. */
    ENABLED("partner-access-enabled"),
    /** It is taken away before its end, by somebody or by a job (R30). */
    DISABLED("partner-access-disabled"),
    /** It ends soon (R33); how soon is counted when the mail is written. */
    ENDING("partner-access-ending"),
    /** Its time is over (R33). */
    ENDED("partner-access-ended"),
    /**
     * Somebody of either side would have it end later (R33); {@code until} is what they propose.
     */
    EXTENSION_PROPOSED("partner-access-extension-proposed"),
    /** The customer lets it last until then (R33). */
    EXTENSION_ACCEPTED("partner-access-extension-accepted"),
    /** The customer does not (R33); {@code until} is what was proposed. */
    EXTENSION_DECLINED("partner-access-extension-declined");

    private final String why;

    Kind(String why) {
      this.why = why;
    }

    /** See {@link Delivery.Mail#why()}. */
    String why() {
      return why;
    }

    /** Whether access is over: that is told whatever became of the companies. */
    public boolean isOver() {
      return this == DISABLED || this == ENDED;
    }

    private boolean isSomebodys() {
      return this == ENABLED || hasAProposal();
    }

    private boolean hasAnEnd() {
      return this == ENDING || hasAProposal();
    }

    private boolean hasAProposal() {
      return this == EXTENSION_PROPOSED || this == EXTENSION_ACCEPTED || this == EXTENSION_DECLINED;
    }
  }
}
