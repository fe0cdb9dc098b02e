package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The same key with the same request gives the first answer again; with another it is refused. */
class IdempotencyTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @Test
  void success_R52_firstAnswerAgainByteForByteAndOneChange() {
    Reply first = create("bo@nordwind.example", "k1").expect(201);
    Reply again = create("bo@nordwind.example", "k1").expect(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(created("bo@nordwind.example")).isEqualTo(1);
  }

  @Test
  void success_R52_firstAnswerAgainWhateverHappenedSince() {
    Reply first = create("bo@nordwind.example", "k1").expect(201);
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, administrator.company(), first.at("/id"))
        .expect(200);
    assertThat(create("bo@nordwind.example", "k1").expect(201).text()).isEqualTo(first.text());
  }

  @Test
  void success_R52_orderOfFieldsMakesNoOtherRequest() {
    Reply first = create("bo@nordwind.example", "k1").expect(201);
    Map<String, Object> reversed = new LinkedHashMap<>();
    People.person("bo@nordwind.example").reversed().forEach(reversed::put);
    Reply again =
        portal
            .as(administrator)
            .to(Operation.USER_CREATE, administrator.company())
            .body(reversed)
            .key("k1")
            .send()
            .expect(201);
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void success_R52_directInvocationsToo() {
    Map<String, Object> input = People.person("bo@nordwind.example");
    input.put("companyId", administrator.company());
    List<String> answers =
        Stream.of("first", "again")
            .map(
                time ->
                    portal
                        .direct(Operation.USER_CREATE)
                        .actor("userId", administrator.id())
                        .actor("workload", "staffing")
                        .input(input)
                        .key("k1")
                        .send()
                        .expect(201)
                        .text())
            .toList();
    assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    assertThat(created("bo@nordwind.example")).isEqualTo(1);
  }

  @Test
  void failure_R52_otherRequestUnderTheSameKey() {
    create("bo@nordwind.example", "k1").expect(201);
    portal.dynamoDb.forgetCalls();
    create("eva@nordwind.example", "k1").refused(422, "idempotency-key-reused");
    portal
        .as(administrator)
        .to(Operation.USER_DISABLE, administrator.company(), administrator.id())
        .key("k1")
        .send()
        .refused(422, "idempotency-key-reused");
    assertThat(portal.dynamoDb.writes()).isEmpty();
  }

  @Test
  void success_R52_keysAreEachCallersOwn() {
    Member colleague =
        portal.people.colleague(administrator, "carl@nordwind.example", "company.admin");
    create("bo@nordwind.example", "k1").expect(201);
    portal
        .as(colleague)
        .to(Operation.USER_CREATE, administrator.company())
        .body(People.person("eva@nordwind.example"))
        .key("k1")
        .send()
        .expect(201);
    assertThat(created("eva@nordwind.example")).isEqualTo(1);
  }

  @Test
  void success_R52_after24HoursTheKeyIsAsNew() {
    create("bo@nordwind.example", "k1").expect(201);
    portal.clock.advance(Duration.ofHours(24).minusSeconds(1));
    create("eva@nordwind.example", "k1").refused(422, "idempotency-key-reused");
    portal.clock.advance(Duration.ofSeconds(1));
    create("eva@nordwind.example", "k1").expect(201);
  }

  @Test
  void success_R52_refusalsAreNotKept() {
    Map<String, Object> nobody = People.person("nobody");
    portal
        .as(administrator)
        .to(Operation.USER_CREATE, administrator.company())
        .body(nobody)
        .key("k1")
        .send()
        .expect(400);
    create("bo@nordwind.example", "k1").expect(201);
  }

  @Test
  void failure_R52_whoMayNoLongerDoItGetsNoAnswerAgain() {
    Member leaving =
        portal.people.colleague(administrator, "lea@nordwind.example", "company.admin");
    Map<String, Object> person = People.person("bo@nordwind.example");
    portal
        .as(leaving)
        .to(Operation.USER_CREATE, leaving.company())
        .body(person)
        .key("k1")
        .send()
        .expect(201);
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, leaving.company(), leaving.id())
        .expect(200);
    portal
        .as(leaving)
        .to(Operation.USER_CREATE, leaving.company())
        .body(person)
        .key("k1")
        .send()
        .refused(401, "sign-in-required");
  }

  private Reply create(String email, String key) {
    return portal
        .as(administrator)
        .to(Operation.USER_CREATE, administrator.company())
        .body(People.person(email))
        .key(key)
        .send();
  }

  private long created(String email) {
    // Events name people by id only.
    Set<String> ids =
        portal.items.of("USER").stream()
            .filter(user -> Items.text(user, "email").equals(email))
            .map(user -> Items.text(user, "pk").substring("USER#".length()))
            .collect(Collectors.toSet());
    return portal.items.events("user.created").stream()
        .filter(event -> ids.contains(Items.text(event, "userId")))
        .count();
  }
}
