package io.gatehouse.domain.contract;

import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.user.Users;
import java.util.List;

/** The adapters under test; all of them look at the same data. */
public record Ports(
    Changes changes,
    Companies companies,
    Users users,
    Invitations invitations,
    PasswordResets resets,
    ReadAccessFacts accessFacts,
    Messages messages,
    EventIds events) {

  /**
   * A peephole into the event log, for the suite alone. The domain writes events and does not read
   * them, so there is no port for it.
   */
  @FunctionalInterface
  public interface EventIds {

    /** The ids of all events of a company, oldest first. */
    List<EventId> of(CompanyId company);
  }
}
