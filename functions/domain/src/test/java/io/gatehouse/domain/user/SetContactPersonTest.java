package io.gatehouse.domain.user;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Exactly one contact person, any user of the company (R5, R9). */
class SetContactPersonTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User first = portal.givenUser(company, UserStatus.ACTIVE);
  private final User second = portal.givenUser(company, UserStatus.INVITED);

  @Test
  void success_R5_anyUserAndExactlyOne() {
    Company answer = set(company.id(), second.id());
    assertThat(portal.company(company.id()).contactPerson()).isEqualTo(second.id());
    assertThat(answer).isEqualTo(portal.company(company.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.CONTACT_PERSON_SET);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().user()).isEqualTo(second.id());
    assertThat(portal.lastEvent().before())
        .containsEntry("company.contactPersonId", first.id().value())
        .hasSize(1);
    assertThat(portal.lastEvent().after())
        .containsEntry("company.contactPersonId", second.id().value())
        .hasSize(1);
  }

  @Test
  void success_R5_itGivesNoRights() {
    set(company.id(), second.id());
    assertThat(portal.user(second.id())).isEqualTo(second);
    assertThat(portal.membership(second).grants().permissionIds()).isEmpty();
    assertThat(portal.store.messages().all()).isEmpty();
  }

  @Test
  void success_R9_memberWithAnotherHome() {
    User guest = portal.givenUser(portal.givenCompany(), UserStatus.ACTIVE);
    portal.store.put(TestData.membership(company.id(), guest, Set.of(PermissionId.USERS_VIEW)));
    set(company.id(), guest.id());
    assertThat(portal.company(company.id()).contactPerson()).isEqualTo(guest.id());
  }

  @Test
  void success_theSameAgainChangesNothing() {
    assertThat(set(company.id(), first.id())).isEqualTo(portal.company(company.id()));
    assertThat(portal.lastChange().isEmpty()).isTrue();
  }

  @Test
  void failure_R5_userOfAnotherCompany() {
    User stranger = portal.givenUser(portal.givenCompany(), UserStatus.ACTIVE);
    assertRefused(() -> set(company.id(), stranger.id()), new Refusal.NotFound("user"));
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void failure_R5_R18_whoHasItOnAListOfCustomersIsNoUserOfIt() {
    User partner = portal.givenUser(portal.givenCompany(), UserStatus.ACTIVE);
    portal.store.put(
        Membership.chosen(company.id(), partner.id(), partner.home(), partner.name(), 1));
    assertRefused(() -> set(company.id(), partner.id()), new Refusal.NotFound("user"));
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void failure_unknownCompany() {
    assertRefused(() -> set(portal.ids.companyId(), first.id()), new Refusal.NotFound("company"));
  }

  private Company set(CompanyId of, UserId user) {
    return portal.run(portal.useCases.setContactPerson(), new SetContactPerson.Input(of, user));
  }
}
