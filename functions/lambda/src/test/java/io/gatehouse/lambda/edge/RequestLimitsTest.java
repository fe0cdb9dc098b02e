package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public operations answer so many and no more, and tell nothing by it (R40, R41). */
class RequestLimitsTest {
  private static final Map<String, ?> NO_LINK = Map.of("token", "usr_a.lnk_b.c");

  @AutoClose private final TestPortal portal = new TestPortal();

  private record Seen(int status, String body, Map<String, String> headers, List<String> calls) {}

  @Test
  void failure_R40_tooOftenForOneAddressIsToldAlikeForKnownAndUnknown() {
    Member known = portal.people.company();
    for (int times = 0; times < 8; times++) {
      Seen about = forget(known.email(), "203.0.113." + times);
      Seen other = forget("nobody@nowhere.example", "203.0.113." + (100 + times));
      assertThat(about).isEqualTo(other);
      assertThat(about.status()).isEqualTo(times < 5 ? 202 : 429);
      if (times >= 5) {
        assertThat(about.calls()).doesNotContain("transactWriteItems MESSAGE");
      }
    }
  }

  @Test
  void failure_R40_theAnswerSaysWhenAndThenItWorks() {
    for (int times = 0; times < 5; times++) {
      forget("ADA@Nordwind.example", "203.0.113." + times);
    }
    Reply refused = asked("ada@nordwind.example", "203.0.113.9").send();
    refused.refused(429, "too-many-requests");
    Instant retryAt = Instant.parse(refused.at("/retryAt"));
    assertThat(Duration.between(portal.clock.instant(), retryAt))
        .isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
    Instant header =
        ZonedDateTime.parse(
                refused.headers().get("retry-after"), DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant();
    assertThat(Duration.between(retryAt, header)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
    portal.clock.advance(Duration.between(portal.clock.instant(), header));
    asked("ada@nordwind.example", "203.0.113.9").send().expect(202);
    asked("ada@nordwind.example", "203.0.113.9").send().refused(429, "too-many-requests");
  }

  @ParameterizedTest
  @CsvSource({
    "INVITATION_STATUS, 60",
    "INVITATION_ACCEPT, 60",
    "PASSWORD_FORGOT, 10",
    "PASSWORD_RESET_STATUS, 60",
    "PASSWORD_CHOOSE, 60",
    "EMAIL_CHANGE_STATUS, 60",
    "EMAIL_CHANGE_CONFIRM, 60"
  })
  void failure_R40_tooOftenFromOneSource(Operation operation, int most) {
    for (int times = 0; times < most; times++) {
      assertThat(from("203.0.113.9", operation, times).status()).isNotEqualTo(429);
    }
    portal.dynamoDb.forgetCalls();
    from("203.0.113.9", operation, most).refused(429, "too-many-requests");
    assertThat(portal.dynamoDb.calls()).isNotEmpty().allMatch(call -> isCount(call));
    assertThat(from("203.0.113.10", operation, most).status()).isNotEqualTo(429);
    assertThat(from("203.0.113.9", other(operation), 0).status()).isNotEqualTo(429);
  }

  @Test
  void failure_R40_whoMakesUpViewersIsCountedByWhereTheyCallFromAndUsesUpNobodyElses() {
    String cloudFront = "130.176.1.2";
    String attacker = "198.51.100.7";
    for (int times = 0; times < 600; times++) {
      Reply reply = status("10.1." + times / 250 + "." + times % 250, attacker);
      assertThat(reply.status()).isEqualTo(404);
    }
    status("10.9.9.9", attacker).refused(429, "too-many-requests");
    for (int times = 0; times < 60; times++) {
      status("203.0.113.9", attacker).refused(429, "too-many-requests");
    }
    assertThat(status("203.0.113.9", cloudFront).status()).isEqualTo(404);
  }

  @Test
  void failure_R40_networkOfManyAddressesCountsAsOne() {
    for (int times = 0; times < 60; times++) {
      status("2001:db8:0:7::" + Integer.toHexString(times + 1), "130.176.1.2");
    }
    status("2001:db8:0:7:ffff::1", "130.176.1.2").refused(429, "too-many-requests");
    assertThat(status("2001:db8:0:8::1", "130.176.1.2").status()).isEqualTo(404);
  }

  @Test
  void failure_whatIsNoRequestAtAllCountsToo() {
    for (int times = 0; times < 10; times++) {
      from("203.0.113.9", Operation.PASSWORD_FORGOT, Map.of("email", "none")).invalid("/email");
    }
    from("203.0.113.9", Operation.PASSWORD_FORGOT, Map.of("email", "none"))
        .refused(429, "too-many-requests");
  }

  @Test
  void success_R52_workloadsHaveNoSourceAndAreCountedByAddress() {
    for (int times = 0; times < 100; times++) {
      portal.direct(Operation.INVITATION_STATUS).input(NO_LINK).send().refused(404, "link-unknown");
    }
    for (int times = 0; times < 6; times++) {
      Reply reply =
          portal
              .direct(Operation.PASSWORD_FORGOT)
              .input(Map.of("email", "ida@nordwind.example"))
              .send();
      assertThat(reply.status()).isEqualTo(times < 5 ? 202 : 429);
    }
  }

  @Test
  void success_R40_addressesAreKeptAsKeyedHashesOnlyAndNotForLong() {
    asked("ida@nordwind.example", "203.0.113.9").send().expect(202);
    assertThat(portal.items.of("REQUEST_COUNT")).hasSize(2);
    assertThat(portal.items.of("REQUEST_COUNT").toString())
        .doesNotContain("ida", "nordwind", "203.0.113.9");
    assertThat(portal.items.of("REQUEST_COUNT"))
        .allSatisfy(
            item ->
                assertThat(Long.parseLong(item.get("expiresAt").n()))
                    .isLessThan(portal.clock.instant().plus(Duration.ofDays(2)).getEpochSecond()));
  }

  /** A new public operation is limited, or said to need no limit. */
  @Test
  void success_R40_everyPublicOperationThatReadsOrWritesIsLimited() {
    assertThat(
            Arrays.stream(Operation.values())
                .filter(
                    operation ->
                        operation.requirement()
                                instanceof Requirement.Public(Requirement.Limit limit)
                            && limit == Requirement.Limit.NONE)
                .map(Operation::route))
        .allMatch(route -> route != null && route.startsWith("GET "));
  }

  private Seen forget(String email, String viewer) {
    portal.dynamoDb.forgetCalls();
    Reply reply = asked(email, viewer).send();
    Map<String, String> headers = new HashMap<>(reply.headers());
    headers.remove("x-request-id");
    String body = reply.text().replaceAll("\"requestId\":\"[^\"]*\"", "");
    return new Seen(reply.status(), body, headers, portal.dynamoDb.calls());
  }

  private HttpCall asked(String email, String viewer) {
    return portal
        .anyone()
        .to(Operation.PASSWORD_FORGOT)
        .body(Map.of("email", email))
        .vary(from(viewer));
  }

  private Reply from(String viewer, Operation operation, int time) {
    return from(
        viewer,
        operation,
        operation == Operation.PASSWORD_FORGOT
            ? Map.of("email", "user" + time + "@nordwind.example")
            : NO_LINK);
  }

  private Reply from(String viewer, Operation operation, Map<String, ?> body) {
    return portal.anyone().to(operation).body(body).vary(from(viewer)).send();
  }

  private static Operation other(Operation operation) {
    return operation == Operation.INVITATION_STATUS
        ? Operation.INVITATION_ACCEPT
        : Operation.INVITATION_STATUS;
  }

  private static boolean isCount(String call) {
    return call.equals("putItem REQUEST_COUNT") || call.equals("updateItem COUNT");
  }

  /** Without anybody in between. */
  private static Consumer<ObjectNode> from(String viewer) {
    return event ->
        event
            .withObjectProperty("requestContext")
            .withObjectProperty("http")
            .put("sourceIp", viewer);
  }

  private Reply status(String viewer, String called) {
    return portal
        .anyone()
        .to(Operation.INVITATION_STATUS)
        .body(NO_LINK)
        .vary(from(called))
        .vary(
            event ->
                event.withObjectProperty("headers").put("x-forwarded-for", viewer + ", " + called))
        .send();
  }
}
