package io.gatehouse.domain.invitation;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's invitation to choose a password and sign in (R36). A user has at most one; sending again
 * replaces its link.
 *
 * @param inviter the user who invited, to be told when it lapses; null if a workload did in its own
 *     name
 * @param inviterName what a workload calls itself; of a person no more than the id, because they
 *     are called what they are called when it is said, see {@link #sender()}
 * @param remindersSent how many reminders went, or were passed over because a job came too late for
 *     them
 * @param lapseTold whether the end of its time was noted and the inviter told
 */
public record Invitation(
    UserId user,
    CompanyId company,
    @Nullable UserId inviter,
    String inviterName,
    MailedLink link,
    SendHistory history,
    int remindersSent,
    boolean lapseTold,
    long version)
    implements Linked<Invitation> {

  /** How long the link is valid (R36). */
  public static final Duration VALIDITY = Duration.ofDays(7);

  /** When, after sending, whoever has not answered is reminded (R36). */
  public static final List<Duration> REMINDERS = List.of(Duration.ofDays(2), Duration.ofDays(5));

  /**
   * A first invitation, or the one that takes the place of {@code before} (R38 limits how often);
   * refused while somebody is using the link of {@code before}.
   */
  public static Invitation sent(
      UserId user,
      CompanyId company,
      Actor inviter,
      LinkId id,
      Instant now,
      @Nullable Invitation before) {
    if (before != null) {
      // A new password is on its way to the directory: its request must find what it claimed.
      before.link().requireUnclaimed(now);
    }
    return new Invitation(
        user,
        company,
        inviter instanceof Actor.Person person ? person.id() : null,
        inviter instanceof Actor.Person person ? person.id().value() : inviter.name(),
        MailedLink.sent(id, now, VALIDITY),
        (before == null ? SendHistory.NONE : before.history()).sent(now),
        0,
        false,
        before == null ? 1 : before.version() + 1);
  }

  @Override
  public Invitation with(MailedLink newLink) {
    return new Invitation(
        user,
        company,
        inviter,
        inviterName,
        newLink,
        history,
        remindersSent,
        lapseTold,
        version + 1);
  }

  /** Reminded, or passed over, up to the reminder with this number (1 or 2). */
  Invitation reminded(int reminder) {
    return new Invitation(
        user, company, inviter, inviterName, link, history, reminder, lapseTold, version + 1);
  }

  Invitation lapseNoted() {
    return new Invitation(
        user, company, inviter, inviterName, link, history, remindersSent, true, version + 1);
  }

  /** When the scheduled job has to look at it next; null if never (R51). */
  public @Nullable Instant nextDue() {
    if (link.ending() != MailedLink.Ending.OPEN || lapseTold) {
      return null;
    }
    return remindersSent < REMINDERS.size()
        ? link.sentAt().plus(REMINDERS.get(remindersSent))
        : link.expiresAt();
  }

  @Override
  public Sender sender() {
    return inviter == null ? new Sender.Named(inviterName) : new Sender.Person(inviter);
  }

  @Override
  public UserStatus awaits() {
    return UserStatus.INVITED;
  }

  @Override
  public EventKind lockedEvent() {
    return EventKind.INVITATION_LOCKED;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "invitation.id", link.id().value(),
        "invitation.ending", link.ending().name(),
        "invitation.expiresAt", link.expiresAt().toString(),
        "invitation.reminders", Integer.toString(remindersSent),
        "invitation.lapseTold", Boolean.toString(lapseTold));
  }
}
