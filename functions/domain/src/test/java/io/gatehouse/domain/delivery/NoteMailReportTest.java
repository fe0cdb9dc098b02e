package io.gatehouse.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.NoteMailReport.Result;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounces and complaints come back and show on the user (R42); none is counted twice. */
class NoteMailReportTest {
  private static final Actor SES = new Actor.Workload("ses");

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);
  private final MessageId message =
      new Sender(portal).send(new Delivery.PasswordChangedMail(user.id()));
  private final NoteMailReport noteMailReport = over(portal.store.reports());

  @Test
  @DisplayName("R42: a hard bounce shows on the user, in the log, and on the mail")
  void success_R42_hardBounce() {
    assertThat(report(MailReport.Kind.HARD_BOUNCE)).isEqualTo(Result.NOTED);

    assertThat(trouble()).isEqualTo(new MailTrouble(MailTrouble.Kind.HARD_BOUNCE, at()));
    Event event = portal.lastEvent();
    assertThat(event.kind()).isEqualTo(EventKind.MAIL_RETURNED);
    assertThat(event.actor()).isEqualTo(SES);
    assertThat(event.user()).isEqualTo(user.id());
    assertThat(event.company()).isEqualTo(company.id());
    assertThat(event.before()).isEmpty();
    assertThat(event.after()).isEqualTo(Map.of("user.mailTrouble", "HARD_BOUNCE"));
    assertThat(reported()).isEqualTo(MailReport.Kind.HARD_BOUNCE);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R42: each kind of report shows on the user as what it is")
  void success_R42_everyKind(MailReport.Kind kind) {
    report(kind);
    MailTrouble trouble = portal.user(user.id()).trouble();
    assertThat(trouble == null ? null : trouble.kind()).isEqualTo(kind.trouble());
    assertThat(reported()).isEqualTo(kind);
  }

  @Test
  @DisplayName("R42: the same report again changes nothing and logs nothing")
  void success_R42_repeated() {
    report(MailReport.Kind.HARD_BOUNCE);
    User after = portal.user(user.id());
    int events = portal.store.events().size();
    assertThat(report(MailReport.Kind.HARD_BOUNCE)).isEqualTo(Result.KNOWN);
    assertThat(portal.user(user.id())).isEqualTo(after);
    assertThat(portal.store.events()).hasSize(events);
  }

  @Test
  @DisplayName("R42: in whatever order and however often they come, the worst stands at the end")
  void success_R42_anyOrder() {
    Random random = new Random(42);
    for (int round = 0; round < 50; round++) {
      MessageId sent = new Sender(portal).send(new Delivery.PasswordChangedMail(user.id()));
      List<MailReport.Kind> kinds = Arrays.asList(MailReport.Kind.values());
      Collections.shuffle(kinds, random);
      kinds.forEach(kind -> note(new MailReport(sent, user.email(), kind, "x", at())));
      kinds.forEach(kind -> note(new MailReport(sent, user.email(), kind, "x", at())));
      assertThat(portal.store.reports().find(sent).orElseThrow().reported())
          .isEqualTo(MailReport.Kind.COMPLAINT);
      assertThat(trouble().kind()).isEqualTo(MailTrouble.Kind.COMPLAINT);
    }
  }

  @Test
  @DisplayName("R42: a bounce of an address the user no longer has is no trouble of theirs")
  void success_R42_addressChangedMeanwhile() {
    User moved = user.withEmail(new EmailAddress("new@example.com"));
    portal.store.put(moved);
    assertThat(report(MailReport.Kind.HARD_BOUNCE)).isEqualTo(Result.NOTED);
    assertThat(portal.user(user.id())).isEqualTo(moved);
    assertThat(portal.store.events()).isEmpty();
    assertThat(reported()).isEqualTo(MailReport.Kind.HARD_BOUNCE);
  }

  @Test
  @DisplayName("R42: a new address starts without trouble, and an old report does not come back")
  void success_R42_newAddressStartsAnew() {
    report(MailReport.Kind.HARD_BOUNCE);
    User moved = portal.user(user.id()).withEmail(new EmailAddress("new@example.com"));
    portal.store.put(moved.withEmail(user.email()));
    assertThat(report(MailReport.Kind.HARD_BOUNCE)).isEqualTo(Result.KNOWN);
    assertThat(portal.user(user.id()).trouble()).isNull();
  }

  @Test
  @DisplayName("R8: the carrier may spell the address otherwise")
  void success_R8_addressInOtherCase() {
    note(
        new MailReport(
            message,
            new EmailAddress(user.email().value().toUpperCase(java.util.Locale.ROOT)),
            MailReport.Kind.HARD_BOUNCE,
            "x",
            at()));
    assertThat(trouble().stopsMail()).isTrue();
  }

  @Test
  @DisplayName("R42: an address no user can have leaves only the mail's fate")
  void success_R42_noAddress() {
    assertThat(note(new MailReport(message, null, MailReport.Kind.HARD_BOUNCE, "x", at())))
        .isEqualTo(Result.NOTED);
    assertThat(portal.user(user.id()).trouble()).isNull();
  }

  @Test
  @DisplayName("R31, R42: a named address that is nobody's bounces on the mail only")
  void success_R31_namedAddress() {
    EmailAddress office = new EmailAddress("office@nowhere.example");
    MessageId sent = toAddress(office);
    assertThat(note(new MailReport(sent, office, MailReport.Kind.HARD_BOUNCE, "x", at())))
        .isEqualTo(Result.NOTED);
    assertThat(portal.store.reports().find(sent).orElseThrow().reported())
        .isEqualTo(MailReport.Kind.HARD_BOUNCE);
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.store.events()).isEmpty();
  }

  @Test
  @DisplayName("R31, R42: a named address that is a user's bounces on the user, too")
  void success_R31_namedAddressOfAUser() {
    MessageId sent = toAddress(user.email());
    note(new MailReport(sent, user.email(), MailReport.Kind.HARD_BOUNCE, "x", at()));
    assertThat(trouble().stopsMail()).isTrue();
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
  }

  private MessageId toAddress(EmailAddress address) {
    return new Sender(portal)
        .send(
            new Delivery.PartnerAccessMail(
                address,
                new PartnerAccessNews(
                    PartnerAccessNews.Kind.ENDED,
                    company.id(),
                    new RoleId("decision-maker"),
                    company.id(),
                    null,
                    null)));
  }

  @Test
  @DisplayName("R42: unknown messages, and effects, are ignored")
  void success_R42_unknown() {
    MessageId effect = new Sender(portal).send(new Delivery.AlignSignIn(user.id()));
    for (MessageId id : List.of(effect, portal.ids.messageId())) {
      assertThat(note(new MailReport(id, user.email(), MailReport.Kind.HARD_BOUNCE, "x", at())))
          .isEqualTo(Result.UNKNOWN);
    }
    assertThat(portal.user(user.id())).isEqualTo(user);
  }

  @Test
  @DisplayName("R42: who dies between user and mail is made up for by the same report again")
  void success_R42_interrupted() {
    MailReports dying =
        new MailReports() {
          @Override
          public java.util.Optional<Known> find(MessageId id) {
            return portal.store.reports().find(id);
          }

          @Override
          public void note(MailReport report) {
            throw new DyingMessages.Died();
          }
        };
    MailReport bounce =
        new MailReport(message, user.email(), MailReport.Kind.HARD_BOUNCE, "x", at());
    assertThatThrownBy(() -> over(dying).note(bounce, portal.request(SES)))
        .isInstanceOf(DyingMessages.Died.class);
    assertThat(portal.store.events()).hasSize(1);
    assertThat(note(bounce)).isEqualTo(Result.NOTED);
    assertThat(portal.store.events()).hasSize(1);
    assertThat(reported()).isEqualTo(MailReport.Kind.HARD_BOUNCE);
  }

  @Test
  @DisplayName("R42: two reports of two mails at once meet, and one decides again")
  void success_R42_race() {
    MailReports meanwhile =
        new MailReports() {
          @Override
          public java.util.Optional<Known> find(MessageId id) {
            return portal.store.reports().find(id);
          }

          @Override
          public void note(MailReport report) {
            portal.store.reports().note(report);
          }
        };
    boolean[] done = {false};
    NoteMailReport racing =
        new NoteMailReport(
            meanwhile,
            portal.store.users(),
            portal.ids,
            change -> {
              if (!done[0]) {
                done[0] = true;
                User now = portal.user(user.id());
                portal.store.commit(
                    Change.builder()
                        .update(now, now.edited(now.name(), null, now.language()))
                        .build());
              }
              portal.store.commit(change);
            });
    assertThat(
            racing.note(
                new MailReport(message, user.email(), MailReport.Kind.COMPLAINT, "x", at()),
                portal.request(SES)))
        .isEqualTo(Result.NOTED);
    assertThat(trouble().kind()).isEqualTo(MailTrouble.Kind.COMPLAINT);
  }

  private NoteMailReport over(MailReports reports) {
    return new NoteMailReport(reports, portal.store.users(), portal.ids, portal.store);
  }

  private Result report(MailReport.Kind kind) {
    return note(new MailReport(message, user.email(), kind, "reason", at()));
  }

  private Result note(MailReport report) {
    return noteMailReport.note(report, portal.request(SES));
  }

  private Instant at() {
    return portal.clock.instant().minus(Duration.ofSeconds(3));
  }

  private MailTrouble trouble() {
    MailTrouble trouble = portal.user(user.id()).trouble();
    assertThat(trouble).isNotNull();
    return trouble;
  }

  private MailReport.@Nullable Kind reported() {
    return portal.store.reports().find(message).orElseThrow().reported();
  }
}
