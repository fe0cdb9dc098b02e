package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.newPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Companies of each type in their place (R1, R2), with their first user (R4, R5). */
class CreateCompanyTest {

  private final Portal portal = new Portal();

  @BeforeEach
  void operator() {
    portal.givenOperator();
  }

  @Test
  void success_R1_withoutUsers() {
    Company created = create(company(CompanyType.PARTNER, null, null)).company();

    assertThat(portal.company(created.id())).isEqualTo(created);
    assertThat(created.name()).isEqualTo("Nordwind");
    assertThat(created.type()).isEqualTo(CompanyType.PARTNER);
    assertThat(created.contactPerson()).isNull();
    assertThat(created.activeAdministrators()).isZero();
    assertThat(created.createdAt()).isEqualTo(portal.clock.instant());
    assertThat(portal.store.messages().all()).isEmpty();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_CREATED);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().company()).isEqualTo(created.id());
    assertThat(portal.lastEvent().user()).isNull();
    assertThat(portal.lastEvent().before()).isEmpty();
    assertThat(portal.lastEvent().after()).isEqualTo(created.facts());
  }

  @Test
  void success_R4_R5_firstUserIsContactPersonAndAdministrator() {
    NewCompany wanted = TestData.newCompany(newPerson("anna@example.com"));
    CreatedCompany created = create(wanted);

    User user = portal.user(created.firstUser().user().id());
    assertThat(user).isEqualTo(created.firstUser().user());
    assertThat(created.firstUser().contactPerson()).isTrue();
    assertThat(portal.company(created.company().id()).contactPerson()).isEqualTo(user.id());
    assertThat(portal.membership(user).grants().permissionIds()).isEqualTo(TestData.ADMINISTRATOR);
    assertThat(user.status()).isEqualTo(UserStatus.INVITED);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.InvitationMail(user.id(), portal.invitation(user).link().id(), 0));
    assertThat(portal.store.events()).hasSize(1);
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().after())
        .containsEntry("company.contactPersonId", user.id().value())
        .containsEntry("membership.permissions", "company.admin")
        .containsEntry("user.status", "INVITED");
  }

  @Test
  void failure_R8_firstUsersAddressTakenMakesNoCompany() {
    portal.store.put(TestData.user().email("ANNA@example.com").build());
    NewCompany wanted = TestData.newCompany(newPerson("anna@example.com"));
    assertRefused(() -> create(wanted), new Refusal.EmailTaken());
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void success_R2_subPartnerHasItsPartner() {
    Company partner = given(CompanyType.PARTNER);
    Company created = create(company(CompanyType.SUB_PARTNER, partner.id(), null)).company();
    assertThat(portal.company(created.id()).parentCompany()).isEqualTo(partner.id());
    assertThat(portal.lastEvent().after())
        .containsEntry("company.parentCompanyId", partner.id().value());
  }

  @Test
  void failure_R2_subPartnerWithoutPartner() {
    assertFault("/parentCompanyId", company(CompanyType.SUB_PARTNER, null, null));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER")
  void failure_R2_parentThatIsNoPartner(CompanyType type) {
    assertFault("/parentCompanyId", company(CompanyType.SUB_PARTNER, given(type).id(), null));
  }

  @Test
  void failure_R2_parentThatDoesNotExist() {
    assertFault("/parentCompanyId", company(CompanyType.SUB_PARTNER, portal.ids.companyId(), null));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNER", "CUSTOMER", "AFFILIATE"})
  void failure_R2_onlyASubPartnerHasAParent(CompanyType type) {
    assertFault("/parentCompanyId", company(type, given(CompanyType.PARTNER).id(), null));
  }

  @ParameterizedTest
  @CsvSource({
    "PARTNER,true",
    "SUB_PARTNER,true",
    "AFFILIATE,true",
    "CUSTOMER,false",
    "OPERATOR,false"
  })
  void R2_partnerOfRecordIsAPartnerSubPartnerOrAffiliate(CompanyType type, boolean fits) {
    Company referring = given(type);
    NewCompany wanted = company(CompanyType.CUSTOMER, null, referring.id());
    if (fits) {
      Company created = create(wanted).company();
      assertThat(portal.company(created.id()).partnerOfRecord()).isEqualTo(referring.id());
    } else {
      assertFault("/partnerOfRecordId", wanted);
    }
  }

  @Test
  void success_R2_directCustomerHasNone() {
    Company created = create(company(CompanyType.CUSTOMER, null, null)).company();
    assertThat(portal.company(created.id()).partnerOfRecord()).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNER", "AFFILIATE"})
  void failure_R2_onlyACustomerHasAPartnerOfRecord(CompanyType type) {
    assertFault("/partnerOfRecordId", company(type, null, given(CompanyType.PARTNER).id()));
  }

  @Test
  void failure_R1_secondOperator() {
    assertFault("/type", company(CompanyType.OPERATOR, null, null));
  }

  @Test
  void failure_namesEveryFaultAtOnce() {
    CompanyId partner = given(CompanyType.PARTNER).id();
    Refusal.InvalidRequest refusal =
        assertRefused(
            () -> create(company(CompanyType.OPERATOR, partner, partner)),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactly("/type", "/parentCompanyId", "/partnerOfRecordId");
  }

  private void assertFault(String field, NewCompany wanted) {
    Refusal.InvalidRequest refusal =
        assertRefused(() -> create(wanted), Refusal.InvalidRequest.class);
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
    assertThat(portal.store.committed()).isEmpty();
  }

  private CreatedCompany create(NewCompany wanted) {
    return portal.run(portal.useCases.createCompany(), wanted);
  }

  private static NewCompany company(
      CompanyType type, @Nullable CompanyId parent, @Nullable CompanyId partnerOfRecord) {
    return TestData.newCompany(type, parent, partnerOfRecord, null);
  }

  private Company given(CompanyType type) {
    Company company =
        TestData.company()
            .id(portal.ids.companyId())
            .type(type)
            .parentCompany(type == CompanyType.SUB_PARTNER ? portal.ids.companyId() : null)
            .build();
    portal.store.put(company);
    return company;
  }
}
