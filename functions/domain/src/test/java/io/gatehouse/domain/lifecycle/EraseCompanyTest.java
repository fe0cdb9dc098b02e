package io.gatehouse.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A company whose 30 days are over is erased with its users, by steps that may be repeated (R6).
 */
@DisplayName("R6, R51: erasing a company")
class EraseCompanyTest {
  private static final PermissionId INVOICES = new PermissionId("invoices.view");

  private final Portal portal = new Portal();
  private Company partner;
  private Company customer;
  private User administrator;
  private User invited;
  private User gone;
  private User guest;
  private User chooser;

  @BeforeEach
  void scene() {
    portal.givenOperator();
    partner = portal.givenCompany();
    customer =
        committed(
            TestData.company()
                .id(portal.ids.companyId())
                .type(CompanyType.CUSTOMER)
                .partnerOfRecord(partner.id())
                .build());
    administrator = portal.givenAdministrator(partner, UserStatus.ACTIVE);
    invited = portal.givenUser(partner, UserStatus.INVITED);
    portal.givenInvitation(invited);
    Company elsewhere = portal.givenCompany();
    guest = portal.givenUser(elsewhere, UserStatus.ACTIVE);
    chooser = portal.givenUser(elsewhere, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .elsewhere(partner.id(), guest)
            .permissions(Set.of(INVOICES))
            .group(new RoleId("decision-maker"), 1)
            .delegated(true)
            .build(),
        TestData.membership()
            .atHome(chooser)
            .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
            .customers(new CustomerScope(CustomerScope.Kind.CHOSEN, 2))
            .build(),
        Membership.chosen(partner.id(), chooser.id(), chooser.home(), chooser.name(), 2));
    portal.run(portal.useCases.deleteCompany(), partner.id());
    portal.clock.advance(Duration.ofDays(20));
    // Deleted by an administrator before, and not to outlive the company.
    User present = portal.givenUser(portal.company(partner.id()), UserStatus.DISABLED);
    gone = present.deleted(portal.clock.instant());
    portal.store.put(gone, portal.membership(present).following(gone));
    portal.clock.advance(Duration.ofDays(10).plus(EraseCompany.RESPITE));
  }

  @Test
  void success_R6_customersBecomeDirectGiftsAreGoneUsersAreDueAndThenTheCompanyGoes() {
    assertThat(erase(() -> true)).isEqualTo(EraseCompany.Done.COMPANY_BEGUN);

    assertThat(portal.company(customer.id()).partnerOfRecord()).isNull();
    Membership emptied = portal.store.users().membership(partner.id(), guest.id()).orElseThrow();
    assertThat(emptied.isGivenAnything()).isFalse();
    assertThat(portal.store.users().membership(partner.id(), chooser.id()).orElseThrow().chosen())
        .isNull();
    for (User user : List.of(administrator, invited, gone)) {
      assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DELETED);
      assertThat(portal.user(user.id()).deletion().eraseAt())
          .isBeforeOrEqualTo(portal.clock.instant());
    }
    assertThat(portal.invitation(invited).link().ending()).isEqualTo(MailedLink.Ending.REVOKED);
    assertThat(portal.store.messages().deliveries())
        .as("nobody is mailed")
        .noneMatch(Delivery.Mail.class::isInstance);
    assertThat(portal.company(partner.id()).status()).isEqualTo(CompanyStatus.DELETED);

