package io.gatehouse.domain.preview;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.ChangeCustomers;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.assignment.SetEntitlements;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change would do is told beforehand, and nothing is written (R46). */
class PreviewsTest {
  private static final PermissionId ESTATE = new PermissionId("data-estate.manage");
  private static final PermissionId INSTANCES = new PermissionId("instances.open");
  private static final PermissionId OFFERS = new PermissionId("offers.manage");
  private static final PermissionId OFFERS_VIEW = new PermissionId("offers.view");
  private static final PermissionId INVOICES = new PermissionId("invoices.view");

  private final Portal portal = new Portal();
  private final User operator = portal.givenOperator();
  private final Company company =
      portal.givenCompany(TestData.company().entitledTo(ESTATE, INSTANCES));
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);

  @Test
  void success_R46_whoGainsAndLosesWhatOverWhichCompany() {
    Company customer =
        portal.givenCompany(
            TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(company.id()));
    Preview preview = preview(give(user, OFFERS));

    assertThat(preview.before()).isEmpty();
    assertThat(preview.after())
        .containsEntry("membership.permissions", "offers.manage")
        .containsEntry("membership.customers", "ALL");
    assertThat(preview.access())
        .extracting(Preview.AccessChange::company)
        .containsExactly(company.id(), customer.id());
    assertThat(preview.access())
        .allSatisfy(
            change -> {
              assertThat(change.user()).isEqualTo(user.id());
              assertThat(change.onceActive()).isFalse();
              assertThat(change.gains()).containsExactly(OFFERS_VIEW, OFFERS);
              assertThat(change.loses()).isEmpty();
            });
    assertThat(preview.more()).isFalse();
    assertThat(preview.mails()).isEmpty();
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void success_R18_R46_customersTakenOffAListAreLost() {
    Company customer =
        portal.givenCompany(
            TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(company.id()));
    run(give(user, OFFERS));
    Preview preview =
        preview(
            decide(
                portal.useCases.changeCustomers(),
                new ChangeCustomers.Input(company.id(), user.id(), CustomerChoice.of())));
    assertThat(preview.access())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.company()).isEqualTo(customer.id());
              assertThat(change.loses()).containsExactly(OFFERS_VIEW, OFFERS);
            });
  }

  @Test
  void success_R3_R46_thePeopleWhoLoseAnEntitlement() {
    portal.givenUser(company, UserStatus.ACTIVE, Set.of(INVOICES));
    User loser = portal.givenUser(company, UserStatus.ACTIVE, Set.of(ESTATE));
    Preview preview = preview(decide(portal.useCases.setEntitlements(), entitle(Set.of())));
    assertThat(preview.access())
        .extracting(Preview.AccessChange::user)
        .containsExactlyInAnyOrder(administrator.id(), loser.id(), operator.id());
    assertThat(preview.access())
        .allSatisfy(change -> assertThat(change.loses()).containsExactly(ESTATE, INSTANCES));
  }

  @Test
  void success_R46_ofManyPeopleTheFirstHundredAndThatThereAreMore() {
    for (int each = 0; each < Preview.MOST; each++) {
      portal.givenUser(company, UserStatus.ACTIVE, Set.of(ESTATE));
    }
    Preview preview = preview(decide(portal.useCases.setEntitlements(), entitle(Set.of())));
    assertThat(preview.access()).hasSize(Preview.MOST);
    assertThat(preview.more()).isTrue();
  }

  @Test
  void success_R46_aNewUserGainsOnceTheyAreActiveAndGetsAMail() {
    Change change =
        decide(
            portal.useCases.createUser(),
            new CreateUser.Input(company.id(), TestData.newPerson("new@example.com", INVOICES)));
    Preview preview = preview(change);
    assertThat(preview.access())
        .singleElement()
        .satisfies(
            gained -> {
              assertThat(gained.onceActive()).isTrue();
              assertThat(gained.gains()).containsExactly(INVOICES);
            });
    assertThat(preview.mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.kind()).isEqualTo("invitation");
              assertThat(mail.email()).isEqualTo(new EmailAddress("new@example.com"));
            });
    assertThat(portal.store.messages().all()).isEmpty();
  }

  @Test
  void success_R31_R46_aMailToANamedAddressIsToldWithoutAUser() {
    EmailAddress office = new EmailAddress("office@nowhere.example");
    PartnerAccessNews news =
        new PartnerAccessNews(
            PartnerAccessNews.Kind.ENDED,
            company.id(),
            new RoleId("decision-maker"),
            company.id(),
            null,
            null);
    Change.Builder change = Change.builder();
    List.of(
            new Delivery.PartnerAccessMail(office, news),
            new Delivery.PartnerAccessNoticeMail(user.id(), news),
            new Delivery.AlignTies(user.id()))
        .forEach(
            delivery ->
                change.send(
                    new OutgoingMessage(
                        portal.ids.messageId(), company.id(), delivery, portal.clock.instant())));
    assertThat(preview(change.build()).mails())
        .containsExactly(
            new Preview.Mail("partner-access-ended", null, office),
            new Preview.Mail("partner-access-ended", user.id(), user.email()));
  }

  @Test
  void failure_R8_R46_anAddressThatIsTakenIsRefusedInThePreviewToo() {
    CreateUser.Input input =
        new CreateUser.Input(company.id(), TestData.newPerson(user.email().value()));
    Change change = decide(portal.useCases.createUser(), input);
    assertRefused(() -> preview(change), new Refusal.EmailTaken());
  }

  @Test
  void success_R12_R46_whoIsDisabledLosesEverythingEverywhere() {
    Company elsewhere = portal.givenCompany();
    run(give(user, INVOICES));
    portal.store.put(TestData.membership(elsewhere.id(), user, Set.of(OFFERS)));
    Preview preview = preview(decide(portal.useCases.disableUser(), Portal.named(user)));
    assertThat(preview.access())
        .extracting(Preview.AccessChange::company)
        .containsExactlyInAnyOrder(company.id(), elsewhere.id());
    assertThat(preview.access()).allMatch(change -> change.gains().isEmpty());
  }

  @Test
  void failure_R18_R46_companiesThatWhoAsksDoesNotKnow() {
    Company elsewhere = portal.givenCompany();
    run(give(user, INVOICES));
    portal.store.put(TestData.membership(elsewhere.id(), user, Set.of(OFFERS)));
    Change change = decide(portal.useCases.disableUser(), Portal.named(user));
    User manager =
        portal.givenUser(company, UserStatus.ACTIVE, Set.of(PermissionId.USERS_MANAGE, INVOICES));
    assertThat(preview(change, manager).access())
        .extracting(Preview.AccessChange::company)
        .containsExactly(company.id());
    assertThat(preview(change, administrator).access())
        .extracting(Preview.AccessChange::company)
        .containsExactlyInAnyOrder(company.id(), elsewhere.id());
  }

  @Test
  void failure_R18_R46_peopleWhomWhoAsksMayNotSee() {
    portal.givenUser(company, UserStatus.ACTIVE, Set.of(ESTATE));
    User clerk =
        portal.givenUser(
            portal.company(operator.home()),
            UserStatus.ACTIVE,
            Set.of(PermissionId.CUSTOMERS_MANAGE));
    Change change = decide(portal.useCases.setEntitlements(), entitle(Set.of()));
    assertThat(preview(change, clerk).access()).isEmpty();
    assertThat(preview(change, clerk).before()).isNotEmpty();
  }

  @Test
  void success_R27_R46_seatsThatFreeUp() {
    Membership seated = TestData.membership().atHome(user).seat(new SeatTypeId("core")).build();
    Membership freed = TestData.membership().atHome(user).version(2).build();
    Preview preview = preview(Change.builder().update(seated, freed).build());
    assertThat(preview.seats())
        .containsExactly(new Preview.FreedSeat(user.id(), company.id(), new SeatTypeId("core")));
  }

  @Test
  void success_R27_R46_seatsThatAreTaken() {
    Membership free = TestData.membership().atHome(user).build();
    Membership seated =
        TestData.membership().atHome(user).seat(new SeatTypeId("core")).version(2).build();
    Preview preview = preview(Change.builder().update(free, seated).build());
    assertThat(preview.seats()).isEmpty();
    assertThat(preview.seatsTaken())
        .containsExactly(new Preview.TakenSeat(user.id(), company.id(), new SeatTypeId("core")));
  }

  @Test
  void success_R30_R46_whoLosesByAGrantThatEndsHoweverManyUsersTheCustomerHas() {
    RoleId role = new RoleId("phone-manager");
    Company customer =
        portal.givenCompany(
            TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(company.id()));
    for (int each = 0; each < 210; each++) {
      portal.givenUser(customer, UserStatus.ACTIVE);
    }
    Company granting = customer.granting(role, null);
    User member = portal.givenUser(company, UserStatus.ACTIVE);
    portal.store.put(
        granting,
        TestData.membership()
            .elsewhere(customer.id(), member)
            .group(role, granting.version())
            .build());
    Preview preview =
        preview(Change.builder().update(granting, granting.withdrawing(role)).build());
    assertThat(preview.access()).extracting(Preview.AccessChange::user).contains(member.id());
    assertThat(preview.access()).allMatch(Preview.AccessChange::leaves);
  }

  @Test
  void success_R46_aChangeThatChangesNothingTellsNothing() {
    assertThat(preview(Change.NONE))
        .isEqualTo(
            new Preview(Map.of(), Map.of(), List.of(), false, List.of(), List.of(), List.of()));
  }

  private Change give(User whom, PermissionId... permissions) {
    return decide(
        portal.useCases.changePermissions(),
        new ChangePermissions.Input(
            company.id(), whom.id(), Assignment.giving(Selection.of(permissions))));
  }

  private SetEntitlements.Input entitle(Set<PermissionId> permissions) {
    return new SetEntitlements.Input(company.id(), permissions);
  }

  private <I, O> Change decide(UseCase<I, O> useCase, I input) {
    return useCase.decide(input, portal.request(TestData.person(operator))).change();
  }

  private void run(Change change) {
    portal.store.commit(change);
  }

  private Preview preview(Change change) {
    return preview(change, operator);
  }

  private Preview preview(Change change, User asks) {
    return portal.previews.of(change, portal.request(TestData.person(asks)));
  }
}
