package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.UnansweredRange;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.OpenTokens;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.roster.FindUsers;
import io.gatehouse.domain.roster.Found;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.roster.UserQuestion;
import io.gatehouse.domain.roster.UserSort;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What lists and jobs consume depends on what they give, and not on how much there is. The number
 * of users is 10,000, or what the property {@code lists.users} says: {@code make bench} says
 * 100,000.
 */
class ListsCapacityTest {
  private static final int AT_ONCE = 25;
  private static final int FEW = 100;
  private static final int MANY = Integer.getInteger("lists.users", 10_000);
  private static final PermissionId RARE = new PermissionId("users.manage");
  private static final SeatTypeId SEAT = new SeatTypeId("core");

  @Test
  @DisplayName("R8, R36, R51: a page costs as much as the page has, a job as much as is due")
  void success_whatListsAndJobsConsume() {
    try (LocalDynamoDb local = new LocalDynamoDb()) {
      DynamoDbClient client = local.client();
      LocalTable.create(client, LocalTable.NAME, TemplateTable.read());
      CountingClient counting = new CountingClient(client);
      Scene scene = new Scene(client, counting, new Adapters(counting.client()).ports());
      scene.users();
      scene.invitations();
    }
  }

  /** The table, and what it is asked. */
  private static final class Scene {
    private final SequentialIds ids = SequentialIds.unique();
    private final DynamoDbClient client;
    private final CountingClient counting;
    private final Ports ports;
    private final List<WriteRequest> waiting = new ArrayList<>();

    Scene(DynamoDbClient client, CountingClient counting, Ports ports) {
      this.client = client;
      this.counting = counting;
      this.ports = ports;
    }

    /** As {@code MANY} by a company of {@code FEW}, in the same run. */
    void users() {
      Company small = TestData.company().id(ids.companyId()).build();
      Company large = TestData.company().id(ids.companyId()).build();
      fill(small.id(), FEW);
      fill(large.id(), MANY);
      for (int limit : List.of(25, 100)) {
        questions()
            .forEach(
                (what, question) -> {
                  double few =
                      page(what + ", page of " + limit + " in " + FEW, small, question, limit);
                  double many =
                      page(what + ", page of " + limit + " in " + MANY, large, question, limit);
                  System.out.printf("%-58s %6.2f%n", "  ratio, for each user found", many / few);
                  assertThat(many).as(what).isLessThanOrEqualTo(few * 1.2 + 0.5);
                });
      }
    }

    /** In both companies, each of them has answers: one in 20 is rare. */
    private static Map<String, UserQuestion> questions() {
      Map<String, UserQuestion> questions = new LinkedHashMap<>();
      questions.put("by name", question(null, null, null, null, null, UserSort.NAME));
      questions.put("by address", question(null, null, null, null, null, UserSort.EMAIL));
      questions.put("newest", question(null, null, null, null, null, UserSort.NEWEST));
      questions.put("last name begins", question("n0000", null, null, null, null, UserSort.NAME));
      questions.put("search", question(null, "f0000", null, null, null, UserSort.NAME));
      questions.put(
          "disabled", question(null, null, UserStatus.DISABLED, null, null, UserSort.NAME));
      questions.put("permission", question(null, null, null, RARE, null, UserSort.NAME));
      questions.put(
          "permission and active",
          question(null, null, UserStatus.ACTIVE, RARE, null, UserSort.NAME));
      questions.put(
          "seat and disabled",
          question(null, null, UserStatus.DISABLED, null, SEAT, UserSort.NAME));
      return questions;
    }

    private static UserQuestion question(
        @Nullable String startsWith,
        @Nullable String search,
        @Nullable UserStatus status,
        @Nullable PermissionId permission,
        @Nullable SeatTypeId seat,
        UserSort sort) {
      return new UserQuestion(startsWith, search, status, permission, null, seat, sort);
    }

    /**
     * Units for each user found: two are to read them and what they have, the rest is to find them.
     */
    private double page(String what, Company company, UserQuestion question, int limit) {
      FindUsers find =
          new FindUsers(
              new Access(Catalogues.SMALL), ports.roster(), ports.users(), new OpenTokens());
      int[] found = new int[1];
      double units =
          units(
              what,
              () -> {
                Page<Found> page =
                    find.decide(
                            new FindUsers.Input(company, question, limit, null),
                            TestData.context(TestData.operator(), FakeClock.START))
                        .answer();
                found[0] = page.items().size();
                return found[0];
              });
      assertThat(found[0]).as(what).isPositive();
      assertThat(units).as(what).isLessThanOrEqualTo(2.6 * (limit + 1) + 10);
      return units / found[0];
    }

