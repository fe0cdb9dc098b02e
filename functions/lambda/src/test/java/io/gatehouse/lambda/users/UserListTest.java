package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** R8, R12: a company's users are searched, filtered and sorted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserListTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final String bo = user("Bo", "Åberg", "zz@nordwind.example", "users.manage");
  private final String eva = user("Eva", "Møller", "bo.m@nordwind.example");
  private final String zoe = user("Zoë", "Boesen", "aa@nordwind.example", "users.view");

  @Test
  @DisplayName("One box finds by last name, then by first name, then by address")
  void success_R8_search() {
    assertThat(found("search", "BO")).containsExactly(zoe, bo, eva);
    assertThat(found("search", "zoe b")).containsExactly(zoe);
    assertThat(found("search", "aberg")).containsExactly(bo);
    assertThat(found("search", "nobody")).isEmpty();
  }

  @Test
  void success_R12_filters() {
    assertThat(found("status", "ACTIVE")).containsExactly(administrator.id());
    assertThat(found("status", "NOT_INVITED")).containsExactly(bo, zoe, eva);
    assertThat(found("status", "DELETED")).isEmpty();
    assertThat(found("role", "account-manager")).isEmpty();
    assertThat(found("seat", "core")).isEmpty();
  }

  @Test
  @DisplayName(
      "R15, R16: a permission is found where it is ticked, included, or an administrator's")
  void success_R15_permission() {
    assertThat(found("permission", "users.view")).containsExactly(bo, zoe, administrator.id());
    assertThat(found("permission", "users.manage")).containsExactly(bo, administrator.id());
    assertThat(found("permission", "company.admin")).containsExactly(administrator.id());
  }

  @Test
  void success_sorted() {
    assertThat(found("sort", "EMAIL")).containsExactly(zoe, administrator.id(), eva, bo);
    assertThat(found("sort", "NEWEST")).containsExactly(zoe, eva, bo, administrator.id());
    assertThat(found("sort", "NAME")).containsExactly(bo, zoe, eva, administrator.id());
  }

  @Test
  void success_togetherAndDirectly() {
    Reply reply =
        portal
            .direct(Operation.USER_LIST)
            .actor("email", administrator.email())
            .input(
                Map.of(
                    "companyId", administrator.company(),
                    "permission", "users.view",
                    "status", "NOT_INVITED",
                    "sort", "EMAIL"))
            .send()
            .expect(200);
    assertThat(reply.json().path("items").findValuesAsText("id")).containsExactly(zoe, bo);
  }

  @Test
  void failure_everyFaultIsNamedAtOnce() {
    Reply refused =
        list()
            .query("status", "ERASED")
            .query("permission", "nothing.view")
            .query("role", "nobody")
            .query("seat", "chair")
            .query("sort", "AGE")
            .query("limit", 101)
            .send();
    for (String field : List.of("status", "permission", "role", "seat", "sort", "limit")) {
      refused.invalid("/" + field);
    }
    list().query("search", "a").query("sort", "EMAIL").send().invalid("/sort");
    list().query("search", "a").query("startsWith", "b").send().invalid("/search");
    list().query("startsWith", "a").query("sort", "NEWEST").send().invalid("/sort");
    list().query("search", "a".repeat(101)).send().invalid("/search");
  }

  @Test
  @DisplayName("A token is good for its question only")
  void failure_tokenOfAnotherQuestion() {
    String token =
        list().query("limit", 1).query("sort", "EMAIL").send().expect(200).at("/nextPageToken");
    list().query("pageToken", token).send().invalid("/pageToken");
    list().query("sort", "NEWEST").query("pageToken", token).send().invalid("/pageToken");
    list()
        .query("sort", "EMAIL")
        .query("status", "ACTIVE")
        .query("pageToken", token)
        .send()
        .invalid("/pageToken");
    list().query("sort", "EMAIL").query("pageToken", token).send().expect(200);
    list().query("pageToken", token + "x").send().invalid("/pageToken");
  }

  private List<String> found(String field, String value) {
    return list()
        .query(field, value)
        .send()
        .expect(200)
        .json()
        .path("items")
        .findValuesAsText("id");
  }

  private HttpCall list() {
    return portal.as(administrator).to(Operation.USER_LIST, administrator.company());
  }

  private String user(String first, String last, String email, String... permissions) {
    portal.clock.advance(Duration.ofSeconds(1));
    Map<String, Object> person = People.person(email);
    person.put("firstName", first);
    person.put("lastName", last);
    person.put("permissions", List.of(permissions));
    person.put("sendInvitation", false);
    return portal
        .as(administrator)
        .post(Operation.USER_CREATE, person, administrator.company())
        .expect(201)
        .at("/id");
  }
}
