package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.SessionId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.partneraccess.Extension;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.Verdict;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the stored samples stand for, by the names of their files: type, format, and which one. */
final class Samples {

  static final Instant NOW = FakeClock.START;
  static final CompanyId COMPANY = new CompanyId("cmp_01JNB3W8Z0000000000000000A");
  static final CompanyId PARTNER = new CompanyId("cmp_01JNB3W8Z0000000000000000B");
  static final UserId ANNA = new UserId("usr_01JNB3W8Z0000000000000000C");
  static final UserId OLE = new UserId("usr_01JNB3W8Z0000000000000000D");
  static final LinkId LINK = new LinkId("lnk_01JNB3W8Z0000000000000000E");

  private static final PermissionId INVOICES = new PermissionId("invoices.view");
  private static final PermissionId ORDERS = new PermissionId("orders.create");
  private static final RoleId DEVELOPER = new RoleId("developer");

  private Samples() {}

  static Map<String, Object> all() {
    Map<String, Object> samples = new LinkedHashMap<>();
    companies(samples);
    people(samples);
    links(samples);
    HappeningSamples.events(samples);
    HappeningSamples.impersonalEvents(samples);
    HappeningSamples.messages(samples);
    ImportSamples.add(samples);
    reviews(samples);
    samples.put("TIE-1", new Tie(COMPANY, PARTNER, OLE));
    samples.put("LAST_USE-1", new LastUse(new LastUseKey(COMPANY, OLE), LocalDate.of(2026, 3, 2)));
    seats(samples);
    samples.put(
        "REQUEST_COUNT-1",
        new RequestCount(
            new RequestCountKey("b6XlEhHv1J0r2m0cJ8m3eD4cZQd8s2uQGm0rJ0p7VwU"),
            Instant.parse("2026-03-02T08:27:30.123Z"),
            Instant.parse("2026-03-03T09:15:30Z")));
    samples.put(
        "IDEMPOTENCY-1",
        new KeptAnswer(
            new AnswerKey("USER#" + ANNA, "3f79bb7b435b05321651daefd374cdc6"),
            new StoredAnswer("9834876dcfb05cb167a5c24953eba58c", 201, "{\"id\":\"" + OLE + "\"}"),
            Instant.parse("2026-03-03T08:15:30Z")));
    return samples;
  }

  private static void reviews(Map<String, Object> samples) {
    ReviewId id = new ReviewId("rvw_01JNB3W8Z0000000000000000F");
    Instant due = NOW.plus(Duration.ofDays(14));
    samples.put(
        "REVIEW-1-open",
        new Review(id, COMPANY, ANNA, NOW, due, List.of(ANNA, OLE), 7, 4, 1, 2, null, 4));
    samples.put(
        "REVIEW-1-closed",
        new Review(id, COMPANY, ANNA, NOW, due, List.of(ANNA), 7, 3, 1, 2, due, 5));
    samples.put(
        "REVIEW_DECISION-1-kept",
        new ReviewDecision(id, EntryId.of(OLE), Verdict.KEEP, ANNA, NOW, 1));
    samples.put(
        "REVIEW_DECISION-1-unanswered",
        new ReviewDecision(id, EntryId.of(DEVELOPER, 7), Verdict.END, null, due, 1));
  }

