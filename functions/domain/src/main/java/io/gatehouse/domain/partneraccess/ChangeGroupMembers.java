package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts several users into a group and takes others out of it, each in a change of its own with an
 * event of its own: the history of a user is told by events about them (R45), and one who is
 * refused stops no other. So it writes while it decides, as sending many invitations does; asked
 * again, it does what is left.
 */
public final class ChangeGroupMembers
    implements UseCase<ChangeGroupMembers.Input, List<ChangeGroupMembers.Done>> {
  /** As many as an admin ticks in one page. */
  public static final int MOST = 25;

  private final UseCase<ChangeGroupMember.Input, Boolean> changeOne;
  private final Changes changes;

  /**
   * Changes by that.
   *
   * @param changeOne for one user, with all the guards in front of it
   */
  public ChangeGroupMembers(UseCase<ChangeGroupMember.Input, Boolean> changeOne, Changes changes) {
    this.changeOne = changeOne;
    this.changes = changes;
  }

  /** Whom to put in and whom to take out; together at most {@link #MOST}, and nobody both. */
  public record Input(CompanyId partner, GroupId group, List<UserId> add, List<UserId> remove) {
    public Input {
      add = List.copyOf(new LinkedHashSet<>(add));
      remove = List.copyOf(new LinkedHashSet<>(remove));
      Set<UserId> all = new LinkedHashSet<>(add);
      all.addAll(remove);
      if (all.isEmpty() || all.size() > MOST || all.size() < add.size() + remove.size()) {
        throw new IllegalArgumentException("1 to " + MOST + " users, each once");
      }
    }

    private List<ChangeGroupMember.Input> each() {
      List<ChangeGroupMember.Input> each = new ArrayList<>();
      remove.forEach(user -> each.add(new ChangeGroupMember.Input(partner, group, user, false)));
      add.forEach(user -> each.add(new ChangeGroupMember.Input(partner, group, user, true)));
      return each;
    }
  }

  /**
   * What came of one.
   *
   * @param member whether they are in the group now; as it was if it was refused
   * @param changed whether that is new
   * @param refusal null if it was done, or was so already
   */
  public record Done(UserId user, boolean member, boolean changed, @Nullable Refusal refusal) {}

  @Override
  public Outcome<List<Done>> decide(Input input, Context context) {
    return new Outcome<>(
        each(
            input,
            (one, use) ->
                Decisions.carryOut(
                    use,
                    one,
                    context,
                    outcome -> {
                      if (!outcome.change().isEmpty()) {
                        changes.commit(outcome.change());
                      }
                    })),
        Change.NONE);
  }

  /** What it would do (R46): the changes of all together, written nowhere. */
  public Outcome<List<Done>> preview(Input input, Context context) {
    Change.Builder together = Change.builder();
    List<Done> all =
        each(
            input,
            (one, use) -> {
              Outcome<Boolean> outcome = use.decide(one, context);
              outcome.change().states().stream()
                  .filter(state -> !(state.after() instanceof PartnerAccess))
                  .forEach(state -> include(together, state));
              return outcome.answer();
            });
    return new Outcome<>(all, together.build());
  }

  private static void include(Change.Builder change, StateChange state) {
    switch (state) {
      case StateChange.Created created -> change.create(created.after());
      case StateChange.Updated updated -> change.update(updated.before(), updated.after());
    }
  }

  private List<Done> each(
      Input input,
      BiFunction<ChangeGroupMember.Input, UseCase<ChangeGroupMember.Input, Boolean>, Boolean> how) {
    List<Done> all = new ArrayList<>();
    for (ChangeGroupMember.Input one : input.each()) {
      try {
        all.add(new Done(one.user(), one.add(), how.apply(one, changeOne), null));
      } catch (Refused refused) {
        if (refused.refusal() instanceof Refusal.NotFound(String what) && what.equals("group")) {
          throw refused;
        }
        all.add(new Done(one.user(), !one.add(), false, refused.refusal()));
      }
    }
    return List.copyOf(all);
  }
}
