package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.newPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operator, exactly one (R1), and its first administrator (R4). */
class InitializePortalTest {

  private static final Actor INSTALLER = new Actor.Workload("installer");

  private final Portal portal = new Portal();

  @Test
  void success_R1_makesTheOperatorWithItsFirstAdministrator() {
    CreatedCompany created = initialize();

    Company operator = portal.company(CompanyId.OPERATOR);
    assertThat(created.company()).isEqualTo(operator);
    assertThat(operator.name()).isEqualTo("Vendor A/S");
    assertThat(operator.type()).isEqualTo(CompanyType.OPERATOR);
    assertThat(operator.activeAdministrators()).isZero();

    User first = portal.user(operator.contactPerson());
    assertThat(first.home()).isEqualTo(CompanyId.OPERATOR);
    assertThat(first.status()).isEqualTo(UserStatus.INVITED);
    assertThat(portal.membership(first).isAdministrator()).isTrue();
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.InvitationMail(first.id(), portal.invitation(first).link().id(), 0));
    assertThat(portal.invitation(first).inviterName()).isEqualTo("installer");
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.PORTAL_INITIALIZED);
    assertThat(portal.lastEvent().actor()).isEqualTo(INSTALLER);
    assertThat(portal.lastEvent().before()).isEmpty();
    assertThat(portal.lastEvent().after())
        .containsEntry("company.name", "Vendor A/S")
        .containsEntry("user.email", "first@vendor.example");
  }

  @Test
  void failure_R1_onlyUntilAnAdministratorIsActive() {
    accept(initialize());
    int changes = portal.store.committed().size();
    assertRefused(this::initialize, new Refusal.PortalAlreadyInitialized());
    assertRefused(() -> initialize("other@vendor.example"), new Refusal.PortalAlreadyInitialized());
    assertThat(portal.store.committed()).hasSize(changes);
  }

  @Test
  void success_R36_sameAddressAgainIsInvitedAgain() {
    CreatedCompany first = initialize();
    String deadToken = portal.token(portal.invitation(first.firstUser().user()));
    portal.clock.advance(Invitation.VALIDITY);
    CreatedCompany again = initialize("FIRST@vendor.example");

    User user = portal.user(first.firstUser().user().id());
    assertThat(again.company()).isEqualTo(first.company());
    assertThat(again.firstUser())
        .isEqualTo(
            new NewUser(user, portal.membership(user), portal.invitation(user), true, Map.of()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_SENT);
    assertThat(portal.lastEvent().actor()).isEqualTo(INSTALLER);
    assertThat(portal.token(portal.invitation(user))).isNotEqualTo(deadToken);
    accept(again);
  }

  @Test
  void failure_R38_againTooSoon() {
    initialize();
    assertRefused(this::initialize, Refusal.SentTooOften.class);
  }

  @Test
  void success_R4_R5_anotherAddressAddsAnotherAdministratorWhoIsToBeContacted() {
    User mistyped = initialize().firstUser().user();
    CreatedCompany again = initialize("second@vendor.example");

    User second = again.firstUser().user();
    assertThat(second.email().value()).isEqualTo("second@vendor.example");
    assertThat(again.company()).isEqualTo(portal.company(CompanyId.OPERATOR));
    assertThat(again.company().name()).isEqualTo("Vendor A/S");
    assertThat(again.company().contactPerson()).isEqualTo(second.id());
    assertThat(again.firstUser().contactPerson()).isTrue();
    assertThat(portal.membership(second).isAdministrator()).isTrue();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_CREATED);
    assertThat(portal.lastEvent().before())
        .containsExactly(Map.entry("company.contactPersonId", mistyped.id().value()));
    accept(again);
  }

  @Test
  void success_R36_whoeverGotTheMistypedInvitationCannotUseIt() {
    User mistyped = initialize().firstUser().user();
    initialize("second@vendor.example");
    assertThat(portal.invitation(mistyped).link().ending()).isEqualTo(MailedLink.Ending.REVOKED);
    assertThat(portal.user(mistyped.id()).status()).isEqualTo(UserStatus.NOT_INVITED);
  }

  @Test
  void failure_R8_addressOfAnotherCompanysUser() {
    User stranger = portal.givenUser(portal.givenCompany(), UserStatus.ACTIVE);
    initialize();
    assertRefused(() -> initialize(stranger.email().value()), new Refusal.EmailTaken());
  }

  @Test
  void failure_R11_firstAdministratorMustBeInvited() {
    InitializePortal.Input waived =
        new InitializePortal.Input(
            "Vendor A/S", TestData.uninvited(newPerson("first@vendor.example")));
    Refusal.InvalidRequest refusal =
        assertRefused(
            () -> portal.run(portal.useCases.initializePortal(), waived, INSTALLER),
            Refusal.InvalidRequest.class);
    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactly("/administrator/sendInvitation");
    assertThat(portal.store.committed()).isEmpty();
  }

  private void accept(CreatedCompany created) {
    portal.run(
        portal.useCases.acceptInvitation(),
        portal.redemption(portal.invitation(created.firstUser().user())),
        new Actor.Anonymous());
    assertThat(portal.company(CompanyId.OPERATOR).activeAdministrators()).isEqualTo(1);
  }

  private CreatedCompany initialize() {
    return initialize("first@vendor.example");
  }

  private CreatedCompany initialize(String email) {
    InitializePortal.Input input = new InitializePortal.Input("Vendor A/S", newPerson(email));
    return portal.run(portal.useCases.initializePortal(), input, INSTALLER);
  }
}
