package io.gatehouse.lambda.invitations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.invitation.SendInvitations;
import io.gatehouse.lambda.api.InvitationJson;
import io.gatehouse.lambda.edge.Problem;
import io.gatehouse.lambda.edge.Problems;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code SentInvitations}: for each user what came of it, in the order asked for. */
record SentManyJson(int sent, List<One> users) {

  /**
   * What came of one: an invitation, or the problem that alone would have been the answer.
   *
   * @param sent whether the invitation goes
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record One(
      String userId,
      boolean sent,
      @Nullable InvitationJson invitation,
      @Nullable Problem problem) {}

  static SentManyJson of(List<SendInvitations.Sent> all, String requestId, Instant now) {
    List<One> users = all.stream().map(one -> one(one, requestId, now)).toList();
    return new SentManyJson((int) users.stream().filter(One::sent).count(), users);
  }

  private static One one(SendInvitations.Sent one, String requestId, Instant now) {
    return new One(
        one.user().value(),
        one.refusal() == null,
        one.invited() == null || one.invited().invitation() == null
            ? null
            : InvitationJson.of(one.invited().invitation(), now),
        one.refusal() == null ? null : Problems.of(one.refusal(), requestId));
  }
}
