package io.gatehouse.domain.journey;

import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;

/** The three kinds of mailed links, by what R12, R36 and R39 say of them. */
enum GateKind {
  INVITATION(Duration.ofDays(7), UserStatus.INVITED),
  RESET(Duration.ofHours(1), UserStatus.ACTIVE),
  ADDRESS(Duration.ofHours(24), UserStatus.ACTIVE);

  final Duration validity;

  /** What the user must be for it to open anything. */
  final UserStatus awaits;

  GateKind(Duration validity, UserStatus awaits) {
    this.validity = validity;
    this.awaits = awaits;
  }
}
