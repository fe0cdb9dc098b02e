package io.gatehouse.domain.contract;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Claimed;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What went is told newest first, with its fate, and what the carrier reports is kept (R42, R49).
 */
public abstract class NotificationsContract extends PortsContract {
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final Instant start = ownPeriod();
  private final CompanyId company = ids.companyId();
  private final UserId ida = ids.userId();
  private final UserId bo = ids.userId();

  @Test
  @DisplayName("R49: a company's mails, newest first, page by page")
  void success_R49_newestFirst() {
    List<MessageId> sent = new ArrayList<>();
    for (int second = 0; second < 7; second++) {
      sent.add(mail(second % 2 == 0 ? ida : bo, start.plusSeconds(second)).id());
    }
    Collections.reverse(sent);
    for (int limit : List.of(1, 2, 3, 6, 7, 100)) {
      assertThat(everyPage("", limit, request -> page(null, request)))
          .extracting(Notification::id)
          .containsExactlyElementsOf(sent);
    }
  }

  @Test
  @DisplayName("R49: one user's mails only, of this company")
  void success_R49_ofOneUser() {
    OutgoingMessage first = mail(ida, start);
    mail(bo, start.plusSeconds(1));
    OutgoingMessage last = mail(ida, start.plusSeconds(2));
    send(new OutgoingMessage(ids.messageId(), ids.companyId(), reset(ida), start));
    assertThat(everyPage("", 1, request -> page(ida, request)))
        .extracting(Notification::id)
        .containsExactly(last.id(), first.id());
    assertThat(everyPage("", 1, request -> page(ids.userId(), request))).isEmpty();
  }

  @Test
  @DisplayName("R31, R49: mails to named addresses are listed among all, and are no user's")
  void success_R49_toAnAddress() {
    OutgoingMessage toIda = mail(ida, start);
    PartnerAccessNews news =
        new PartnerAccessNews(
            PartnerAccessNews.Kind.ENDED,
            company,
            new RoleId("decision-maker"),
            ids.companyId(),
            null,
            null);
    OutgoingMessage toOffice =
        new OutgoingMessage(
            ids.messageId(),
            company,
            new Delivery.PartnerAccessMail(new EmailAddress("office@nowhere.example"), news),
            start.plusSeconds(1));
    send(toOffice);
    assertThat(all())
        .extracting(Notification::mail)
        .containsExactly((Delivery.Mail) toOffice.delivery(), (Delivery.Mail) toIda.delivery());
    assertThat(everyPage("", 1, request -> page(ida, request)))
        .extracting(Notification::id)
        .containsExactly(toIda.id());
  }

  @Test
  @DisplayName("R49: effects are no notifications")
  void success_R49_mailsOnly() {
    send(new OutgoingMessage(ids.messageId(), company, new Delivery.AlignSignIn(ida), start));
    assertThat(all()).isEmpty();
  }

  @Test
  @DisplayName("R49: to whom, why, when, and its fate from waiting to the last report")
  void success_R49_fates() {
    OutgoingMessage sent = mail(ida, start);
    assertThat(all())
        .containsExactly(
            new Notification(
                sent.id(), (Delivery.Mail) sent.delivery(), start, MailFate.WAITING, null, null));
    Claimed claimed = claim(sent);
    assertThat(only().fate()).isEqualTo(MailFate.WAITING);
    ports().messages().retry(claimed, start, "Down");
    assertThat(only().fate()).isEqualTo(MailFate.WAITING);
    assertThat(only().reason()).isEqualTo("Down");
    claim(sent);
    ports().messages().finish(sent.id(), Fate.DELIVERED, start.plusSeconds(9), "ref");
    assertThat(only().fate()).isEqualTo(MailFate.SENT);
    assertThat(only().fateAt()).isEqualTo(start.plusSeconds(9));
    assertThat(only().reason()).isNull();
    report(sent, MailReport.Kind.DELIVERED, "");
    assertThat(only().fate()).isEqualTo(MailFate.DELIVERED);
    assertThat(only().fateAt()).isEqualTo(start.plusSeconds(60));
    report(sent, MailReport.Kind.COMPLAINT, "abuse");
    assertThat(only().fate()).isEqualTo(MailFate.COMPLAINT);
    assertThat(only().reason()).isEqualTo("abuse");
  }

