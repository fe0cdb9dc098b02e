package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to become a user (R8).
 *
 * @param permissions what they are to hold in their home company
 * @param sendInvitation whether to invite them at once (R11)
 */
public record NewPerson(
    PersonName name,
    EmailAddress email,
    @Nullable PhoneNumber phone,
    Language language,
    Set<PermissionId> permissions,
    boolean sendInvitation) {
  public NewPerson {
    permissions = Set.copyOf(permissions);
  }
}
