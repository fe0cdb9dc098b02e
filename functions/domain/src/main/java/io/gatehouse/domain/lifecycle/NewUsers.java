package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.Welcome;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.OpenInvitation;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;

/**
 * What a new user adds to a change: user, home membership (R9) and, unless waived, the invitation
 * (R11).
 */
final class NewUsers {
  private final IdGenerator ids;
  private final Welcome welcome;
  private final OpenInvitation openInvitation;

  NewUsers(Asking asking, IdGenerator ids) {
    this.ids = ids;
    this.welcome = new Welcome(asking);
    this.openInvitation = new OpenInvitation(ids);
  }

  /**
   * An ordinary user, with what they were given.
   *
   * @param place where in the request the person stands
   */
  NewUser addTo(
      Change.Builder change, NewPerson person, Company home, Context context, String place) {
    return add(change, person, home, ids.userId(), false, context, place);
  }

  /** The first user of a company: its administrator, whatever else they were given (R4). */
  NewUser addFirstTo(
      Change.Builder change,
      NewPerson person,
      Company home,
      UserId id,
      Context context,
      String place) {
    return add(change, person, home, id, true, context, place);
  }

  private NewUser add(
      Change.Builder change,
      NewPerson person,
      Company home,
      UserId id,
      boolean first,
      Context context,
      String place) {
    User user =
        new User(
            id,
            home.id(),
            person.name(),
            person.email(),
            person.phone(),
            person.language(),
            person.sendInvitation() ? UserStatus.INVITED : UserStatus.NOT_INVITED,
            null,
            context.now(),
            context.now(),
            null,
            null,
            1);
    change.create(user);
    Welcome.Given given =
        welcome.give(
            change,
            user,
            home,
            first,
            person.assignment(),
            person.seat(),
            person.customers(),
            context,
            place + "/customers");
    Invitation invitation =
        person.sendInvitation() ? openInvitation.addTo(change, user, null, context) : null;
    return new NewUser(user, given.membership(), invitation, first, given.chosen());
  }
}
