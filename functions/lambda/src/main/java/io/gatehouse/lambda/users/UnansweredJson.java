package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.ListInvitations;
import io.gatehouse.domain.invitation.UnansweredState;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema {@code UnansweredInvitation}. */
record UnansweredJson(
    InvitedJson user,
    UnansweredState state,
    String sentAt,
    String expiresAt,
    InviterJson inviter,
    int remindersSent) {

  /** Who was invited. */
  record InvitedJson(String id, String firstName, String lastName, String email) {}

  /** Who invited them; without an id if it was a workload in its own name. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InviterJson(@Nullable String id, String name) {}

  /** A page of them; who invited is called what they are called today. */
  static Page<UnansweredJson> page(Page<ListInvitations.Unanswered> page, Users users) {
    Map<UserId, User> inviters =
        users.findAll(
            page.items().stream()
                .flatMap(one -> Stream.ofNullable(one.invitation().inviter()))
                .distinct()
                .toList());
    return page.map(one -> of(one, inviters));
  }

  private static UnansweredJson of(
      ListInvitations.Unanswered unanswered, Map<UserId, User> inviters) {
    Invitation invitation = unanswered.invitation();
    User user = unanswered.user();
    return new UnansweredJson(
        new InvitedJson(
            user.id().value(), user.name().first(), user.name().last(), user.email().value()),
        unanswered.state(),
        invitation.link().sentAt().toString(),
        invitation.link().expiresAt().toString(),
        inviter(invitation, inviters),
        invitation.remindersSent());
  }

  private static InviterJson inviter(Invitation invitation, Map<UserId, User> inviters) {
    UserId id = invitation.inviter();
    User inviter = id == null ? null : inviters.get(id);
    return new InviterJson(
        id == null ? null : id.value(),
        inviter == null ? invitation.inviterName() : inviter.name().full());
  }
}
