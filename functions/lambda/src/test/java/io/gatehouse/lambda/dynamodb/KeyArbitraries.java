package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What {@link KeyProperties} tries. */
abstract class KeyArbitraries {

  @Provide
  Arbitrary<Key> keys() {
    Arbitrary<CompanyId> companies = bodies().map(body -> new CompanyId("cmp_" + body));
    Arbitrary<UserId> users = bodies().map(body -> new UserId("usr_" + body));
    Arbitrary<SeatPool> pools =
        Combinators.combine(companies, Arbitraries.of("core", "core-a", "view-only"))
            .as((company, type) -> new SeatPool(company, new SeatTypeId(type)));
    return Arbitraries.oneOf(
        companies.map(CompanyKey::new),
        users.map(UserKey::new),
        Combinators.combine(companies, users).as(MembershipKey::new),
        Combinators.combine(users, companies, bodies())
            .as((user, company, body) -> new RosterKey(user, company, "PERMISSION#" + body)),
        Combinators.combine(users, companies).as(TieKey::new),
        Combinators.combine(companies, users).as(LastUseKey::new),
        Combinators.combine(companies, companies).as(CustomerKey::new),
        Combinators.combine(companies, bodies())
            .as((company, body) -> new ReviewKey(company, new ReviewId("rvw_" + body))),
        Combinators.combine(bodies(), users)
            .as(
                (body, user) ->
                    new ReviewDecisionKey(new ReviewId("rvw_" + body), EntryId.of(user))),
        Combinators.combine(
                bodies(),
                Arbitraries.of("phone-manager", "phone"),
                Arbitraries.longs().between(1, 12))
            .as(
                (body, role, round) ->
                    new ReviewDecisionKey(
                        new ReviewId("rvw_" + body), EntryId.of(new RoleId(role), round))),
        pools.map(SeatCountKey::new),
        pools.map(SeatLimitKey::new),
        Combinators.combine(companies, companies, roles())
            .as((partner, customer, role) -> new GroupKey(partner, new GroupId(customer, role))),
        Combinators.combine(companies, roles())
            .as((customer, role) -> new PartnerAccessKey(new GroupId(customer, role))),
        bodies().map(body -> EmailKey.of(new EmailAddress(body + "#User.Usr@example.com"))),
        users.map(InvitationKey::new),
        users.map(PasswordResetKey::new),
        users.map(EmailChangeKey::new),
        Combinators.combine(companies, bodies())
            .as((company, body) -> new EventKey(company, new EventId("evt_" + body))),
        Combinators.combine(companies, bodies())
            .as((company, body) -> new ImportKey(company, new ImportId("imp_" + body))),
        Combinators.combine(
                bodies(),
                Arbitraries.of(ImportPartKey.Kind.class),
                Arbitraries.integers().between(0, 10_001))
            .as((body, kind, at) -> new ImportPartKey(new ImportId("imp_" + body), kind, at)),
        Combinators.combine(users, bodies())
            .as((user, body) -> new PersonalKey(user, new EventId("evt_" + body))),
        bodies().map(body -> new MessageKey(new MessageId("msg_" + body))),
        bodies().map(RequestCountKey::new),
        Combinators.combine(users, Arbitraries.strings().ofMinLength(1).ofMaxLength(20))
            .as((user, text) -> AnswerKey.of(new IdempotencyKey("USER#" + user, text))));
  }

  /** Few letters and short, so that equal ones and prefixes of each other are common. */
  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.strings().withChars("aB1").ofMinLength(1).ofMaxLength(3);
  }

  @Provide
  Arbitrary<RoleId> roles() {
    return Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(3).map(RoleId::new);
  }

  @Provide
  Arbitrary<Instant> times() {
    Arbitrary<Long> seconds =
        Arbitraries.longs()
            .between(
                Instant.parse("2000-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2199-12-31T23:59:59Z").getEpochSecond());
    Arbitrary<Integer> nanos =
        Arbitraries.oneOf(
            Arbitraries.of(0, 1, 500_000_000, 999_999_999),
            Arbitraries.integers().between(0, 999_999_999));
    return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Membership> memberships() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .withChars("ab !'-Øé")
            .ofMinLength(1)
            .ofMaxLength(4)
            .filter(name -> !name.isBlank());
    return Combinators.combine(names, names, bodies())
        .as(
            (first, last, body) ->
                TestData.membership()
                    .company(CompanyId.OPERATOR)
                    .user(new UserId("usr_" + body))
                    .name(new PersonName(first, last))
                    .build());
  }

  /** About the company, if about no user. */
  @Provide
  Arbitrary<Event> events() {
    return Combinators.combine(
            bodies().map(body -> new UserId("usr_" + body)).injectNull(0.2), bodies())
        .as(
            (user, body) ->
                TestData.context(TestData.operator(), FakeClock.START)
                    .event(
                        new EventId("evt_" + body),
                        EventKind.USER_CREATED,
                        CompanyId.OPERATOR,
                        user,
                        Map.of(),
                        Map.of()));
  }

  @Provide
  Arbitrary<String> longNames() {
    return Arbitraries.of("a", "가", "각", "힣", "🚲", "Ṩ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(80)
        .map(parts -> String.join("", parts));
  }
}
