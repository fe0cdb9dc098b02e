package io.gatehouse.domain.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What R36, R38 and R41 say of an invitation's links, as simply as can be: a few variables and what
 * each step answers.
 */
final class GateModel {

  private static final String OPEN = "open";

  private final List<Instant> sends = new ArrayList<>();
  private String ending = "NoInvitation";
  private int wrong;
  private Instant busyUntil = Instant.MIN;
  private boolean active;

  /** Whether the user has become active. */
  boolean active() {
    return active;
  }

  String send(Instant now) {
    if (active) {
      return "UserAlreadyActive";
    }
    if (ending.equals(OPEN) && now.isBefore(busyUntil)) {
      return "LinkInUse";
    }
    long today = sends.stream().filter(sent -> now.isBefore(sent.plus(Duration.ofDays(1)))).count();
    boolean justNow = !sends.isEmpty() && now.isBefore(sends.getLast().plusSeconds(60));
    if (today >= 5 || justNow) {
      return "SentTooOften";
    }
    sends.add(now);
    ending = OPEN;
    wrong = 0;
    busyUntil = Instant.MIN;
    return "done";
  }

  String revoke() {
    if (!ending.equals(OPEN)) {
      return "NoOpenInvitation";
    }
    ending = "LinkRevoked";
    return "done";
  }

  String attempt(GateStep.Attempt attempt, Instant now) {
    if (attempt.mailsBack() > 0) {
      return "LinkRevoked";
    }
    if (!ending.equals(OPEN)) {
      return ending;
    }
    if (!now.isBefore(sends.getLast().plus(Duration.ofDays(7)))) {
      return "LinkLapsed";
    }
    if (now.isBefore(busyUntil)) {
      return "LinkInUse";
    }
    if (!attempt.right()) {
      wrong++;
      if (wrong < 5) {
        return "WrongCode " + (5 - wrong);
      }
      ending = "LinkLocked";
      return ending;
    }
    wrong = 0;
    if (attempt.directory() == GateStep.Directory.REFUSES) {
      return "InvalidRequest";
    }
    busyUntil = now.plusSeconds(30);
    if (attempt.directory() == GateStep.Directory.IS_DOWN) {
      return "DirectoryDown";
    }
    ending = "LinkUsed";
    active = true;
    return "done";
  }
}