  private static void companies(Map<String, Object> samples) {
    samples.put(
        "COMPANY-1-customer",
        TestData.company()
            .id(COMPANY)
            .name("Ørsted & Söhne")
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(PARTNER)
            .contactPerson(ANNA)
            .activeAdministrators(2)
            .version(7)
            .build());
    samples.put(
        "COMPANY-1-sub-partner",
        TestData.company()
            .id(COMPANY)
            .type(CompanyType.SUB_PARTNER)
            .parentCompany(PARTNER)
            .build());
    samples.put(
        "COMPANY-2-partner", TestData.company().id(PARTNER).contactPerson(OLE).version(2).build());
    samples.put(
        "COMPANY-2-customer",
        TestData.company()
            .id(COMPANY)
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(PARTNER)
            .status(CompanyStatus.SUSPENDED)
            .marks("v20", "pilot")
            .entitlements(new Entitlements(Map.of(INVOICES, 0L, ORDERS, 2L), 3))
            .partnerGrant(DEVELOPER, new PartnerGrant(PARTNER, 4, null))
            .partnerGrant(new RoleId("consultant"), new PartnerGrant(PARTNER, 1, NOW))
            .contactPerson(ANNA)
            .activeAdministrators(2)
            .version(7)
            .build());
    samples.put(
        "COMPANY-3-customer",
        TestData.company()
            .id(COMPANY)
            .type(CompanyType.CUSTOMER)
            .status(CompanyStatus.SUSPENDED)
            .deletedAt(NOW)
            .version(3)
            .build());
    samples.put(
        "COMPANY-3-partner",
        TestData.company()
            .id(PARTNER)
            .approvedEmailDomains("nordwind.example", "b.example")
            .build());
    samples.put(
        "COMPANY-4-partner",
        TestData.company()
            .id(PARTNER)
            .approvedEmailDomains("nordwind.example", "b.example")
            .build());
    samples.put(
        "COMPANY-4-deleted",
        TestData.company()
            .id(COMPANY)
            .type(CompanyType.CUSTOMER)
            .status(CompanyStatus.SUSPENDED)
            .deletedAt(NOW)
            .version(3)
            .build());
    samples.put(
        "COMPANY-5-moved",
        TestData.company()
            .id(COMPANY)
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(PARTNER)
            .partnership(7)
            .version(8)
            .build());
    samples.put("CUSTOMER-1", CustomerPointer.former(PARTNER, COMPANY));
    samples.put("CUSTOMER-2-former", CustomerPointer.former(PARTNER, COMPANY));
    samples.put(
        "CUSTOMER-2",
        new CustomerPointer(
            new CustomerKey(PARTNER, COMPANY), "Ørsted & Söhne", CompanyStatus.SUSPENDED));
    GroupId group = new GroupId(COMPANY, new RoleId("decision-maker"));
    samples.put("GROUP-1", new GroupPointer(new GroupKey(PARTNER, group), "Ørsted & Söhne"));
    samples.put("GROUP-1-gone", new GroupPointer(new GroupKey(PARTNER, group), null));
    Instant until = NOW.plus(Duration.ofDays(60));
    samples.put(
        "PARTNER_ACCESS-1",
        new PartnerAccess(
            COMPANY,
            group.role(),
            PARTNER,
            7,
            NOW,
            until,
            List.of(new EmailAddress("Anna.Orsted@Example.com")),
            new Extension(until.plus(Duration.ofDays(9)), OLE, true, NOW),
            30,
            true,
            3));
    samples.put(
        "PARTNER_ACCESS-1-ended",
        new PartnerAccess(
            COMPANY, group.role(), PARTNER, 7, NOW, null, List.of(), null, null, false, 4));
  }

  private static void seats(Map<String, Object> samples) {
    SeatPool core = new SeatPool(COMPANY, new SeatTypeId("core"));
    samples.put("SEAT_COUNT-1", new CountedSeats(new SeatCountKey(core), new SeatCount(25, 20, 3)));
    samples.put(
        "SEAT_COUNT-1-unpaid",
        new CountedSeats(
            new SeatCountKey(new SeatPool(COMPANY, new SeatTypeId("view-only"))),
            new SeatCount(0, 7, 0)));
    samples.put("SEAT_LIMIT-1", new SeatLimit(core, 25, 2));
  }

