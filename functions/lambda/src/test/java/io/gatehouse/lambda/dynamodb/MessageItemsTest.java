package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.delivery.Claimed;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of a message, and for how long. */
class MessageItemsTest {

  private static final Instant NOW = FakeClock.START;
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
  private static final Source SOURCE = new Source("password.forgot", "request-1", "192.0.2.7");

  private final SequentialIds ids = SequentialIds.unique();
  private final Adapters adapters = Adapters.local();
  private final Messages messages = adapters.ports().messages();

  @Test
  @DisplayName("R49: a finished mail stays in its company's list for a year, and is no work")
  void success_R49_finishedMail() {
    OutgoingMessage mail = sent(new Delivery.PasswordChangedMail(ids.userId()));
    assertThat(messages.claim(mail.id(), NOW, LATER)).isPresent();
    messages.finish(mail.id(), Fate.DELIVERED, NOW, "carrier-1");

    Item item = item(mail);
    assertThat(item.text(Attributes.STATUS)).isEqualTo("DELIVERED");
    assertThat(item.text(Attributes.REFERENCE)).isEqualTo("carrier-1");
    assertThat(item.time(Attributes.ENDED_AT)).isEqualTo(NOW);
    assertThat(item.text(Attributes.LIST_PK)).isEqualTo("COMPANY#" + mail.company() + "#MESSAGES");
    assertThat(item.attributes())
        .doesNotContainKeys(Attributes.DUE_PK, Attributes.DUE_SK, Attributes.CLAIMED_UNTIL);
    assertThat(expiry(item)).isEqualTo(NOW.plus(Duration.ofDays(365)).getEpochSecond());
  }

  @Test
  @DisplayName("R12, R49: a mail to a named address goes before anybody with it can be erased")
  void success_R12_namedAddress() {
    for (boolean fails : List.of(false, true)) {
      OutgoingMessage mail =
          sent(
              new Delivery.PartnerAccessMail(
                  new EmailAddress("office@nowhere.example"),
                  new PartnerAccessNews(
                      PartnerAccessNews.Kind.ENDED,
                      ids.companyId(),
                      new RoleId("decision-maker"),
                      ids.companyId(),
                      null,
                      null)));
      Claimed claimed = claim(mail);
      if (fails) {
        messages.giveUp(claimed, NOW, "Down");
      } else {
        messages.finish(mail.id(), Fate.DELIVERED, NOW, "carrier-1");
      }
      Item item = item(mail);
      assertThat(item.attributes())
          .containsKey(Attributes.LIST_PK)
          .doesNotContainKeys(Attributes.REACH_PK, Attributes.REACH_SK);
      assertThat(expiry(item)).isEqualTo(NOW.plus(Duration.ofDays(30)).getEpochSecond());
    }
  }

  @Test
  @DisplayName("R40: an address somebody typed is gone a day after it was dealt with")
  void success_R40_addressIsForgotten() {
    OutgoingMessage forgotten =
        sent(new Delivery.PasswordForgotten(new EmailAddress("nobody@example.com"), SOURCE));
    assertThat(item(forgotten).attributes()).doesNotContainKey(Attributes.EXPIRES_AT);
    assertThat(messages.claim(forgotten.id(), NOW, LATER)).isPresent();
    messages.finish(forgotten.id(), Fate.DROPPED, NOW, null);
    assertThat(expiry(item(forgotten))).isEqualTo(NOW.plus(Duration.ofDays(1)).getEpochSecond());
  }

  @Test
  @DisplayName("R40: also if that failed")
  void success_R40_addressIsForgottenAfterFailures() {
    OutgoingMessage forgotten =
        sent(new Delivery.PasswordForgotten(new EmailAddress("nobody@example.com"), SOURCE));
    messages.giveUp(claim(forgotten), NOW, "Down");
    assertThat(item(forgotten).text(Attributes.STATUS)).isEqualTo("FAILED");
    assertThat(expiry(item(forgotten))).isEqualTo(NOW.plus(Duration.ofDays(1)).getEpochSecond());
  }

  @Test
  void success_failedForGoodStaysLongerForPeopleToLook() {
    OutgoingMessage effect = sent(new Delivery.AlignSignIn(ids.userId()));
    messages.giveUp(claim(effect), NOW, "Down");

    Item item = item(effect);
    assertThat(item.text(Attributes.STATUS)).isEqualTo("FAILED");
    assertThat(item.text(Attributes.LAST_FAILURE)).isEqualTo("Down");
    assertThat(expiry(item)).isEqualTo(NOW.plus(Duration.ofDays(60)).getEpochSecond());
    assertThat(item.attributes()).doesNotContainKeys(Attributes.DUE_PK, Attributes.DUE_SK);
  }

  @Test
  void success_deliveredAfterTheClaimRanOutIsNotDeliveredAgain() {
    OutgoingMessage mail = sent(new Delivery.PasswordChangedMail(ids.userId()));
    assertThat(messages.claim(mail.id(), NOW, LATER)).isPresent();
    Claimed second = messages.claim(mail.id(), LATER, LATER.plusSeconds(1)).orElseThrow();
    messages.retry(second, LATER.plusSeconds(5), "the second failed");
    messages.finish(mail.id(), Fate.DELIVERED, LATER, "the first was slow");

    assertThat(item(mail).text(Attributes.STATUS)).isEqualTo("DELIVERED");
    assertThat(messages.claim(mail.id(), LATER.plusSeconds(9), LATER.plusSeconds(99))).isEmpty();
  }

  @Test
  void success_stepsOfAMessageThatIsNotThereMakeNone() {
    OutgoingMessage never =
        new OutgoingMessage(ids.messageId(), null, new Delivery.AlignSignIn(ids.userId()), NOW);
    messages.finish(never.id(), Fate.DELIVERED, NOW, null);
    messages.retry(new Claimed(never, 1), NOW, "Down");
    messages.giveUp(new Claimed(never, 1), NOW, "Down");
    assertThat(adapters.table.find(new MessageKey(never.id()))).isEmpty();
  }

  private OutgoingMessage sent(Delivery delivery) {
    OutgoingMessage message = new OutgoingMessage(ids.messageId(), ids.companyId(), delivery, NOW);
    adapters.changes.commit(Change.builder().send(message).build());
    return message;
  }

  private Claimed claim(OutgoingMessage message) {
    return messages.claim(message.id(), NOW, LATER).orElseThrow();
  }

  private Item item(OutgoingMessage message) {
    return adapters.table.find(new MessageKey(message.id())).orElseThrow();
  }

  private static long expiry(Item item) {
    return item.number(Attributes.EXPIRES_AT);
  }
}
