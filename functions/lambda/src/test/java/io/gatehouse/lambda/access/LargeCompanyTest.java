package io.gatehouse.lambda.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** R44: who and what cost a page, however many there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("R44: a page of a large company takes as many reads as one of a small one")
class LargeCompanyTest {
  private static final int MANY = 2_000;
  private static final int AT_ONCE = 45;
  private static final CompanyId LARGE = new CompanyId("cmp_large");

  @AutoClose private final Scene scene = new Scene();

  @Test
  void success_R44_whoInACompanyOfThousands() {
    scene.company(LARGE, CompanyType.PARTNER, company -> company);
    List<UserId> users = numbered("usr_large%05d").stream().map(UserId::new).toList();
    for (int start = 0; start < users.size(); start += AT_ONCE) {
      Change.Builder change = Change.builder();
      for (UserId user : users.subList(start, Math.min(start + AT_ONCE, users.size()))) {
        change.create(
            TestData.membership()
                .company(LARGE)
                .user(user)
                .permission(PermissionId.USERS_VIEW, 0)
                .build());
      }
      scene.portal.commit(change.build());
    }
    Map<String, Object> small = Map.of("companyId", "cmp_nord", "permission", "users.view");
    Map<String, Object> large =
        Map.of("companyId", LARGE.value(), "permission", "users.view", "limit", 50);
    int ofSmall = reads(Operation.ACCESS_WHO, small);
    Reply page = page(Operation.ACCESS_WHO, large);
    assertThat(page.json().path("items")).hasSize(50);
    assertThat(reads(Operation.ACCESS_WHO, large)).isLessThanOrEqualTo(ofSmall + 4);

    List<String> all = scene.all("workload", Operation.ACCESS_WHO, large, "userId");
    TreeSet<String> expected = new TreeSet<>(users.stream().map(UserId::value).toList());
    expected.add("usr_olivia");
    assertThat(all).containsExactlyElementsOf(expected);
  }

  @Test
  void success_R44_whatForAPartnerOfThousands() {
    CompanyId partner = new CompanyId("cmp_big");
    scene.company(partner, CompanyType.PARTNER, company -> company);
    scene.user(
        "bea",
        partner,
        user -> user.permission(PermissionId.CUSTOMERS_ADMIN, 0).customers(CustomerScope.Kind.ALL));
    List<String> customers = numbered("cmp_of%05d").subList(0, 500);
    for (String customer : customers) {
      scene.company(
          new CompanyId(customer),
          CompanyType.CUSTOMER,
          company -> company.partnerOfRecord(partner));
    }
    Map<String, Object> question = Map.of("userId", "usr_bea", "limit", 50);
    assertThat(page(Operation.ACCESS_WHAT, question).json().path("items")).hasSize(50);
    assertThat(reads(Operation.ACCESS_WHAT, question)).isLessThanOrEqualTo(8);
    List<String> expected = new ArrayList<>(customers);
    expected.addFirst("cmp_big");
    assertThat(scene.all("workload", Operation.ACCESS_WHAT, question, "companyId"))
        .isEqualTo(expected);
  }

  private static List<String> numbered(String form) {
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      ids.add(form.formatted(number));
    }
    return ids;
  }

  /** How many calls of DynamoDB a page takes, once the function is warm. */
  private int reads(Operation operation, Map<String, Object> question) {
    page(operation, question);
    scene.portal.dynamoDb.forgetCalls();
    page(operation, question);
    return scene.portal.dynamoDb.calls().size();
  }

  private Reply page(Operation operation, Map<String, Object> question) {
    return scene.ask("workload", operation, new HashMap<>(question)).expect(200);
  }
}