    private void fill(CompanyId company, int count) {
      for (int number = 0; number < count; number++) {
        UserStatus status = number % 20 == 7 ? UserStatus.DISABLED : UserStatus.ACTIVE;
        User user =
            TestData.user()
                .id(ids.userId())
                .home(company)
                .name("F%06d".formatted(count - number), "N%06d".formatted(number))
                .status(status)
                .createdAt(FakeClock.START.plusSeconds(number))
                .build();
        Membership membership =
            TestData.membership()
                .atHome(user)
                .permissions(number % 20 == 3 ? Set.of(RARE) : Set.of())
                .seat(number % 2 == 0 ? null : SEAT)
                .build();
        write(Codecs.USER.encode(user));
        write(Codecs.MEMBERSHIP.encode(membership));
        RosterEntry.of(user).forEach(entry -> write(Codecs.ROSTER.encode(entry)));
        RosterEntry.of(membership).forEach(entry -> write(Codecs.ROSTER.encode(entry)));
      }
      flush();
    }

    /** As many open invitations as users; one in 200 is due, and so 500 of 100,000. */
    void invitations() {
      CompanyId small = ids.companyId();
      CompanyId large = ids.companyId();
      Instant now = FakeClock.START;
      int due = MANY / 200;
      invite(small, 0, FEW, now);
      double none = units("job, nothing due of 100", () -> ports.invitations().due(now).size());
      invite(large, 0, MANY - due, now);
      double idle = units("job, nothing due of " + MANY, () -> ports.invitations().due(now).size());
      assertThat(idle).isEqualTo(none);
      Set<UserId> expected = invite(large, MANY - due, MANY, now.minus(Duration.ofDays(2)));
      UnansweredRange all = new UnansweredRange(false, null, null, true, null);
      double page =
          units(
              "a page of 25 of " + MANY + " open invitations",
              () -> ports.invitations().unanswered(large, all, 25).size());
      double ofFew =
          units(
              "a page of 25 of 100 open invitations",
              () -> ports.invitations().unanswered(small, all, 25).size());
      assertThat(page).isEqualTo(ofFew);

      List<UserId> found = new ArrayList<>();
      double job =
          units(
              "job, " + due + " due of " + MANY,
              () -> {
                List<UserId> some = ports.invitations().due(now);
                while (!some.isEmpty()) {
                  found.addAll(some);
                  some.forEach(this::done);
                  some = ports.invitations().due(now);
                }
                return found.size();
              });
      assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
      // Below 0.5 KB each at half a unit for 4 KB, and at least half a unit for each query: 8 for
      // every 200 found, and for the end.
      double queries = 8 * (Math.ceil(due / 200.0) + 4);
      assertThat(job).isLessThanOrEqualTo(due * 0.1 + queries);
    }

    private Set<UserId> invite(CompanyId company, int from, int to, Instant sentAt) {
      Set<UserId> users = new HashSet<>();
      for (int number = from; number < to; number++) {
        Invitation invitation =
            TestData.invitation()
                .user(ids.userId())
                .company(company)
                .sent(ids.linkId(), sentAt.minusSeconds(number % 3_600))
                .build();
        write(Codecs.INVITATION.encode(invitation));
        users.add(invitation.user());
      }
      flush();
      return users;
    }

    /** As the job leaves it: due again in some days. */
    private void done(UserId user) {
      Invitation reminded =
          TestData.invitation()
              .user(user)
              .sent(ids.linkId(), FakeClock.START)
              .remindersSent(1)
              .build();
      client.putItem(
          put -> put.tableName(LocalTable.NAME).item(Codecs.INVITATION.encode(reminded)));
    }

    private void write(Map<String, AttributeValue> item) {
      waiting.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
      if (waiting.size() == AT_ONCE) {
        flush();
      }
    }

    private void flush() {
      if (!waiting.isEmpty()) {
        List<WriteRequest> some = List.copyOf(waiting);
        client.batchWriteItem(batch -> batch.requestItems(Map.of(LocalTable.NAME, some)));
        waiting.clear();
      }
    }

    private double units(String what, IntSupplier read) {
      double before = counting.readUnits();
      int calls = counting.calls().size();
      int results = read.getAsInt();
      double units = counting.readUnits() - before;
      System.out.printf(
          "%-58s %6.1f RCU in %d call(s) for %d%n",
          what, units, counting.calls().size() - calls, results);
      return units;
    }
  }
}
