package io.gatehouse.lambda.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.HttpCall;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists come in pages, and whoever follows the tokens sees everything once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member stranger =
      portal.people.company(operator, "Sydvest", "sonja@sydvest.example");

  PagesTest() {
    int names = 0;
    for (String name : List.of("Zander", "Åberg", "Møller", "Molina", "Berg")) {
      String address = "user" + names++ + "@nordwind.example";
      Map<String, Object> person = People.person(address);
      person.put("lastName", name);
      person.put("sendInvitation", false);
      portal
          .as(administrator)
          .post(Operation.USER_CREATE, person, administrator.company())
          .expect(201);
    }
  }

  @Test
  void success_usersInOrderOfTheirLastNamesOverAllPages() {
    List<String> names = follow(2, "");
    assertThat(names).containsExactly("Åberg", "Berg", "Molina", "Møller", "Ørsted", "Zander");
  }

  @Test
  void success_thePageSizeChangesNothing() {
    List<String> all = follow(100, "");
    for (int limit = 1; limit <= 6; limit++) {
      assertThat(follow(limit, "")).isEqualTo(all);
    }
  }

  @Test
  void success_startsWithWithoutCaseOrAccents() {
    assertThat(follow(1, "mol")).containsExactly("Molina", "Møller");
    assertThat(follow(25, "MØL")).containsExactly("Molina", "Møller");
    assertThat(follow(25, "q")).isEmpty();
  }

  @Test
  void failure_R18_tokenOfAnotherCompanysList() {
    String token = list(2, "").send().expect(200).at("/nextPageToken");
    portal
        .as(stranger)
        .to(Operation.USER_LIST, stranger.company())
        .query("pageToken", token)
        .send()
        .invalid("/pageToken");
    list(2, "m").query("pageToken", token).send().invalid("/pageToken");
  }

  @Test
  void success_companiesToo() {
    Reply first =
        portal.as(operator).to(Operation.COMPANY_LIST).query("limit", 2).send().expect(200);
    Reply second =
        portal
            .as(operator)
            .to(Operation.COMPANY_LIST)
            .query("limit", 2)
            .query("pageToken", first.at("/nextPageToken"))
            .send()
            .expect(200);
    assertThat(first.json().path("items").findValuesAsText("name"))
        .containsExactly("Nordwind", "Operator A/S");
    assertThat(second.json().path("items").findValuesAsText("name")).containsExactly("Sydvest");
    assertThat(second.json().has("nextPageToken")).isFalse();
  }

  private List<String> follow(int limit, String startsWith) {
    List<String> names = new ArrayList<>();
    Reply page = list(limit, startsWith).send().expect(200);
    names.addAll(page.json().path("items").findValuesAsText("lastName"));
    while (page.json().has("nextPageToken")) {
      assertThat(page.json().path("items")).hasSize(limit);
      page =
          list(limit, startsWith).query("pageToken", page.at("/nextPageToken")).send().expect(200);
      names.addAll(page.json().path("items").findValuesAsText("lastName"));
    }
    return names;
  }

  private HttpCall list(int limit, String startsWith) {
    return portal
        .as(administrator)
        .to(Operation.USER_LIST, administrator.company())
        .query("limit", limit)
        .query("startsWith", startsWith);
  }
}
