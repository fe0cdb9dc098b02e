package io.gatehouse.lambda.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.dynamodb.TogetherRun;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R27: the limit of seats holds under any concurrency, over HTTP and the table. */
class SeatRacesTest {
  private static final int MANY = 200;
  private static final int LAST = 5;

  @AutoClose private final SeatScene scene = new SeatScene();
  private final Member customer = scene.customer;

  @Test
  @DisplayName("R27: of 200 requests at once for the last 5 seats exactly 5 get one")
  void success_R27_theLastSeatsGoToAsManyAsThereAre() throws Exception {
    scene.buy(customer, LAST).expect(200);
    List<Member> users = activeUsers(MANY);
    List<Reply> replies =
        TogetherRun.of(MANY, number -> () -> scene.seat(customer, users.get(number), "core"));
    List<Reply> refused = replies.stream().filter(reply -> reply.status() != 200).toList();
    assertThat(refused).hasSize(MANY - LAST);
    for (Reply reply : refused) {
      reply.refused(409, "no-seat-left");
      assertThat(reply.at("/detail")).contains("bought 5", "5 are used");
      assertThat(reply.at("/seats/whoCanBuy/0")).isEqualTo("Anna Ørsted");
    }
    scene.expectCore(LAST, LAST, 0);
    assertThat(scene.sitting("core")).hasSize(LAST);
  }

  @Test
  @DisplayName("R27: nobody is refused while there are seats, however many ask at once")
  void success_R27_nobodyIsRefusedWhileSeatsAreFree() throws Exception {
    scene.buy(customer, 60).expect(200);
    List<Member> users = activeUsers(60);
    List<Reply> replies =
        TogetherRun.of(60, number -> () -> scene.seat(customer, users.get(number), "core"));
    replies.forEach(reply -> reply.expect(200));
    scene.expectCore(60, 60, 0);
  }

  @Test
  @DisplayName("R27: invitations, seats, limits and departures at once: never more than bought")
  void success_R27_everythingAtOnce() throws Exception {
    scene.buy(customer, 20).expect(200);
    List<Member> users = activeUsers(40);
    for (Member user : users.subList(0, 15)) {
      scene.seat(customer, user, "core").expect(200);
    }
    List<Reply> replies = TogetherRun.of(60, number -> () -> something(number, users));
    assertThat(replies).extracting(Reply::status).isSubsetOf(200, 201, 409);
    int bought = scene.overview("core").path("bought").asInt();
    int used = scene.overview("core").path("used").asInt();
    int reserved = scene.overview("core").path("reserved").asInt();
    assertThat(used + reserved).isLessThanOrEqualTo(bought);
    assertThat(holding("USED")).isEqualTo(used);
    assertThat(holding("RESERVED")).isEqualTo(reserved);
  }

  private Reply something(int number, List<Member> users) {
    String company = customer.company();
    return switch (number % 4) {
      case 0 -> scene.seat(customer, users.get(15 + number / 4), "core");
      case 1 -> {
        Map<String, Object> person = People.person("new" + number + "@kunde.example");
        person.put("seat", "core");
        yield scene.portal.as(customer).post(Operation.USER_CREATE, person, company);
      }
      case 2 ->
          scene
              .portal
              .as(customer)
              .ask(Operation.USER_DISABLE, company, users.get(number / 4).id());
      default -> scene.buy(customer, 18 + number % 5);
    };
  }

  /** Everybody the customer lists with a core seat that counts so. */
  private long holding(String hold) {
    List<String> holds = new ArrayList<>();
    scene
        .portal
        .as(customer)
        .to(Operation.USER_LIST, customer.company())
        .query("seat", "core")
        .query("limit", 100)
        .send()
        .expect(200)
        .json()
        .path("items")
        .forEach(user -> holds.add(user.path("seatHold").asText()));
    return holds.stream().filter(hold::equals).count();
  }

  private List<Member> activeUsers(int many) {
    List<Member> users = new ArrayList<>();
    for (int number = 0; number < many; number++) {
      User user =
          TestData.user()
              .id(new UserId("usr_" + number))
              .home(new CompanyId(customer.company()))
              .email("user" + number + "@kunde.example")
              .status(UserStatus.ACTIVE)
              .build();
      scene.portal.commit(
          Change.builder().create(user).create(TestData.membership(user, Set.of())).build());
      users.add(new Member(user.id().value(), customer.company(), user.email().value()));
    }
    return users;
  }
}
