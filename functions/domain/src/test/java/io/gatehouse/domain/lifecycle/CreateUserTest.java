package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.newPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Creating users (R8, R9, R10, R11), and the first one of a company (R4, R5). */
class CreateUserTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();

  @Test
  void success_R8_R9_userAndHomeMembership() {
    portal.givenOperator();
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    NewPerson person =
        new NewPerson(
            new PersonName("Bjørn", "Åkesson"),
            new EmailAddress("Bjorn@Example.com"),
            new PhoneNumber("+45 20 12 34 56"),
            Language.DA,
            Assignment.giving(Selection.of(PermissionId.COMPANY_ADMIN)),
            null,
            CustomerChoice.NONE,
            true);
    NewUser created = create(person);

    User user = portal.user(created.user().id());
    assertThat(user).isEqualTo(created.user());
    assertThat(user.home()).isEqualTo(company.id());
    assertThat(user.name()).isEqualTo(person.name());
    assertThat(user.email().value()).isEqualTo("Bjorn@Example.com");
    assertThat(user.phone()).isEqualTo(new PhoneNumber("+4520123456"));
    assertThat(user.language()).isEqualTo(Language.DA);
    assertThat(user.activatedAt()).isNull();
    assertThat(user.createdAt()).isEqualTo(portal.clock.instant());
    assertThat(portal.membership(user).name()).isEqualTo(user.name());
    assertThat(portal.membership(user).grants().permissionIds()).isEqualTo(TestData.ADMINISTRATOR);
    assertThat(created.contactPerson()).isFalse();
  }

  @Test
  void success_R11_R36_invitedByDefaultForSevenDays() {
    NewUser created = create(newPerson("bjorn@example.com"));

    User user = portal.user(created.user().id());
    Invitation invitation = portal.invitation(user);
    assertThat(user.status()).isEqualTo(UserStatus.INVITED);
    assertThat(created.invitation()).isEqualTo(invitation);
    assertThat(invitation.inviter()).isEqualTo(TestData.operator().id());
    assertThat(invitation.sender()).isEqualTo(new Sender.Person(TestData.operator().id()));
    assertThat(invitation.link().state(portal.clock.instant())).isEqualTo(LinkState.VALID);
    assertThat(invitation.link().expiresAt())
        .isEqualTo(portal.clock.instant().plus(Duration.ofDays(7)));
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.InvitationMail(user.id(), invitation.link().id(), 0));
  }

  @Test
  void success_R11_waivedInvitationLeavesAUserWhoCannotSignIn() {
    NewUser created = create(TestData.uninvited(newPerson("bjorn@example.com")));
    assertThat(portal.user(created.user().id()).status()).isEqualTo(UserStatus.NOT_INVITED);
    assertThat(created.invitation()).isNull();
    assertThat(portal.store.invitations().find(created.user().id())).isEmpty();
    assertThat(portal.store.messages().all()).isEmpty();
  }

  @Test
  void success_R4_R5_firstUserIsContactPersonAndAdministrator() {
    NewUser first = create(newPerson("first@example.com"));
    Company after = portal.company(company.id());
    assertThat(after.contactPerson()).isEqualTo(first.user().id());
    assertThat(after.activeAdministrators()).isZero();
    assertThat(first.contactPerson()).isTrue();
    assertThat(portal.membership(first.user()).isAdministrator()).isTrue();
    assertThat(portal.lastEvent().before()).isEmpty();
    assertThat(portal.lastEvent().after())
        .containsEntry("company.contactPersonId", first.user().id().value())
        .doesNotContainKey("company.name");

    NewUser second = create(newPerson("second@example.com"));
    assertThat(portal.company(company.id())).isEqualTo(after);
    assertThat(portal.membership(second.user()).grants().permissionIds()).isEmpty();
    assertThat(second.contactPerson()).isFalse();
  }

  @Test
  void success_R4_ofTwoFirstUsersAtOnceOneIsFirst() {
    CreateUser.Input one = new CreateUser.Input(company.id(), newPerson("one@example.com"));
    Outcome<NewUser> overtaken =
        portal.useCases.createUser().decide(one, portal.request(TestData.operator()));
    NewUser winner = create(newPerson("two@example.com"));

    assertThatThrownBy(() -> portal.store.commit(overtaken.change()))
        .isInstanceOf(ConflictException.class);
    NewUser second = portal.run(portal.useCases.createUser(), one);
    assertThat(portal.company(company.id()).contactPerson()).isEqualTo(winner.user().id());
    assertThat(portal.membership(second.user()).isAdministrator()).isFalse();
  }

  @Test
  void success_R48_oneEventWithEverythingNew() {
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    NewUser created = create(newPerson("bjorn@example.com"));
    assertThat(portal.store.events()).hasSize(1);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_CREATED);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().at()).isEqualTo(portal.clock.instant());
    assertThat(portal.lastEvent().company()).isEqualTo(company.id());
    assertThat(portal.lastEvent().user()).isEqualTo(created.user().id());
    assertThat(portal.lastEvent().before()).isEmpty();
    assertThat(portal.lastEvent().after())
        .containsEntry("user.email", "bjorn@example.com")
        .containsEntry("user.status", "INVITED")
        .doesNotContainKey("membership.permissions")
        .containsEntry("invitation.id", portal.invitation(created.user()).link().id().value())
        .containsKey("invitation.expiresAt");
  }

  @Test
  void failure_R8_addressTakenInAnyCaseAnywhere() {
    User taken = portal.givenUser(portal.givenCompany(), UserStatus.DISABLED);
    String shouted = taken.email().value().toUpperCase(Locale.ROOT);
    assertRefused(() -> create(newPerson(" " + shouted + " ")), new Refusal.EmailTaken());
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void failure_unknownCompany() {
    CreateUser.Input input =
        new CreateUser.Input(portal.ids.companyId(), newPerson("bjorn@example.com"));
    assertRefused(
        () -> portal.run(portal.useCases.createUser(), input), new Refusal.NotFound("company"));
  }

  private NewUser create(NewPerson person) {
    return portal.run(portal.useCases.createUser(), new CreateUser.Input(company.id(), person));
  }
}
