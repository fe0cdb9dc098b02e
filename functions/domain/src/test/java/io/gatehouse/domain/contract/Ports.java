package io.gatehouse.domain.contract;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.limit.RequestCounts;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.outside.LastUses;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.seat.Seats;
import io.gatehouse.domain.user.Users;

/** The adapters under test; all of them look at the same data. */
public record Ports(
    Changes changes,
    Companies companies,
    Users users,
    Invitations invitations,
    PasswordResets resets,
    EmailChanges emailChanges,
    ReadAccessFacts accessFacts,
    Messages messages,
    MailReports reports,
    Notifications notifications,
    AccessIndex accessIndex,
    EventLog events,
    PersonalRecords personalRecords,
    Roster roster,
    RequestCounts counts,
    Imports imports,
    Ties ties,
    LastUses lastUses,
    Seats seats,
    PartnerAccesses partnerAccesses,
    Reviews reviews) {}
