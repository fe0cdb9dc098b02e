package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.OpenInvitation;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.HashSet;
import java.util.Set;

/**
 * What a new user adds to a change: user, home membership (R9) and, unless waived, the invitation
 * (R11).
 */
final class NewUsers {
  private final IdGenerator ids;
  private final OpenInvitation openInvitation;

  NewUsers(IdGenerator ids) {
    this.ids = ids;
    this.openInvitation = new OpenInvitation(ids);
  }

  /** An ordinary user, with the permissions that were ticked. */
  NewUser addTo(Change.Builder change, NewPerson person, CompanyId home, Context context) {
    return add(change, person, home, ids.userId(), person.permissions(), false, context);
  }

  /** The first user of a company: its administrator, whatever was ticked (R4). */
  NewUser addFirstTo(
      Change.Builder change, NewPerson person, CompanyId home, UserId id, Context context) {
    Set<PermissionId> permissions = new HashSet<>(person.permissions());
    permissions.add(PermissionId.COMPANY_ADMIN);
    return add(change, person, home, id, permissions, true, context);
  }

  private NewUser add(
      Change.Builder change,
      NewPerson person,
      CompanyId home,
      UserId id,
      Set<PermissionId> permissions,
      boolean first,
      Context context) {
    User user =
        new User(
            id,
            home,
            person.name(),
            person.email(),
            person.phone(),
            person.language(),
            person.sendInvitation() ? UserStatus.INVITED : UserStatus.NOT_INVITED,
            null,
            context.now(),
            context.now(),
            1);
    Membership membership = new Membership(home, id, person.name(), permissions, 1);
    change.create(user).create(membership);
    Invitation invitation =
        person.sendInvitation() ? openInvitation.addTo(change, user, null, context) : null;
    return new NewUser(user, membership, invitation, first);
  }
}
