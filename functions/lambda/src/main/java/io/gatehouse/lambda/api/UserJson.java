package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code User}: a user as their company sees them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserJson(
    String id,
    String companyId,
    String firstName,
    String lastName,
    String email,
    @Nullable String phone,
    String language,
    UserStatus status,
    List<String> permissions,
    boolean administrator,
    boolean contactPerson,
    @Nullable InvitationJson invitation,
    String createdAt) {

  /**
   * Puts a user together.
   *
   * @param now tells whether the invitation has lapsed
   */
  public static UserJson of(
      User user,
      Membership membership,
      @Nullable Invitation invitation,
      boolean contactPerson,
      Instant now) {
    return new UserJson(
        user.id().value(),
        user.home().value(),
        user.name().first(),
        user.name().last(),
        user.email().value(),
        user.phone() == null ? null : user.phone().value(),
        user.language().code(),
        user.status(),
        membership.permissions().stream().sorted().map(PermissionId::value).toList(),
        membership.isAdministrator(),
        contactPerson,
        invitation == null ? null : InvitationJson.of(invitation, now),
        user.createdAt().toString());
  }
}
