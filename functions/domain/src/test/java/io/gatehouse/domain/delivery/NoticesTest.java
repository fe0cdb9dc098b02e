package io.gatehouse.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.delivery.DeliverMessage.Result;
import io.gatehouse.domain.delivery.Letter.SeatFellBack.Reader;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.Delivery.SeatFellBackMail.Cause;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.notification.PartnerAccessNews.Kind;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of access across companies, to whom and in which language, and what is not. */
class NoticesTest {
  private static final RoleId ROLE = new RoleId("decision-maker");
  private static final EmailAddress OFFICE = new EmailAddress("office@nowhere.example");
  private static final Duration WEEK = Duration.ofDays(7);

  private final Portal portal = new Portal();
  private final Company partner =
      portal.givenCompany(TestData.company().name("Fjordnet").type(CompanyType.PARTNER));
  private final Company founded =
      portal.givenCompany(
          TestData.company()
              .name("Nordlys")
              .type(CompanyType.CUSTOMER)
              .partnerOfRecord(partner.id()));
  private final User contact = given(founded, Language.FR);
  private final User employee = given(partner, Language.DA);
  private final Instant until = portal.clock.instant().plus(WEEK);
  private final Company customer = grant(until);
  private final Sender sender = new Sender(portal);

  @Test
  @DisplayName("R31, R42: an address is told what, by whom and until when; nobody is greeted")
  void success_R31_anAddress() {
    assertThat(deliver(toOffice(news(Kind.ENABLED)))).isEqualTo(Result.DELIVERED);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.PartnerAccess(
                new Letter.Addressee(OFFICE, null, Language.FR),
                "Nordlys",
                "Fjordnet",
                ROLE,
                Kind.ENABLED,
                until,
                7,
                contact.name().full()));
  }

  @Test
  @DisplayName("R42: in the language of the user whose address it is, who is greeted by name")
  void success_R42_theAddressOfAUser() {
    EmailAddress written =
        new EmailAddress(employee.email().value().toUpperCase(java.util.Locale.ROOT));
    deliver(new Delivery.PartnerAccessMail(written, news(Kind.DISABLED)));
    assertThat(reader())
        .isEqualTo(new Letter.Addressee(written, employee.name().first(), Language.DA));
  }

  @Test
  @DisplayName("R42: a deleted user is not greeted; without a contact person it is English")
  void success_R42_theAddressOfNobody() {
    portal.store.put(
        customer.withContactPerson(null),
        TestData.user()
            .id(employee.id())
            .home(partner.id())
            .email(employee.email().value())
            .language(Language.DA)
            .status(UserStatus.DELETED)
            .build());
    deliver(new Delivery.PartnerAccessMail(employee.email(), news(Kind.ENABLED)));
    assertThat(reader()).isEqualTo(new Letter.Addressee(employee.email(), null, Language.EN));
  }

  @Test
  @DisplayName("R33: the same news to a user of either side, in their own language")
  void success_R33_contactPersons() {
    for (User user : List.of(contact, employee)) {
      deliver(new Delivery.PartnerAccessNoticeMail(user.id(), news(Kind.ENDING)));
      assertThat(reader())
          .isEqualTo(new Letter.Addressee(user.email(), user.name().first(), user.language()));
    }
  }

  @ParameterizedTest
  @CsvSource({"P7D, 7", "PT167H, 7", "PT24H, 1", "PT25H, 2", "PT1S, 1", "P30D, 30"})
  @DisplayName("R33: how many days are left is counted when the mail is written")
  void success_R33_daysLeft(Duration left, long days) {
    Instant end = portal.clock.instant().plus(left);
    grant(end);
    deliver(
        toOffice(new PartnerAccessNews(Kind.ENDING, customer.id(), ROLE, partner.id(), end, null)));
    assertThat(portal.post.letters())
        .singleElement()
        .isInstanceOfSatisfying(
            Letter.PartnerAccess.class, letter -> assertThat(letter.days()).isEqualTo(days));
  }

  @Test
  @DisplayName("R33: that it ends soon is not told once it was extended, taken away or is over")
  void dropped_R33_endsOtherwise() {
    grant(until.plus(WEEK));
    assertDropped(toOffice(news(Kind.ENDING)));
    grant(null);
    assertDropped(toOffice(news(Kind.ENDING)));
    portal.store.put(portal.company(customer.id()).withdrawing(ROLE));
    assertDropped(toOffice(news(Kind.ENDING)));
    grant(until);
    portal.clock.advance(WEEK);
    assertDropped(toOffice(news(Kind.ENDING)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R6, R30, R33: that access is over is told whatever became of the customer")
  void R6_stoppedCustomer(Kind kind) {
    Company stopped = portal.company(customer.id()).suspended();
    for (Company now : List.of(stopped, stopped.deleted(portal.clock.instant()))) {
      portal.store.put(now);
      assertThat(deliver(toOffice(news(kind))))
          .isEqualTo(kind.isOver() ? Result.DELIVERED : Result.DROPPED);
    }
    portal.store.put(stopped.deleted(portal.clock.instant()).erased());
    assertThat(deliver(toOffice(news(kind))))
        .isEqualTo(kind.isOver() ? Result.DELIVERED : Result.DROPPED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DISABLED", "ENDED"})
  @DisplayName("R34: also when the partner of record is another one by now")
  void success_R34_movedMeanwhile(Kind kind) {
    portal.store.put(portal.company(customer.id()).moved(null));
    assertThat(deliver(toOffice(news(kind)))).isEqualTo(Result.DELIVERED);
  }

  @Test
  @DisplayName("R26, R32: who was given access by another company is told by whom")
  void success_R26_accessGiven() {
    Delivery mail = new Delivery.AccessGivenMail(employee.id(), customer.id(), contact.id());
    deliver(mail);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.AccessGiven(addressee(employee), "Nordlys", contact.name().full()));
    portal.store.put(portal.company(customer.id()).suspended());
    assertDropped(mail);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R22: a seat that fell back is told to its holder and to both sides, each otherwise")
  void success_R22_seatFellBack(Cause cause) {
    User colleague = given(partner, Language.EN);
    portal.store.put(portal.company(customer.id()).suspended());
    for (User reader : List.of(employee, contact, colleague)) {
      deliver(new Delivery.SeatFellBackMail(reader.id(), customer.id(), employee.id(), cause));
    }
    String name = employee.name().full();
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.SeatFellBack(addressee(employee), "Nordlys", name, Reader.THEMSELVES, cause),
            new Letter.SeatFellBack(addressee(contact), "Nordlys", name, Reader.THERE, cause),
            new Letter.SeatFellBack(addressee(colleague), "Nordlys", name, Reader.AT_HOME, cause));
  }

  @Test
  @DisplayName("R35: a delegation given and withdrawn; the latter even if the customer is stopped")
  void success_R35_delegation() {
    Delivery given = delegation(contact.id(), Delivery.DelegationMail.Kind.GIVEN);
    Delivery withdrawn = delegation(null, Delivery.DelegationMail.Kind.WITHDRAWN);
    deliver(given);
    deliver(delegation(contact.id(), Delivery.DelegationMail.Kind.WITHDRAWN));
    portal.store.put(portal.company(customer.id()).suspended());
    deliver(withdrawn);
    assertThat(portal.post.letters())
        .containsExactly(
            delegationLetter(Delivery.DelegationMail.Kind.GIVEN, contact.name().full()),
            delegationLetter(Delivery.DelegationMail.Kind.WITHDRAWN, contact.name().full()),
            delegationLetter(Delivery.DelegationMail.Kind.WITHDRAWN, null));
    assertDropped(given);
  }

  @Test
  @DisplayName("A review is told of until it is due")
  void success_reviewStarted() {
    Delivery mail =
        new Delivery.ReviewStartedMail(contact.id(), customer.id(), employee.id(), until);
    deliver(mail);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.ReviewStarted(addressee(contact), "Nordlys", employee.name().full(), until));
    portal.clock.advance(WEEK);
    assertDropped(mail);
  }

  @ParameterizedTest
  @EnumSource(names = {"DELETED", "ERASED"})
  @DisplayName("R12: who is no longer there is told nothing")
  void dropped_R12_gone(UserStatus status) {
    portal.store.put(TestData.user().id(employee.id()).home(partner.id()).status(status).build());
    assertDropped(new Delivery.PartnerAccessNoticeMail(employee.id(), news(Kind.ENDED)));
    assertDropped(new Delivery.AccessGivenMail(employee.id(), customer.id(), contact.id()));
    assertDropped(
        new Delivery.SeatFellBackMail(
            employee.id(), customer.id(), contact.id(), Cause.NO_SEAT_LEFT));
    assertDropped(delegation(null, Delivery.DelegationMail.Kind.WITHDRAWN));
    assertDropped(
        new Delivery.ReviewStartedMail(employee.id(), customer.id(), contact.id(), until));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R42: news that somebody makes names them; news of an end says when")
  void failure_R42_newsThatTellsTooLittle(Kind kind) {
    boolean somebodys = kind != Kind.DISABLED && kind != Kind.ENDING && kind != Kind.ENDED;
    boolean dated = kind != Kind.ENABLED && !kind.isOver();
    assertTells(!somebodys, kind, until, null);
    assertTells(!dated, kind, null, contact.id());
    assertTells(true, kind, until, contact.id());
  }

  private void assertTells(boolean enough, Kind kind, @Nullable Instant end, @Nullable UserId by) {
    if (enough) {
      assertThat(new PartnerAccessNews(kind, customer.id(), ROLE, partner.id(), end, by).kind())
          .isEqualTo(kind);
    } else {
      assertThatThrownBy(
              () -> new PartnerAccessNews(kind, customer.id(), ROLE, partner.id(), end, by))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private User given(Company home, Language language) {
    User user = portal.givenUser(home, UserStatus.ACTIVE);
    User speaking =
        TestData.user()
            .id(user.id())
            .home(home.id())
            .email(user.id() + "@Example.com")
            .language(language)
            .status(UserStatus.ACTIVE)
            .build();
    portal.store.put(speaking);
    return speaking;
  }

  private Company grant(@Nullable Instant end) {
    Company granting = portal.company(founded.id()).granting(ROLE, end);
    portal.store.put(granting);
    return granting;
  }

  private PartnerAccessNews news(Kind kind) {
    return new PartnerAccessNews(kind, customer.id(), ROLE, partner.id(), until, contact.id());
  }

  private static Delivery toOffice(PartnerAccessNews news) {
    return new Delivery.PartnerAccessMail(OFFICE, news);
  }

  private Delivery delegation(@Nullable UserId by, Delivery.DelegationMail.Kind kind) {
    return new Delivery.DelegationMail(employee.id(), customer.id(), by, kind);
  }

  private Letter delegationLetter(Delivery.DelegationMail.Kind kind, @Nullable String by) {
    return new Letter.Delegation(addressee(employee), "Nordlys", kind, by);
  }

  private Letter.Addressee reader() {
    return portal.post.letters().getLast().to();
  }

  private static Letter.Addressee addressee(User user) {
    return new Letter.Addressee(user.email(), user.name().first(), user.language());
  }

  private Result deliver(Delivery delivery) {
    return portal.deliver(sender.send(delivery));
  }

  private void assertDropped(Delivery delivery) {
    int before = portal.post.letters().size();
    assertThat(deliver(delivery)).as("%s", delivery).isEqualTo(Result.DROPPED);
    assertThat(portal.post.letters()).hasSize(before);
  }
}
