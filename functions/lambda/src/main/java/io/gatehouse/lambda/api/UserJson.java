package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.SeatHold;
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
    @Nullable SeatHold seatHold,
    boolean administrator,
    boolean contactPerson,
    @Nullable InvitationJson invitation,
    @Nullable String pendingEmail,
    @Nullable MailTroubleJson mailTrouble,
    String createdAt,
    @Nullable String deletedAt,
    @Nullable String eraseAt) {

  /** The schema {@code MailTrouble}. */
  public record MailTroubleJson(MailTrouble.Kind kind, String at) {
    static @Nullable MailTroubleJson of(@Nullable MailTrouble trouble) {
      return trouble == null ? null : new MailTroubleJson(trouble.kind(), trouble.at().toString());
    }
  }

  /**
   * Puts a user together.
   *
   * @param grants what of the membership counts today
   * @param change of the address; null if there is none, or many users are shown at once
   * @param now tells whether invitation and change have lapsed
   */
  public static UserJson of(
      User user,
      Membership membership,
      Grants grants,
      @Nullable Invitation invitation,
      @Nullable EmailChange change,
      boolean contactPerson,
      Instant now) {
    Deletion deletion = user.deletion();
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
        membership.seat() == null ? null : membership.seat().type().value(),
        membership.seat() == null ? null : membership.seat().hold(),
        membership.isAdministrator(),
        contactPerson,
        invitation == null ? null : InvitationJson.of(invitation, now),
        pendingEmail(user, change, now),
        MailTroubleJson.of(user.trouble()),
        user.createdAt().toString(),
        deletion == null ? null : deletion.at().toString(),
        deletion == null ? null : deletion.eraseAt().toString());
  }

  /** Whoever is stopped meanwhile cannot confirm: then nothing is pending. */
  private static @Nullable String pendingEmail(
      User user, @Nullable EmailChange change, Instant now) {
    return change != null && change.isOpen(now) && user.status() == change.awaits()
        ? change.to().value()
        : null;
  }
}