  @Test
  @DisplayName("R42, R49: dropped, suppressed and given up")
  void success_R49_whatDidNotGo() {
    OutgoingMessage dropped = mail(ida, start);
    claim(dropped);
    ports().messages().finish(dropped.id(), Fate.DROPPED, start, null);
    OutgoingMessage suppressed = mail(ida, start.plusSeconds(1));
    claim(suppressed);
    ports().messages().finish(suppressed.id(), Fate.SUPPRESSED, start, null);
    OutgoingMessage failed = mail(ida, start.plusSeconds(2));
    ports().messages().giveUp(claim(failed), start, "Down");
    assertThat(all())
        .extracting(Notification::fate)
        .containsExactly(MailFate.FAILED, MailFate.SUPPRESSED, MailFate.DROPPED);
    assertThat(all().getFirst().reason()).isEqualTo("Down");
  }

  @Test
  @DisplayName("R42: whatever order reports come in, and how often, the weightiest is kept")
  void success_R42_theWeightiestReportIsKept() {
    List<MailReport.Kind> kinds = List.of(MailReport.Kind.values());
    for (MailReport.Kind first : kinds) {
      for (MailReport.Kind second : kinds) {
        OutgoingMessage sent = mail(ida, start);
        report(sent, first, "one");
        report(sent, second, "two");
        report(sent, first, "three");
        assertThat(ports().reports().find(sent.id()))
            .contains(new MailReports.Known(sent, second.outweighs(first) ? second : first));
      }
    }
  }

  @Test
  @DisplayName("R42: a report may come before the sender noted that the mail went")
  void success_R42_reportBeforeTheSenderIsDone() {
    OutgoingMessage sent = mail(ida, start);
    claim(sent);
    report(sent, MailReport.Kind.HARD_BOUNCE, "Permanent General");
    ports().messages().finish(sent.id(), Fate.DELIVERED, start, "ref");
    assertThat(only().fate()).isEqualTo(MailFate.HARD_BOUNCE);
    assertThat(only().reason()).isEqualTo("Permanent General");
  }

  @Test
  @DisplayName("R42: reports of mails nobody knows make no message")
  void success_R42_unknownMessage() {
    OutgoingMessage never = new OutgoingMessage(ids.messageId(), company, reset(ida), start);
    report(never, MailReport.Kind.HARD_BOUNCE, "Permanent");
    assertThat(ports().reports().find(never.id())).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  @DisplayName("A page token is good for its own list only")
  void failure_pageOfAnotherList() {
    mail(ida, start);
    mail(ida, start.plusSeconds(1));
    String token = page(null, new PageRequest("", 1, null)).nextPageToken();
    assertThat(token).isNotNull();
    assertRefused(() -> page(ida, new PageRequest("", 1, token)), Refusal.InvalidRequest.class);
    assertRefused(
        () -> page(null, new PageRequest("", 1, "nonsense")), Refusal.InvalidRequest.class);
  }

  private Delivery.Mail reset(UserId to) {
    return new Delivery.PasswordResetMail(to, ids.linkId());
  }

  private OutgoingMessage mail(UserId to, Instant at) {
    OutgoingMessage sent = new OutgoingMessage(ids.messageId(), company, reset(to), at);
    send(sent);
    return sent;
  }

  private Claimed claim(OutgoingMessage which) {
    return ports().messages().claim(which.id(), start, start.plus(CLAIM)).orElseThrow();
  }

  private void report(OutgoingMessage sent, MailReport.Kind kind, String reason) {
    ports().reports().note(new MailReport(sent.id(), null, kind, reason, start.plusSeconds(60)));
  }

  private List<Notification> all() {
    return page(null, new PageRequest("", 100, null)).items();
  }

  private Notification only() {
    assertThat(all()).hasSize(1);
    return all().getFirst();
  }

  private Page<Notification> page(@Nullable UserId to, PageRequest request) {
    return ports().notifications().page(company, to, request);
  }
}
