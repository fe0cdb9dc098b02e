package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.personal.PersonalData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.api.ResourceJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code PersonalData}: what is held about a person, in words they can read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonalDataJson(
    @Nullable PersonJson person,
    @Nullable LinkJson invitation,
    @Nullable LinkJson passwordReset,
    @Nullable LinkJson emailChange,
    List<HeldJson> memberships,
    List<MailJson> mails,
    List<EventJson> events,
    @Nullable String nextPageToken) {

  /** Who they are. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PersonJson(
      String id,
      String companyId,
      String firstName,
      String lastName,
      String email,
      @Nullable String phone,
      String language,
      UserStatus status,
      String createdAt,
      @Nullable String activatedAt,
      String sessionsValidFrom,
      @Nullable String deletedAt,
      @Nullable TroubleJson mailTrouble) {
    private static PersonJson of(User user) {
      return new PersonJson(
          user.id().value(),
          user.home().value(),
          user.name().first(),
          user.name().last(),
          user.email().value(),
          user.phone() == null ? null : user.phone().value(),
          user.language().code(),
          user.status(),
          user.createdAt().toString(),
          Objects.toString(user.activatedAt(), null),
          user.sessionsValidFrom().toString(),
          user.deletion() == null ? null : user.deletion().at().toString(),
          user.trouble() == null ? null : TroubleJson.of(user.trouble()));
    }
  }

  /** What became of mails to them (R42). */
  record TroubleJson(MailTrouble.Kind kind, String at) {
    private static TroubleJson of(MailTrouble trouble) {
      return new TroubleJson(trouble.kind(), trouble.at().toString());
    }
  }

  /** A link that was mailed to them, without what opens it (R41). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LinkJson(
      LinkState state,
      String sentAt,
      String expiresAt,
      @Nullable Integer remindersSent,
      @Nullable String currentEmail,
      @Nullable String newEmail) {
    private static LinkJson of(Invitation invitation, Instant now) {
      return of(invitation.link(), now, invitation.remindersSent(), null, null);
    }

    private static LinkJson of(PasswordReset reset, Instant now) {
      return of(reset.link(), now, null, null, null);
    }

    private static LinkJson of(EmailChange change, Instant now) {
      return of(change.link(), now, null, change.from().value(), change.to().value());
    }

    private static LinkJson of(
        MailedLink link,
        Instant now,
        @Nullable Integer reminders,
        @Nullable String from,
        @Nullable String to) {
      return new LinkJson(
          link.state(now),
          link.sentAt().toString(),
          link.expiresAt().toString(),
          reminders,
          from,
          to);
    }
  }

  /** What a company gave them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeldJson(
      String companyId,
      String companyName,
      List<String> permissions,
      List<String> roles,
      List<ResourceJson> resources,
      @Nullable String seat,
      List<String> groups,
      boolean delegated,
      CustomerScope.Kind customers,
      boolean onListOfCustomers) {
    private static HeldJson of(PersonalData.Held held) {
      Membership membership = held.membership();
      Grants grants = membership.grants();
      return new HeldJson(
          held.company().id().value(),
          held.company().name(),
          grants.permissionIds().stream().map(PermissionId::value).toList(),
          grants.roles().keySet().stream().sorted().map(RoleId::value).toList(),
          grants.resources().keySet().stream().sorted().map(ResourceJson::of).toList(),
          membership.seat() == null ? null : membership.seat().type().value(),
          membership.groups().keySet().stream().sorted().map(RoleId::value).toList(),
          membership.isDelegated(),
          membership.customers().kind(),
          membership.chosen() != null);
    }
  }

  /** A mail that went to them (R49). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MailJson(String at, String why, MailFate fate, @Nullable String fateAt) {
    private static MailJson of(Notification notification) {
      return new MailJson(
          notification.at().toString(),
          notification.mail().why(),
          notification.fate(),
          Objects.toString(notification.fateAt(), null));
    }
  }

  /**
   * What a log tells of them. Of somebody else who acted only the kind is told: their name and
   * address are theirs.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EventJson(
      String id,
      String at,
      String kind,
      String companyId,
      PersonalActor actor,
      String operation,
      @Nullable String address,
      Map<String, String> before,
      Map<String, String> after) {
    private static EventJson of(Event event) {
      PersonalActor actor = PersonalActor.of(event);
      return new EventJson(
          event.id().value(),
          event.at().toString(),
          event.kind().id(),
          event.company().value(),
          actor,
          event.source().operation(),
          actor == PersonalActor.THE_PERSON ? event.source().address() : null,
          event.before(),
          event.after());
    }
  }

  static PersonalDataJson of(PersonalData data, Instant now) {
    PersonalData.Person person = data.person();
    Invitation invitation = person == null ? null : person.invitation();
    PasswordReset reset = person == null ? null : person.reset();
    EmailChange change = person == null ? null : person.emailChange();
    return new PersonalDataJson(
        person == null ? null : PersonJson.of(person.user()),
        invitation == null ? null : LinkJson.of(invitation, now),
        reset == null ? null : LinkJson.of(reset, now),
        change == null ? null : LinkJson.of(change, now),
        data.memberships().stream().map(HeldJson::of).toList(),
        data.mails().stream().map(MailJson::of).toList(),
        data.events().stream().map(EventJson::of).toList(),
        data.nextPageToken());
  }
}
