package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.CustomerScope;
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
    List<String> roles,
    List<ResourceJson> resources,
    CustomerScope.Kind customers,
    @Nullable String seat,
    boolean administrator,
    boolean contactPerson,
    @Nullable InvitationJson invitation,
    String createdAt) {

  /**
   * Puts a user together.
   *
   * @param grants what of the membership counts today
   * @param now tells whether the invitation has lapsed
   */
  public static UserJson of(
      User user,
      Membership membership,
      Grants grants,
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
        grants.permissions().keySet().stream().sorted().map(PermissionId::value).toList(),
        grants.roles().keySet().stream().sorted().map(RoleId::value).toList(),
        grants.resources().keySet().stream().sorted().map(ResourceJson::of).toList(),
        membership.customers().kind(),
        membership.seat() == null ? null : membership.seat().value(),
        membership.isAdministrator(),
        contactPerson,
        invitation == null ? null : InvitationJson.of(invitation, now),
        user.createdAt().toString());
  }
}
