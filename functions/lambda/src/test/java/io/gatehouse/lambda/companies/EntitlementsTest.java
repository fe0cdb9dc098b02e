package io.gatehouse.lambda.companies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a company is entitled to, and what can be given in it (R3, R14, R15). */
class EntitlementsTest {
  private static final Map<String, Object> GIVE =
      Map.of("give", Map.of("permissions", List.of("data-estate.view")));

  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member administrator =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member colleague = portal.people.colleague(administrator, "ida@nordwind.example");

  @Test
  void success_R3_givenOnlyWhileEntitledAndNotRestoredSilently() {
    give().refused(409, "not-entitled");
    Reply company = entitle("data-estate.view").expect(200);
    assertThat(company.json().at("/entitlements").toString()).isEqualTo("[\"data-estate.view\"]");
    give().expect(200);
    assertThat(held()).contains("data-estate.view");
    entitle().expect(200);
    assertThat(held()).doesNotContain("data-estate.view");
    entitle("data-estate.view").expect(200);
    assertThat(held()).doesNotContain("data-estate.view");
    assertThat(give().expect(200).json().at("/permissions").toString())
        .contains("data-estate.view");
    assertThat(held()).contains("data-estate.view");
    assertThat(portal.items.events("company.entitlements-changed")).hasSize(3);
  }

  @Test
  void failure_R3_onlyPermissionsThatNeedOneAndExistThere() {
    entitle("shop.view").refused(400, "invalid-request");
    entitle("no.such").refused(400, "invalid-request");
    entitle("environments.manage").refused(409, "does-not-exist-here");
    portal
        .as(operator)
        .post(Operation.COMPANY_ENTITLEMENTS_SET, Map.of(), administrator.company())
        .refused(400, "invalid-request");
    portal
        .as(administrator)
        .post(
            Operation.COMPANY_ENTITLEMENTS_SET,
            Map.of("permissions", List.of()),
            administrator.company())
        .refused(403, "not-permitted");
  }

  @Test
  void success_R3_R17_companyMadeWithMarksAndEntitlements() {
    Reply made =
        portal
            .as(operator)
            .post(
                Operation.COMPANY_CREATE,
                Map.of(
                    "name",
                    "Old",
                    "type",
                    "CUSTOMER",
                    "marks",
                    List.of("version-20-or-older"),
                    "entitlements",
                    List.of("environments.manage", "data-estate.view")))
            .expect(201);
    assertThat(made.json().at("/company/marks").toString()).isEqualTo("[\"version-20-or-older\"]");
    assertThat(made.json().at("/company/entitlements").toString())
        .isEqualTo("[\"data-estate.view\",\"environments.manage\"]");
  }

  @Test
  void success_R14_R15_catalogueTellsWhatExistsAndWhatTheCallerMayGive() {
    JsonNode all =
        portal
            .as(administrator)
            .ask(Operation.CATALOGUE_GET, administrator.company())
            .expect(200)
            .json();
    assertThat(permission(all, "shop.view").at("/giveable").asBoolean()).isTrue();
    assertThat(permission(all, "data-estate.view").at("/entitled").asBoolean()).isFalse();
    assertThat(permission(all, "data-estate.view").at("/giveable").asBoolean()).isFalse();
    assertThat(permission(all, "orders.create").at("/requires/0").asText()).isEqualTo("shop.view");
    assertThat(permission(all, "environments.manage").isMissingNode()).isTrue();
    assertThat(all.at("/roles").findValuesAsText("id")).contains("account-manager");
    assertThat(all.at("/templates").findValuesAsText("id")).isNotEmpty();
    assertThat(all.at("/seatTypes").findValuesAsText("id"))
        .containsExactly("core", "view-only", "partner");

    portal
        .as(administrator)
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of("users.manage"))),
            colleague.company(),
            colleague.id())
        .expect(200);
    JsonNode few =
        portal.as(colleague).ask(Operation.CATALOGUE_GET, colleague.company()).expect(200).json();
    assertThat(permission(few, "users.view").at("/giveable").asBoolean()).isTrue();
    assertThat(permission(few, "shop.view").at("/giveable").asBoolean()).isFalse();
  }

  private static JsonNode permission(JsonNode catalogue, String id) {
    return StreamSupport.stream(catalogue.at("/permissions").spliterator(), false)
        .filter(permission -> permission.at("/id").asText().equals(id))
        .findFirst()
        .orElse(catalogue.at("/nothing"));
  }

  private Reply entitle(String... permissions) {
    return portal
        .as(operator)
        .post(
            Operation.COMPANY_ENTITLEMENTS_SET,
            Map.of("permissions", List.of(permissions)),
            administrator.company());
  }

  private Reply give() {
    return portal
        .as(administrator)
        .post(Operation.USER_PERMISSIONS_CHANGE, GIVE, colleague.company(), colleague.id());
  }

  private String held() {
    return portal
        .as(colleague)
        .ask(Operation.ME_GET)
        .expect(200)
        .json()
        .at("/permissions")
        .toString();
  }
}
