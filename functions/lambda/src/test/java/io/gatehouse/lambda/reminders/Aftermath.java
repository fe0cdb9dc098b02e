package io.gatehouse.lambda.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Streams;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lets the job run until nothing is due, and tells what that left behind. */
final class Aftermath {
  /** More runs than any disturbance takes. */
  private static final int PATIENCE = 12;

  /** What counts attempts, or says when something was done, may differ; what was done may not. */
  private static final Set<String> MAY_DIFFER =
      Set.of("attempts", "endedAt", "expiresAt", "reference", "source");

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  /** Of what is made while the job runs; whoever was there before keeps their own. */
  private static final Pattern MADE_ID = Pattern.compile("(evt|msg|lnk)_\\w{26}");

  private final TestPortal portal;
  private final int letters;
  private final int endedSessions;

  /** Of what happens from now on. */
  Aftermath(TestPortal portal) {
    this.portal = portal;
    this.letters = portal.post.letters().size();
    this.endedSessions = portal.directory.endedSessions().size();
  }

  /**
   * What was left.
   *
   * @param state everything lasting, told so that two ways to the same result tell the same
   * @param mails as they went, those that went twice twice
   */
  record Settled(List<String> state, List<Letter> mails) {}

  Settled settle(Duration pause) {
    int runs = 0;
    do {
      portal.clock.advance(pause);
      assertThat(++runs).as("runs until nothing is due").isLessThanOrEqualTo(PATIENCE);
    } while (!portal.runSchedule().isEmpty());
    assertThat(due()).as("still due").isEmpty();
    return new Settled(state(), mails());
  }

  private List<String> due() {
    return portal.items.all().stream()
        .filter(item -> item.containsKey("dueSk"))
        .map(item -> Items.text(item, "dueSk"))
        .filter(due -> due.compareTo(portal.clock.instant().toString()) <= 0)
        .toList();
  }

  private List<Letter> mails() {
    List<Letter> all = portal.post.letters();
    return all.subList(letters, all.size());
  }

  private List<String> state() {
    Stream<String> items = portal.items.all().stream().map(Aftermath::told);
    Stream<String> accounts =
        portal.directory.accounts().entrySet().stream().map(entry -> "ACCOUNT " + entry);
    Stream<String> signedOut =
        portal.directory.endedSessions().stream()
            .skip(endedSessions)
            .distinct()
            .map(user -> "SIGNED OUT " + user);
    Stream<String> mails = mails().stream().distinct().map(Aftermath::told);
    return Stream.of(items, accounts, signedOut, mails).flatMap(some -> some).sorted().toList();
  }

  /** Differences only: what was found, and what was to be found instead. */
  static void assertSame(List<String> found, List<String> expected, String when) {
    List<String> tooMuch = new ArrayList<>(found);
    List<String> missing = new ArrayList<>(expected);
    expected.forEach(tooMuch::remove);
    found.forEach(missing::remove);
    assertThat(tooMuch).as("%s, instead of %s", when, missing).isEmpty();
    assertThat(missing).as(when).isEmpty();
  }

  private static String told(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> lasting = new HashMap<>(item);
    lasting.keySet().removeAll(MAY_DIFFER);
    return told(Streams.json(lasting).toString());
  }

  private static String told(Letter letter) {
    return told(
        String.join(
            " ",
            "MAIL",
            letter.getClass().getSimpleName(),
            letter.to().email().value(),
            letter.companyName(),
            letter instanceof Letter.Invitation invitation
                ? invitation.token().text() + " " + invitation.reminder()
                : ""));
  }

  private static String told(String text) {
    return MADE_ID.matcher(TIME.matcher(text).replaceAll("TIME")).replaceAll("$1");
  }
}
