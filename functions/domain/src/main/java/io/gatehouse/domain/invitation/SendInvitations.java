package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.UserOfCompany;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends many invitations, each in a change of its own: one that is refused stops no other (R36).
 * All rules of sending one hold, among them that nobody invites whoever holds more (R14) and how
 * often mails go (R38).
 *
 * <p>Unlike other use cases it writes while it decides, because a hundred changes fit into no
 * transaction. So it has no preview, and a request that died midway may be sent again: whoever was
 * invited a moment ago is refused as sent too often, and everybody else is invited.
 */
public final class SendInvitations
    implements UseCase<SendInvitations.Input, List<SendInvitations.Sent>> {
  /** As many as a request has time for. */
  public static final int MOST = 100;

  private final UseCase<UserOfCompany, Invited> send;
  private final Changes changes;

  /**
   * Sends by that.
   *
   * @param send invites one user, with all the guards in front of it
   */
  public SendInvitations(UseCase<UserOfCompany, Invited> send, Changes changes) {
    this.send = send;
    this.changes = changes;
  }

  /**
   * Whom to invite.
   *
   * @param users at most {@link #MOST}; who is named twice is invited once
   */
  public record Input(CompanyId company, List<UserId> users) {
    public Input {
      users = List.copyOf(new LinkedHashSet<>(users));
      if (users.size() > MOST) {
        throw new IllegalArgumentException("more than " + MOST + " at once");
      }
    }
  }

  /**
   * What came of one.
   *
   * @param invited null if it was refused
   * @param refusal null if it went
   */
  public record Sent(UserId user, @Nullable Invited invited, @Nullable Refusal refusal) {}

  @Override
  public Outcome<List<Sent>> decide(Input input, Context context) {
    List<Sent> all = new ArrayList<>();
    for (UserId user : input.users()) {
      all.add(sendTo(new UserOfCompany(input.company(), user), context));
    }
    return new Outcome<>(List.copyOf(all), Change.NONE);
  }

  private Sent sendTo(UserOfCompany named, Context context) {
    try {
      Invited invited =
          Decisions.carryOut(send, named, context, outcome -> changes.commit(outcome.change()));
      return new Sent(named.user(), invited, null);
    } catch (Refused refused) {
      return new Sent(named.user(), null, refused.refusal());
    }
  }
}
