package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.newPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.junit.jupiter.api.Test;

class InitializePortalTest {

  private static final Actor INSTALLER = new Actor.Workload("installer");
  private static final InitializePortal.Input INPUT =
      new InitializePortal.Input("Vendor A/S", newPerson("first@vendor.example"));

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
  void failure_R1_onlyOnce() {
    initialize();
    int changes = portal.store.committed().size();
    assertRefused(this::initialize, new Refusal.PortalAlreadyInitialized());
    assertThat(portal.store.committed()).hasSize(changes);
  }

  private CreatedCompany initialize() {
    return portal.run(portal.useCases.initializePortal(), INPUT, INSTALLER);
  }
}
