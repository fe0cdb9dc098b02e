package io.gatehouse.lambda.partneraccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a partner learns of a customer before it gives up what that granted (R18, R46). */
class LeavingPreviewTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member partner =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member customer =
      portal.people.customer(operator, partner, "Contoso", "carla@contoso.example");

  @Test
  @DisplayName("R18, R46: whom the customer named to be told is none of the partner's business")
  void success_R18_R46_addressesOfTheCustomerStayItsOwn() {
    portal
        .as(customer)
        .post(
            Operation.PARTNER_ACCESS_SET,
            Map.of(
                "roles",
                List.of(Map.of("role", "phone-manager")),
                "notify",
                List.of("private@contoso.example")),
            customer.company())
        .expect(200);
    Reply preview =
        portal
            .as(partner)
            .to(Operation.GROUP_LEAVE, partner.company(), customer.company(), "phone-manager")
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.json().at("/mails")).isNotEmpty();
    assertThat(preview.json().toString())
        .doesNotContain("private@contoso.example")
        .doesNotContain("carla@contoso.example");
  }
}