    eraseUsers();
    assertThat(erase(() -> true)).isEqualTo(EraseCompany.Done.COMPANY_ERASED);
    assertThat(portal.company(partner.id()).status()).isEqualTo(CompanyStatus.ERASED);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_ERASED);
    assertThat(portal.lastEvent().actor()).isEqualTo(new Actor.Schedule());
    assertThat(portal.store.companies().due(portal.clock.instant())).isEmpty();
    int events = portal.store.events().size();
    assertThat(erase(() -> true)).isEqualTo(EraseCompany.Done.COMPANY_NOT_DUE);
    assertThat(portal.store.events()).hasSize(events);
  }

  @Test
  void success_R51_repeatedItWritesNothingThatIsWritten() {
    erase(() -> true);
    int events = portal.store.events().size();
    assertThat(erase(() -> true)).isEqualTo(EraseCompany.Done.COMPANY_BEGUN);
    assertThat(portal.store.events()).hasSize(events);
  }

  @Test
  @DisplayName("R51: killed before any write, the next run goes on, and each thing is told once")
  void success_R51_killedAtEveryStep() {
    List<EventKind> whole = kinds(uninterrupted());
    for (int killed = 0; killed < whole.size(); killed++) {
      EraseCompanyTest scene = new EraseCompanyTest();
      scene.scene();
      int before = killed;
      int[] writes = {0};
      Changes mortal =
          change -> {
            if (writes[0]++ == before) {
              throw new IllegalStateException("killed");
            }
            scene.portal.store.commit(change);
          };
      try {
        scene.erase(mortal, () -> true);
        scene.eraseUsers();
        scene.erase(mortal, () -> true);
      } catch (IllegalStateException expected) {
        // The next run comes in five minutes.
      }
      scene.uninterruptedFrom();
      assertThat(kinds(scene.portal.store.events()))
          .as("killed before write %s", killed)
          .containsExactlyInAnyOrderElementsOf(whole);
    }
  }

  @Test
  void success_R51_whenTheTimeIsUpTheNextRunGoesOn() {
    int runs = 0;
    while (portal.company(partner.id()).status() != CompanyStatus.ERASED && runs++ < 30) {
      int[] left = {1};
      erase(() -> left[0]-- > 0);
      eraseUsers();
    }
    assertThat(portal.company(partner.id()).status()).isEqualTo(CompanyStatus.ERASED);
    assertThat(runs).isGreaterThan(4);
  }

  @Test
  void failure_R6_notBeforeItsTimeAndNotIfRestored() {
    Portal early = new Portal();
    early.givenOperator();
    Company company = early.givenCompany();
    early.run(early.useCases.deleteCompany(), company.id());
    early.clock.advance(Duration.ofDays(30).plus(EraseCompany.RESPITE).minusNanos(1));
    assertThat(erase(early, company.id(), early.store, () -> true))
        .isEqualTo(EraseCompany.Done.COMPANY_NOT_DUE);
    early.store.put(early.company(company.id()).restored());
    early.clock.advance(Duration.ofDays(1));
    assertThat(erase(early, company.id(), early.store, () -> true))
        .isEqualTo(EraseCompany.Done.COMPANY_NOT_DUE);
    assertThat(early.company(company.id()).status()).isEqualTo(CompanyStatus.ACTIVE);
  }

  private static List<Event> uninterrupted() {
    EraseCompanyTest scene = new EraseCompanyTest();
    scene.scene();
    scene.uninterruptedFrom();
    return scene.portal.store.events();
  }

  private void uninterruptedFrom() {
    erase(() -> true);
    eraseUsers();
    erase(() -> true);
    assertThat(portal.company(partner.id()).status()).isEqualTo(CompanyStatus.ERASED);
  }

  private static List<EventKind> kinds(List<Event> events) {
    List<EventKind> kinds = new ArrayList<>();
    events.forEach(event -> kinds.add(event.kind()));
    kinds.remove(EventKind.COMPANY_DELETED);
    return kinds;
  }

  /** What the job does to users who are due. */
  private void eraseUsers() {
    for (User each : List.of(administrator, invited, gone)) {
      User user = portal.user(each.id());
      if (user.status() == UserStatus.DELETED) {
        User erased = user.erased();
        portal.store.put(erased, portal.membership(user).following(erased));
      }
    }
  }

  private EraseCompany.Done erase(BooleanSupplier timeLeft) {
    return erase(portal.store, timeLeft);
  }

  private EraseCompany.Done erase(Changes changes, BooleanSupplier timeLeft) {
    return erase(portal, partner.id(), changes, timeLeft);
  }

  private static EraseCompany.Done erase(
      Portal portal, CompanyId company, Changes changes, BooleanSupplier timeLeft) {
    return new EraseCompany(
            portal.store.companies(),
            portal.store.partnerAccesses(),
            portal.store.users(),
            portal.store.accessIndex(),
            portal.store.invitations(),
            portal.store.resets(),
            portal.store.emailChanges(),
            changes,
            portal.ids)
        .erase(company, () -> portal.request(new Actor.Schedule()), timeLeft);
  }

  private Company committed(Company company) {
    portal.store.commit(Change.builder().create(company).build());
    return company;
  }
}
