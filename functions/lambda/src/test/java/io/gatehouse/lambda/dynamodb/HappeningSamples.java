package io.gatehouse.lambda.dynamodb;

import static io.gatehouse.lambda.dynamodb.Samples.ANNA;
import static io.gatehouse.lambda.dynamodb.Samples.COMPANY;
import static io.gatehouse.lambda.dynamodb.Samples.LINK;
import static io.gatehouse.lambda.dynamodb.Samples.NOW;
import static io.gatehouse.lambda.dynamodb.Samples.OLE;
import static io.gatehouse.lambda.dynamodb.Samples.PARTNER;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The samples of events, one for each kind of actor, and of messages, one for each delivery. */
final class HappeningSamples {

  private static final MessageId MESSAGE = new MessageId("msg_01JNB3W8Z0000000000000000F");
  private static final EventId EVENT = new EventId("evt_01JNB3W8Z0000000000000000G");

  private HappeningSamples() {}

  static void events(Map<String, Object> samples) {
    samples.put(
        "EVENT-1-person", event(new Actor.Person(OLE, "Ole Berg", "billing"), "192.0.2.7", ANNA));
    samples.put(
        "EVENT-1-console", event(new Actor.Person(OLE, "Ole Berg", null), "2001:db8::7", null));
    samples.put(
        "EVENT-1-link-holder", event(new Actor.LinkHolder(ANNA, "Anna Ørsted"), "192.0.2.7", ANNA));
    samples.put("EVENT-1-workload", event(new Actor.Workload("setup"), null, ANNA));
    samples.put("EVENT-1-anonymous", event(new Actor.Anonymous(), "192.0.2.7", ANNA));
    samples.put("EVENT-1-schedule", event(new Actor.Schedule(), null, ANNA));
    samples.put("EVENT-2-user", event(new Actor.Schedule(), null, ANNA));
    samples.put(
        "EVENT-2-company", event(EventKind.COMPANY_CREATED, new Actor.Schedule(), null, ANNA));
  }

  /** Since format 3 persons go by id, and what is personal stands elsewhere. */
  static void impersonalEvents(Map<String, Object> samples) {
    Event whole = event(new Actor.Person(OLE, "Ole Berg", "billing"), "192.0.2.7", ANNA);
    samples.put("EVENT-3-person", whole.impersonal());
    samples.put(
        "EVENT-3-link-holder",
        event(new Actor.LinkHolder(ANNA, "Anna Ørsted"), "192.0.2.7", ANNA).impersonal());
    samples.put("EVENT-3-workload", event(new Actor.Workload("setup"), null, ANNA).impersonal());
    samples.put(
        "EVENT-3-managing",
        event(new Actor.Person(OLE, "Ole Berg", "billing", COMPANY), "192.0.2.7", ANNA)
            .impersonal());
    samples.put("PERSONAL-1", PersonalRecord.of(whole));
  }

  private static Event event(Actor actor, @Nullable String address, @Nullable UserId user) {
    return event(EventKind.USER_DISABLED, actor, address, user);
  }

  private static Event event(
      EventKind kind, Actor actor, @Nullable String address, @Nullable UserId user) {
    return new Event(
        EVENT,
        kind,
        NOW,
        actor,
        new Source("user.disable", "request-1", address),
        COMPANY,
        user,
        Map.of("user.status", "ACTIVE", "user.phone", "+4520123456"),
        Map.of("user.status", "DISABLED"));
  }

