package io.gatehouse.domain.link;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells, by its token, whether a link is valid, lapsed, used, revoked or locked; changes nothing
 * (R37). Of one kind: invitations, password resets, or changes of address.
 */
public final class ReadLinkStatus<E extends Linked<E>> implements UseCase<String, LinkStatus> {
  private final LinkGate gate;
  private final Function<UserId, Optional<E>> find;
  private final Users users;
  private final Companies companies;
  private final Senders senders;

  /**
   * Reads links of one kind.
   *
   * @param find the user's current one of the kind
   */
  public ReadLinkStatus(
      LinkGate gate, Function<UserId, Optional<E>> find, Users users, Companies companies) {
    this.gate = gate;
    this.find = find;
    this.users = users;
    this.companies = companies;
    this.senders = new Senders(users);
  }

  @Override
  public Outcome<LinkStatus> decide(String token, Context context) {
    Located<E> located = gate.locate(token, find);
    E linked = located.linked();
    User user = users.find(linked.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    Company company =
        companies.find(linked.company()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    LinkState state = located.state(context.now());
    if (state == LinkState.VALID && !linked.isAwaitedBy(user, company)) {
      // Stopped meanwhile, they or their company: to the holder that is the same as taken back.
      state = LinkState.REVOKED;
    }
    return Outcome.of(
        new LinkStatus(
            state,
            company.name(),
            senders.name(linked.sender()),
            user.language(),
            linked.link().expiresAt()));
  }
}
