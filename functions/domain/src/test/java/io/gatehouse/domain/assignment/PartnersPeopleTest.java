package io.gatehouse.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.junit.jupiter.api.Test;

/**
 * What somebody holds over a customer because it is their partner's customer does not exist among
 * the customer's own people, and keeps none of them from giving and taking what is the customer's
 * (R14, R32).
 */
class PartnersPeopleTest {
  private final Office office = new Office();

  @Test
  void success_R14_R32_aCustomersAdministratorAddsWhoSeesItAsACustomer() {
    User theirs =
        office.givenColleague(CustomerScope.Kind.ALL, new PermissionId("customers.manage"));
    User administrator = office.portal.givenAdministrator(office.first, UserStatus.ACTIVE);
    Contact contact =
        office.portal.run(
            new AddContact(
                office.portal.asking,
                office.portal.store.users(),
                office.portal.store.invitations(),
                office.portal.ids),
            new AddContact.Input(
                office.first.id(),
                theirs.email(),
                Assignment.giving(Selection.of(Office.INVOICES)),
                null),
            TestData.person(administrator));
    assertThat(contact.membership().grants().ticks(Office.INVOICES)).isTrue();
  }
}