  static void messages(Map<String, Object> samples) {
    Map<String, Delivery> deliveries =
        Map.ofEntries(
            Map.entry("invitation", new Delivery.InvitationMail(ANNA, LINK, 1)),
            Map.entry("invitation-lapsed", new Delivery.InvitationLapsedMail(OLE, ANNA)),
            Map.entry("password-reset", new Delivery.PasswordResetMail(ANNA, LINK)),
            Map.entry("password-changed", new Delivery.PasswordChangedMail(ANNA)),
            Map.entry("email-confirmation", new Delivery.EmailConfirmationMail(ANNA, LINK)),
            Map.entry("email-change-announced", new Delivery.EmailChangeAnnouncedMail(ANNA, LINK)),
            Map.entry(
                "email-changed",
                new Delivery.EmailChangedMail(ANNA, new EmailAddress("Anna.Orsted@Example.com"))),
            Map.entry("user-removed", new Delivery.UserRemovedMail(ANNA, OLE)),
            Map.entry("user-removed-by-nobody", new Delivery.UserRemovedMail(ANNA, null)),
            Map.entry("align-names", new Delivery.AlignTies(ANNA)),
            Map.entry("forget-sign-in", new Delivery.ForgetSignIn(ANNA)),
            Map.entry("end-sessions", new Delivery.EndSessions(ANNA)),
            Map.entry("align-sign-in", new Delivery.AlignSignIn(ANNA)));
    OutgoingMessage forgotten =
        new OutgoingMessage(
            MESSAGE,
            null,
            new Delivery.PasswordForgotten(
                new EmailAddress("Anna.Orsted@Example.com"),
                new Source("password.forgot", "request-1", "192.0.2.7")),
            NOW);
    newDeliveries()
        .forEach(
            (name, delivery) ->
                samples.put(
                    "MESSAGE-2-" + name, new OutgoingMessage(MESSAGE, COMPANY, delivery, NOW)));
    samples.put(
        "MESSAGE-2-clear-group",
        new OutgoingMessage(
            MESSAGE,
            COMPANY,
            new Delivery.ClearGroup(COMPANY, new RoleId("decision-maker"), 7),
            NOW));
    samples.put(
        "MESSAGE-2-clear-delegations",
        new OutgoingMessage(MESSAGE, COMPANY, new Delivery.ClearDelegations(COMPANY, 3), NOW));
    for (int format = 1; format <= 2; format++) {
      String prefix = "MESSAGE-" + format + "-";
      deliveries.forEach(
          (name, delivery) ->
              samples.put(prefix + name, new OutgoingMessage(MESSAGE, COMPANY, delivery, NOW)));
      samples.put(prefix + "password-forgotten", forgotten);
    }
  }

  /** What came after format 2. */
  private static Map<String, Delivery> newDeliveries() {
    RoleId role = new RoleId("decision-maker");
    return Map.ofEntries(
        Map.entry(
            "partner-access",
            new Delivery.PartnerAccessMail(
                new EmailAddress("Office@Example.com"),
                new PartnerAccessNews(
                    PartnerAccessNews.Kind.ENABLED, COMPANY, role, PARTNER, NOW, OLE))),
        Map.entry(
            "partner-access-notice",
            new Delivery.PartnerAccessNoticeMail(
                ANNA,
                new PartnerAccessNews(
                    PartnerAccessNews.Kind.ENDED, COMPANY, role, PARTNER, null, null))),
        Map.entry("recheck-partner-seats", new Delivery.RecheckPartnerSeats(COMPANY, ANNA)),
        Map.entry("access-given", new Delivery.AccessGivenMail(ANNA, COMPANY, OLE)),
        Map.entry(
            "seat-fell-back",
            new Delivery.SeatFellBackMail(
                OLE, COMPANY, ANNA, Delivery.SeatFellBackMail.Cause.NO_LONGER_QUALIFIES)),
        Map.entry(
            "delegation-given",
            new Delivery.DelegationMail(ANNA, COMPANY, OLE, Delivery.DelegationMail.Kind.GIVEN)),
        Map.entry(
            "delegation-withdrawn",
            new Delivery.DelegationMail(
                ANNA, COMPANY, null, Delivery.DelegationMail.Kind.WITHDRAWN)),
        Map.entry("review-started", new Delivery.ReviewStartedMail(ANNA, COMPANY, OLE, NOW)));
  }
}
