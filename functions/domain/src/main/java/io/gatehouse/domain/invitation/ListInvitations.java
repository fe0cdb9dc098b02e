package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists who was invited to a company and has not answered (R36). A page may be short while more
 * follow, if only those of one inviter are wanted.
 */
public final class ListInvitations
    implements UseCase<ListInvitations.Input, Page<ListInvitations.Unanswered>> {
  private static final String PURPOSE = "company-invitations";

  /** What one read of users takes. */
  private static final int MOST_AT_ONCE = 100;

  /** For one page; the next one goes on from there. */
  private static final int MOST_LOOKED_AT = 500;

  private final Invitations invitations;
  private final Users users;
  private final PlaceTokens tokens;

  public ListInvitations(Invitations invitations, Users users, PlaceTokens tokens) {
    this.invitations = invitations;
    this.users = users;
    this.tokens = tokens;
  }

  /**
   * What is asked.
   *
   * @param state null for open and lapsed ones
   * @param inviter null for those of everybody
   * @param soonestFirst by when they lapse; otherwise the newest first
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(
      CompanyId company,
      @Nullable UnansweredState state,
      @Nullable UserId inviter,
      boolean soonestFirst,
      int limit,
      @Nullable String pageToken) {
    private String binding() {
      return String.join(
          "\n",
          company.value(),
          Objects.toString(state, ""),
          Objects.toString(inviter, ""),
          Boolean.toString(soonestFirst));
    }
  }

  /** An invitation, and who it went to. */
  public record Unanswered(Invitation invitation, User user, UnansweredState state) {}

  @Override
  public Outcome<Page<Unanswered>> decide(Input input, Context context) {
    UnansweredRange range = range(input, context);
    UnansweredRange.Place place =
        input.pageToken() == null ? null : place(input, input.pageToken());
    List<Unanswered> found = new ArrayList<>();
    for (int lookedAt = 0; lookedAt < MOST_LOOKED_AT; ) {
      int atOnce = input.inviter() == null ? input.limit() - found.size() : MOST_AT_ONCE;
      // One more than is looked at tells whether any are left.
      List<Invitation> next =
          invitations.unanswered(input.company(), range.behind(place), atOnce + 1);
      boolean more = next.size() > atOnce;
      List<Invitation> some = more ? next.subList(0, atOnce) : next;
      Map<UserId, User> known = known(some, input);
      for (Invitation invitation : some) {
        place = UnansweredRange.Place.of(invitation);
        lookedAt++;
        User user = known.get(invitation.user());
        if (user != null && isExpected(user, invitation)) {
          found.add(new Unanswered(invitation, user, state(invitation, context)));
        }
        if (found.size() == input.limit()) {
          boolean last = !more && invitation.equals(some.getLast());
          return Outcome.of(new Page<>(found, last ? null : token(input, place)));
        }
      }
      if (!more) {
        return Outcome.of(new Page<>(found, null));
      }
    }
    return Outcome.of(new Page<>(found, place == null ? null : token(input, place)));
  }

  private static UnansweredRange range(Input input, Context context) {
    UnansweredState state = input.state();
    return new UnansweredRange(
        state == UnansweredState.LOCKED,
        state == UnansweredState.OPEN ? context.now() : null,
        state == UnansweredState.LAPSED ? context.now() : null,
        !input.soonestFirst(),
        null);
  }

  private Map<UserId, User> known(List<Invitation> some, Input input) {
    return users.findAll(
        some.stream()
            .filter(
                invitation ->
                    input.inviter() == null || input.inviter().equals(invitation.inviter()))
            .map(Invitation::user)
            .toList());
  }

  /** Whoever was disabled, was deleted, or has come meanwhile, is not waited for. */
  private static boolean isExpected(User user, Invitation invitation) {
    return user.status() == invitation.awaits() && user.home().equals(invitation.company());
  }

  private static UnansweredState state(Invitation invitation, Context context) {
    return switch (invitation.link().state(context.now())) {
      case LAPSED -> UnansweredState.LAPSED;
      case LOCKED -> UnansweredState.LOCKED;
      case VALID, USED, REVOKED -> UnansweredState.OPEN;
    };
  }

  private UnansweredRange.Place place(Input input, String token) {
    return tokens
        .open(PURPOSE, input.binding(), token)
        .map(UnansweredRange.Place::of)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  private String token(Input input, UnansweredRange.Place place) {
    return tokens.seal(PURPOSE, input.binding(), place.text());
  }
}