  private static void people(Map<String, Object> samples) {
    samples.put(
        "USER-1-active",
        TestData.user()
            .id(ANNA)
            .home(COMPANY)
            .email("Anna.Orsted@Example.com")
            .phone("+4520123456")
            .language(Language.DA)
            .status(UserStatus.ACTIVE)
            .activatedAt(NOW.plusSeconds(60))
            .sessionsValidFrom(NOW.plusSeconds(60))
            .version(2)
            .build());
    samples.put(
        "USER-1-new", TestData.user().id(OLE).home(COMPANY).email("ole@example.com").build());
    samples.put(
        "USER-2-new", TestData.user().id(OLE).home(COMPANY).email("ole@example.com").build());
    samples.put(
        "USER-2-deleted",
        TestData.user()
            .id(ANNA)
            .home(COMPANY)
            .email("anna@example.com")
            .status(UserStatus.INVITED)
            .deletedAt(NOW)
            .trouble(new MailTrouble(MailTrouble.Kind.HARD_BOUNCE, NOW))
            .version(4)
            .build());
    samples.put(
        "MEMBERSHIP-1-administrator",
        membership(ANNA, "Anna", "Ørsted")
            .permissions(Set.of(PermissionId.COMPANY_ADMIN, INVOICES))
            .standing(null)
            .version(3)
            .build());
    samples.put("MEMBERSHIP-1-nothing", membership(OLE, "Ole", "Berg").standing(null).build());
    samples.put("MEMBERSHIP-2-nothing", membership(OLE, "Ole", "Berg").build());
    samples.put(
        "MEMBERSHIP-2-home",
        membership(ANNA, "Anna", "Ørsted")
            .permission(PermissionId.COMPANY_ADMIN, 0)
            .permission(INVOICES, 3)
            .role(DEVELOPER, 0)
            .resource(new ResourceId("instance", "Test_2.a-B"), 3)
            .seat(new Seat(new SeatTypeId("view-only"), SeatHold.USED, Instant.EPOCH))
            .customers(CustomerScope.Kind.ALL)
            .standing(new Standing(false, NOW))
            .version(3)
            .build());
    samples.put(
        "MEMBERSHIP-2-chooser",
        membership(OLE, "Ole", "Berg")
            .customers(new CustomerScope(CustomerScope.Kind.CHOSEN, 2))
            .build());
    samples.put(
        "MEMBERSHIP-2-chosen", membership(OLE, "Ole", "Berg").standing(null).chosen(2L).build());
    samples.put(
        "MEMBERSHIP-2-elsewhere",
        membership(OLE, "Ole", "Berg")
            .standing(null)
            .group(DEVELOPER, 4)
            .delegation(new Delegation(0, Instant.EPOCH, null))
            .version(2)
            .build());
    samples.put(
        "MEMBERSHIP-3-deleted",
        membership(ANNA, "Anna", "Ørsted")
            .permission(INVOICES, 3)
            .standing(new Standing(false, NOW, false))
            .version(4)
            .build());
    samples.put(
        "MEMBERSHIP-4-home",
        membership(ANNA, "Anna", "Ørsted")
            .seat(new Seat(new SeatTypeId("core"), SeatHold.RELEASED, NOW))
            .standing(new Standing(false, NOW))
            .version(5)
            .build());
    samples.put(
        "MEMBERSHIP-4-elsewhere",
        membership(OLE, "Ole", "Berg")
            .standing(null)
            .group(DEVELOPER, 4)
            .seat(new Seat(new SeatTypeId("partner"), SeatHold.USED, NOW))
            .delegation(new Delegation(3, NOW, new ManageSession(new SessionId("ses_1"), NOW)))
            .away(PARTNER)
            .version(2)
            .build());
    samples.put("MEMBERSHIP-3-nothing", membership(OLE, "Ole", "Berg").build());
    RosterEntry.of(TestData.user().id(OLE).home(COMPANY).name("Ole", "Berg").build())
        .forEach(
            entry ->
                samples.put(
                    "ROSTER-1-" + entry.facet().kind().name().toLowerCase(Locale.ROOT), entry));
    RosterEntry.of(membership(OLE, "Ole", "Berg").permission(INVOICES, 1).build())
        .forEach(entry -> samples.put("ROSTER-1-permission", entry));
    samples.put("EMAIL-1", new EmailOwner(new EmailKey("anna.orsted@example.com"), ANNA));
  }

