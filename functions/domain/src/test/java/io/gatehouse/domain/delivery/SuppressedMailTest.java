package io.gatehouse.domain.delivery;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.DeliverMessage.Result;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.memory.KeptMessage;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.password.ResolveForgottenPassword;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An address that returns mails for good gets no more, until the user has another (R42). */
class SuppressedMailTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();

  @ParameterizedTest
  @EnumSource
  @DisplayName("R42: what is on its way is dropped with a fate of its own")
  void R42_deliveriesInFlight(MailTrouble.Kind kind) {
    User user = givenTroubled(UserStatus.ACTIVE, kind);
    MessageId sent = new Sender(portal).send(new Delivery.PasswordChangedMail(user.id()));
    boolean stops = kind != MailTrouble.Kind.SOFT_BOUNCE;
    assertThat(portal.deliver(sent)).isEqualTo(stops ? Result.DROPPED : Result.DELIVERED);
    assertThat(portal.post.letters()).hasSize(stops ? 0 : 1);
    assertThat(portal.store.messages().all().getLast().status())
        .isEqualTo(stops ? KeptMessage.Status.SUPPRESSED : KeptMessage.Status.DELIVERED);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R42: an administrator is told why no mail goes")
  void R42_administratorsAreRefused(MailTrouble.Kind kind) {
    User waiting = givenTroubled(UserStatus.NOT_INVITED, kind);
    User active = givenTroubled(UserStatus.ACTIVE, kind);
    if (kind == MailTrouble.Kind.SOFT_BOUNCE) {
      portal.run(portal.useCases.sendInvitation(), named(waiting));
      portal.run(portal.useCases.sendPasswordReset(), named(active));
    } else {
      assertRefused(
          () -> portal.run(portal.useCases.sendInvitation(), named(waiting)),
          new Refusal.AddressBounces());
      assertRefused(
          () -> portal.run(portal.useCases.sendPasswordReset(), named(active)),
          new Refusal.AddressBounces());
      assertThat(portal.store.messages().all()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R40, R42: who asks for a new password learns nothing of it")
  void R40_forgottenPasswordsEndInSilence(MailTrouble.Kind kind) {
    User user = givenTroubled(UserStatus.ACTIVE, kind);
    boolean opened =
        portal.run(
            portal.useCases.resolveForgottenPassword(),
            new ResolveForgottenPassword.Asked(portal.ids.messageId(), user.email()),
            portal.request(new Actor.Anonymous()));
    assertThat(opened).isEqualTo(kind == MailTrouble.Kind.SOFT_BOUNCE);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R42: with another address, mails go again")
  void R42_anotherAddress(MailTrouble.Kind kind) {
    User user = givenTroubled(UserStatus.ACTIVE, kind);
    portal.store.put(user.withEmail(new EmailAddress("new@example.com")));
    MessageId sent = new Sender(portal).send(new Delivery.PasswordChangedMail(user.id()));
    assertThat(portal.deliver(sent)).isEqualTo(Result.DELIVERED);
    portal.run(portal.useCases.sendPasswordReset(), named(user));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R31, R42: a mail to an address is suppressed if that is a user's who returns mails")
  void R31_namedAddresses(MailTrouble.Kind kind) {
    User user = givenTroubled(UserStatus.ACTIVE, kind);
    boolean stops = kind != MailTrouble.Kind.SOFT_BOUNCE;
    assertThat(portal.deliver(toAddress(user.email().value().toUpperCase(Locale.ROOT))))
        .isEqualTo(stops ? Result.DROPPED : Result.DELIVERED);
    assertThat(portal.store.messages().all().getLast().status())
        .isEqualTo(stops ? KeptMessage.Status.SUPPRESSED : KeptMessage.Status.DELIVERED);
    assertThat(portal.deliver(toAddress("office@nowhere.example"))).isEqualTo(Result.DELIVERED);
  }

  private MessageId toAddress(String address) {
    return new Sender(portal)
        .send(
            new Delivery.PartnerAccessMail(
                new EmailAddress(address),
                new PartnerAccessNews(
                    PartnerAccessNews.Kind.ENDED,
                    company.id(),
                    new RoleId("decision-maker"),
                    company.id(),
                    null,
                    null)));
  }

  private User givenTroubled(UserStatus status, MailTrouble.Kind kind) {
    User user = portal.givenUser(company, status);
    User troubled = user.withTrouble(new MailTrouble(kind, portal.clock.instant()));
    portal.store.put(troubled);
    return troubled;
  }
}
