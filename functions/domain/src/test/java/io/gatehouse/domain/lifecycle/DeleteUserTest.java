package io.gatehouse.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.SetContactPerson;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeleteUserTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.ACTIVE, TestData.ADMINISTRATOR);

  DeleteUserTest() {
    portal.store.put(portal.company(company.id()).administratorActivated());
  }

  @Test
  @DisplayName(
      "R12: gone for everybody at once, restorable for thirty days, and they are told by whom")
  void success_R12_deleted() {
    Invited answer = delete(user);

    User deleted = user.deleted(portal.clock.instant());
    assertThat(answer.user()).isEqualTo(deleted);
    assertThat(portal.user(user.id())).isEqualTo(deleted);
    assertThat(portal.membership(user).standing()).isEqualTo(Standing.of(deleted));
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.AlignSignIn(user.id()),
            new Delivery.UserRemovedMail(user.id(), administrator.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_DELETED);
    assertThat(portal.lastEvent().before()).containsEntry("user.status", "ACTIVE");
    Refusals.assertRefused(() -> delete(user), new Refusal.NotFound("user"));
  }

  @Test
  @DisplayName("R12, R36, R39: whatever is on its way to them dies in the same change")
  void success_R12_everyLinkDies() {
    Invitation invitation = portal.givenInvitation(user);
    PasswordReset reset = portal.givenReset(user);
    EmailChange change =
        TestData.emailChange()
            .user(user.id())
            .company(company.id())
            .sent(portal.ids.linkId(), portal.clock.instant())
            .build();
    portal.store.put(change);
    delete(user);
    assertThat(List.of(portal.invitation(user), portal.reset(user), portal.emailChange(user)))
        .extracting(linked -> linked.link().ending())
        .containsOnly(MailedLink.Ending.REVOKED);
    Actor anybody = new Actor.Anonymous();
    Refusals.assertRefused(
        () ->
            portal.run(portal.useCases.acceptInvitation(), portal.redemption(invitation), anybody),
        Refusal.LinkRevoked.class);
    Refusals.assertRefused(
        () -> portal.run(portal.useCases.choosePassword(), portal.redemption(reset), anybody),
        Refusal.LinkRevoked.class);
    Refusals.assertRefused(
        () ->
            portal.run(portal.useCases.confirmEmailChange(), portal.confirmation(change), anybody),
        Refusal.LinkRevoked.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_INVITED", "DISABLED"})
  void success_R12_whoNeverHeardOfThePortalIsNotTold(UserStatus status) {
    User unknown = portal.givenUser(company, status);
    delete(unknown);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignSignIn(unknown.id()));
  }

  @Test
  void failure_R4_R13_neverOneselfAndNeverTheLastAdministrator() {
    Refusals.assertRefused(() -> delete(user, TestData.person(user)), new Refusal.OwnAccount());
    portal.run(
        portal.useCases.setContactPerson(), new SetContactPerson.Input(company.id(), user.id()));
    delete(administrator, TestData.operator());
    User other = portal.givenUser(company, UserStatus.ACTIVE);
    portal.run(
        portal.useCases.setContactPerson(), new SetContactPerson.Input(company.id(), other.id()));
    Refusals.assertRefused(
        () -> delete(user, TestData.operator()), new Refusal.LastAdministrator());
  }

  @Test
  @DisplayName("R5: the contact person stays until there is another, even where nobody else is")
  void failure_R5_contactPerson() {
    Refusals.assertRefused(
        () -> delete(administrator, TestData.operator()), new Refusal.IsContactPerson());
    delete(user);
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.setContactPerson(),
                new SetContactPerson.Input(company.id(), user.id())),
        new Refusal.NotFound("user"));
  }

  @Test
  @DisplayName("R12: for everything else a deleted user is not there")
  void failure_R12_nobodyFindsThem() {
    delete(user);
    var use = portal.useCases;
    UserOfCompany named = Portal.named(user);
    for (Runnable act :
        List.<Runnable>of(
            () -> portal.run(use.disableUser(), named),
            () -> portal.run(use.enableUser(), named),
            () -> portal.run(use.endSessions(), named),
            () -> portal.run(use.sendInvitation(), named),
            () -> portal.run(use.revokeInvitation(), named),
            () -> portal.run(use.sendPasswordReset(), named),
            () -> portal.run(use.cancelEmailChange(), named),
            () ->
                portal.run(
                    use.changeEmail(),
                    new ChangeEmail.Input(named, new EmailAddress("x@example.com"))),
            () ->
                portal.run(
                    use.changePermissions(),
                    new ChangePermissions.Input(
                        company.id(),
                        user.id(),
                        Assignment.giving(Selection.of(new PermissionId("invoices.view"))))))) {
      Refusals.assertRefused(act::run, new Refusal.NotFound("user"));
    }
  }

  @Test
  @DisplayName("R8: their address stays theirs while they can be restored")
  void failure_R8_addressIsKept() {
    delete(user);
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.createUser(),
                new CreateUser.Input(company.id(), TestData.newPerson(user.email().value()))),
        new Refusal.EmailTaken());
  }

  @Test
  @DisplayName("R12: restored, they are what they were and hold what they held")
  void success_R12_restored() {
    Membership held = portal.membership(user);
    delete(user);
    portal.clock.advance(Deletion.RESTORABLE.minusNanos(1));
    portal.run(portal.useCases.restoreUser(), Portal.named(user));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(portal.user(user.id()).sessionsValidFrom()).isEqualTo(portal.clock.instant());
    assertThat(portal.membership(user).grants()).isEqualTo(held.grants());
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(2);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_RESTORED);
    Refusals.assertRefused(
        () -> portal.run(portal.useCases.restoreUser(), Portal.named(user)),
        new Refusal.NotFound("user"));
  }

  @Test
  void failure_R12_tooLateToRestore() {
    delete(user);
    portal.clock.advance(Deletion.RESTORABLE);
    Refusals.assertRefused(
        () -> portal.run(portal.useCases.restoreUser(), Portal.named(user)),
        new Refusal.NotFound("user"));
  }

  private Invited delete(User whom) {
    return delete(whom, TestData.person(administrator));
  }

  private Invited delete(User whom, Actor by) {
    return portal.run(portal.useCases.deleteUser(), Portal.named(whom), by);
  }
}