  private static MembershipBuilder membership(UserId user, String first, String last) {
    return TestData.membership().company(COMPANY).user(user).name(new PersonName(first, last));
  }

  private static void links(Map<String, Object> samples) {
    samples.put(
        "INVITATION-1-open",
        TestData.invitation().user(ANNA).company(COMPANY).sent(LINK, NOW).build());
    samples.put(
        "INVITATION-1-claimed",
        TestData.invitation()
            .user(ANNA)
            .company(COMPANY)
            .inviter(OLE, "Ole Berg")
            .link(
                MailedLink.sent(LINK, NOW, Duration.ofDays(7))
                    .claimed("request-7", NOW.plusSeconds(90)))
            .history(NOW.minusSeconds(3_600), NOW)
            .remindersSent(1)
            .version(4)
            .build());
    samples.put(
        "INVITATION-1-lapsed",
        TestData.invitation()
            .user(ANNA)
            .company(COMPANY)
            .sent(LINK, NOW)
            .remindersSent(2)
            .lapseTold(true)
            .version(4)
            .build());
    samples.put(
        "INVITATION-2-open",
        TestData.invitation().user(ANNA).company(COMPANY).sent(LINK, NOW).build());
    samples.put(
        "INVITATION-2-locked",
        TestData.invitation()
            .user(ANNA)
            .company(COMPANY)
            .inviter(OLE, "Ole Berg")
            .link(MailedLink.sent(LINK, NOW, Duration.ofDays(7)).ended(MailedLink.Ending.LOCKED))
            .history(NOW)
            .remindersSent(1)
            .version(6)
            .build());
    samples.put(
        "INVITATION-2-used",
        TestData.invitation()
            .user(ANNA)
            .company(COMPANY)
            .link(MailedLink.sent(LINK, NOW, Duration.ofDays(7)).ended(MailedLink.Ending.USED))
            .history(NOW)
            .version(3)
            .build());
    samples.put(
        "EMAIL_CHANGE-1-by-oneself",
        TestData.emailChange().user(ANNA).company(COMPANY).sent(LINK, NOW).build());
    samples.put(
        "EMAIL_CHANGE-1-by-administrator",
        TestData.emailChange()
            .user(ANNA)
            .company(COMPANY)
            .from("Anna.Orsted@Example.com")
            .to("anna@sømænd.example")
            .askedBy(OLE)
            .link(
                MailedLink.sent(LINK, NOW, Duration.ofHours(24))
                    .claimed("request-7", NOW.plusSeconds(90)))
            .history(NOW.minusSeconds(3_600), NOW)
            .version(3)
            .build());
    samples.put(
        "PASSWORD_RESET-1-asked",
        TestData.passwordReset()
            .user(ANNA)
            .company(COMPANY)
            .sent(LINK, NOW)
            .triggered(NOW)
            .build());
    samples.put(
        "PASSWORD_RESET-1-triggered",
        TestData.passwordReset()
            .user(ANNA)
            .company(COMPANY)
            .triggeredBy("Ole Berg")
            .link(MailedLink.sent(LINK, NOW, Duration.ofHours(1)).ended(MailedLink.Ending.LOCKED))
            .triggered(NOW)
            .asked(NOW)
            .version(9)
            .build());
    samples.put(
        "PASSWORD_RESET-2-asked",
        TestData.passwordReset()
            .user(ANNA)
            .company(COMPANY)
            .sent(LINK, NOW)
            .opened(new LinkId("lnk_01JNB3W8Z0000000000000000G"), LINK)
            .build());
    samples.put(
        "PASSWORD_RESET-2-triggered",
        TestData.passwordReset()
            .user(ANNA)
            .company(COMPANY)
            .triggeredBy("Ole Berg")
            .link(MailedLink.sent(LINK, NOW, Duration.ofHours(1)).ended(MailedLink.Ending.LOCKED))
            .triggered(NOW)
            .asked(NOW.minusSeconds(3_600))
            .version(9)
            .build());
  }
}
