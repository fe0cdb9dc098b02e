package io.gatehouse.domain.personal;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what is held about a person.
 *
 * @param person only on the first page
 * @param memberships what companies gave them, their own company first
 * @param mails that went to them, company by company, their own first; each newest first, of the
 *     last year
 * @param events what the logs tell of them, company by company, each from the oldest
 * @param nextPageToken null at the end
 */
public record PersonalData(
    @Nullable Person person,
    List<Held> memberships,
    List<Notification> mails,
    List<Event> events,
    @Nullable String nextPageToken) {
  public PersonalData {
    memberships = List.copyOf(memberships);
    mails = List.copyOf(mails);
    events = List.copyOf(events);
  }

  /** The person, and the links mailed to them; never what opens anything. */
  public record Person(
      User user,
      @Nullable Invitation invitation,
      @Nullable PasswordReset reset,
      @Nullable EmailChange emailChange) {}

  /** What one company gave them. */
  public record Held(Company company, Membership membership) {}
}
