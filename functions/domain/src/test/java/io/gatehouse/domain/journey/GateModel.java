package io.gatehouse.domain.journey;

import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What R6, R12, R36, R38, R39 and R41 say of a user's mailed links, as simply as can be: a few
 * variables and what each step answers. It shares no code with what it is held against.
 */
final class GateModel {
  static final String DONE = "done";
  static final String DIED = "Died";

  private UserStatus status = UserStatus.NOT_INVITED;
  private UserStatus before = UserStatus.NOT_INVITED;
  private boolean activated;
  private boolean companyStopped;
  private int addresses;
  private Instant deletedAt = Instant.MIN;
  private final Map<GateKind, Gate> gates = new EnumMap<>(GateKind.class);
  private final List<Instant> asked = new ArrayList<>();
  private final List<Integer> opened = new ArrayList<>();

  GateModel() {
    for (GateKind kind : GateKind.values()) {
      gates.put(kind, new Gate(kind));
    }
  }

  private GateModel(GateModel other) {
    status = other.status;
    before = other.before;
    activated = other.activated;
    companyStopped = other.companyStopped;
    addresses = other.addresses;
    deletedAt = other.deletedAt;
    other.gates.forEach((kind, gate) -> gates.put(kind, new Gate(gate)));
    asked.addAll(other.asked);
    opened.addAll(other.opened);
  }

  GateModel copy() {
    return new GateModel(this);
  }

  /**
   * What comes of this and the other if neither saw the other: a reset, or a change of address, is
   * opened in the very moment in which the user is stopped, or has confirmed one; or a link is used
   * in the moment in which the company is stopped. Nothing is lost by it: what a link opens is
   * judged when it is used, its mail when it goes, and access whenever it is asked for.
   *
   * @param origin what both began with
   * @return null if one writes what the other does: then one of them would have begun anew
   */
  @Nullable GateModel beside(GateModel other, GateModel origin) {
    GateModel both = copy();
    if (other.status != origin.status) {
      if (status != origin.status) {
        return null;
      }
      both.status = other.status;
      both.before = other.before;
      both.deletedAt = other.deletedAt;
      both.activated = other.activated;
    }
    if (other.companyStopped != origin.companyStopped) {
      both.companyStopped = other.companyStopped;
    }
    for (GateKind kind : GateKind.values()) {
      if (other.gate(kind).writes != origin.gate(kind).writes) {
        if (gate(kind).writes != origin.gate(kind).writes) {
          return null;
        }
        both.gates.put(kind, new Gate(other.gate(kind)));
      }
    }
    if (other.addresses != origin.addresses) {
      both.addresses = other.addresses;
    }
    if (other.asked.size() != origin.asked.size()) {
      both.asked.clear();
      both.asked.addAll(other.asked);
      both.opened.clear();
      both.opened.addAll(other.opened);
    }
    return both;
  }

  /** One link of the user. */
  private static final class Gate {
    private final GateKind kind;
    private String ending = "NONE";
    private Instant sentAt = Instant.MIN;
    private int wrong;
    private Instant busyUntil = Instant.MIN;
    private int busyBy;
    private int reminders;
    private boolean lapseTold;
    private int writes;
    private int mails;
    private final List<Instant> sends = new ArrayList<>();

    Gate(GateKind kind) {
      this.kind = kind;
    }

    Gate(Gate other) {
      kind = other.kind;
      ending = other.ending;
      sentAt = other.sentAt;
      wrong = other.wrong;
      busyUntil = other.busyUntil;
      busyBy = other.busyBy;
      reminders = other.reminders;
      lapseTold = other.lapseTold;
      writes = other.writes;
      mails = other.mails;
      sends.addAll(other.sends);
    }

    /** As the drawing calls it. */
    String state(Instant now) {
      if (!ending.equals("OPEN")) {
        return ending;
      }
      if (!now.isBefore(sentAt.plus(kind.validity))) {
        return "LAPSED";
      }
      return now.isBefore(busyUntil) ? "CLAIMED" : "VALID";
    }

    String send(List<Instant> history, Instant now) {
      if (now.isBefore(busyUntil)) {
        return "LinkInUse";
      }
      long today =
          history.stream().filter(sent -> now.isBefore(sent.plus(Duration.ofDays(1)))).count();
      if (today >= 5 || (!history.isEmpty() && now.isBefore(history.getLast().plusSeconds(60)))) {
        return "SentTooOften";
      }
      history.add(now);
      mails++;
      ending = "OPEN";
      sentAt = now;
      wrong = 0;
      busyUntil = Instant.MIN;
      reminders = 0;
      lapseTold = false;
      writes++;
      return DONE;
    }

    void end(String how) {
      ending = how;
      busyUntil = Instant.MIN;
      writes++;
    }

    void endIfOpen() {
      if (ending.equals("OPEN")) {
        end("REVOKED");
      }
    }
  }

  /** How many addresses the user had before this one. */
  int addresses() {
    return addresses;
  }

  /** Everything that can be seen of it, for comparing. */
  String view(Instant now) {
    StringBuilder view = new StringBuilder(status.name());
    view.append(companyStopped ? " of a stopped company" : "");
    gates.forEach(
        (kind, gate) -> {
          view.append(" | ").append(gate.mails).append(' ').append(kind);
          view.append(' ').append(gate.state(now));
          if (gate.ending.equals("OPEN")) {
            view.append(" wrong ").append(gate.wrong);
          }
          if (kind == GateKind.INVITATION && !gate.ending.equals("NONE")) {
            view.append(" reminders ").append(gate.reminders).append(' ').append(gate.lapseTold);
          }
        });
    return view.toString();
  }

  String state(GateKind kind, Instant now) {
    return gate(kind).state(now);
  }

  private Gate gate(GateKind kind) {
    return java.util.Objects.requireNonNull(gates.get(kind));
  }

  /** What stands in the way of a link of the kind; null if nothing does. */
  @Nullable String stopped(GateKind kind) {
    if (companyStopped) {
      return "company stopped";
    }
    return status == kind.awaits ? null : "user stopped";
  }

  private boolean gone() {
    return status == UserStatus.DELETED;
  }

  String send(GateKind kind, Instant now) {
    if (gone()) {
      return "NotFound";
    }
    return switch (kind) {
      case INVITATION -> invite(now);
      case RESET ->
          status == UserStatus.ACTIVE ? gate(kind).send(gate(kind).sends, now) : "UserNotActive";
      case ADDRESS -> move(now);
    };
  }

  private String invite(Instant now) {
    if (status == UserStatus.ACTIVE) {
      return "UserAlreadyActive";
    }
    if (status == UserStatus.DISABLED) {
      return "UserDisabled";
    }
    Gate gate = gate(GateKind.INVITATION);
    String answer = gate.send(gate.sends, now);
    if (answer.equals(DONE)) {
      status = UserStatus.INVITED;
    }
    return answer;
  }

  /** Who never signed in has nothing to confirm; an open invitation goes to the new address. */
  private String move(Instant now) {
    if (status == UserStatus.ACTIVE) {
      Gate gate = gate(GateKind.ADDRESS);
      return gate.send(gate.sends, now);
    }
    if (activated) {
      return "UserDisabled";
    }
    Gate invitation = gate(GateKind.INVITATION);
    String state = invitation.state(now);
    String answer =
        status == UserStatus.INVITED && (state.equals("VALID") || state.equals("CLAIMED"))
            ? invitation.send(invitation.sends, now)
            : DONE;
    if (answer.equals(DONE)) {
      addresses++;
    }
    return answer;
  }

  /**
   * A forgotten password is resolved.
   *
   * @param message which request
   * @param address the number of the address that was given, see {@link #addresses()}
   */
  String forgotten(int message, int address, Instant now) {
    Gate gate = gate(GateKind.RESET);
    if (status != UserStatus.ACTIVE || address != addresses) {
      return "DROPPED";
    }
    if (opened.contains(message)) {
      return "DELIVERED";
    }
    if (!gate.send(asked, now).equals(DONE)) {
      return "DROPPED";
    }
    opened.add(message);
    if (opened.size() > 5) {
      opened.removeFirst();
    }
    return "DELIVERED";
  }

  String act(GateStep.Act act, Instant now) {
    if (gone() && act.isAboutAUserWhoIsThere()) {
      return "NotFound";
    }
    Gate invitation = gate(GateKind.INVITATION);
    switch (act) {
      case REVOKE -> {
        if (!invitation.ending.equals("OPEN")) {
          return "NoOpenInvitation";
        }
        invitation.end("REVOKED");
        status = UserStatus.NOT_INVITED;
      }
      case CANCEL -> {
        String state = gate(GateKind.ADDRESS).state(now);
        if (!state.equals("VALID") && !state.equals("CLAIMED")) {
          return "NoOpenEmailChange";
        }
        gate(GateKind.ADDRESS).end("REVOKED");
      }
      case DISABLE -> {
        if (status != UserStatus.DISABLED) {
          status = UserStatus.DISABLED;
          invitation.endIfOpen();
        }
      }
      case ENABLE -> {
        if (status == UserStatus.DISABLED) {
          status = activated ? UserStatus.ACTIVE : UserStatus.NOT_INVITED;
        }
      }
      case DELETE -> {
        before = status;
        status = UserStatus.DELETED;
        deletedAt = now;
        gates.values().forEach(Gate::endIfOpen);
      }
      case RESTORE -> {
        if (!gone() || !now.isBefore(deletedAt.plus(Duration.ofDays(30)))) {
          return "NotFound";
        }
        status = before == UserStatus.INVITED ? UserStatus.NOT_INVITED : before;
      }
      case SUSPEND -> companyStopped = true;
      case RESUME -> companyStopped = false;
      case FOLLOW_UP -> {
        return followUp(invitation, now);
      }
    }
    return DONE;
  }

  private static String followUp(Gate gate, Instant now) {
    if (!gate.ending.equals("OPEN") || gate.lapseTold) {
      return "NOTHING";
    }
    long days = Duration.between(gate.sentAt, now).toDays();
    if (days >= 7) {
      gate.lapseTold = true;
      gate.writes++;
      return "LAPSED";
    }
    int due = days >= 5 ? 2 : days >= 2 ? 1 : 0;
    if (due <= gate.reminders) {
      return "NOTHING";
    }
    gate.reminders = due;
    gate.writes++;
    return "REMINDED";
  }

  String look(GateKind kind, int mail, Instant now) {
    String state = mail != gate(kind).mails ? "REVOKED" : gate(kind).state(now);
    if (state.equals("CLAIMED") || state.equals("VALID")) {
      return stopped(kind) == null ? "VALID" : "REVOKED";
    }
    return state;
  }

  /**
   * An attempt, which something else may come into.
   *
   * @param mail the number of the mail they use, the first being 1
   * @param request the same for the same request
   * @param between what happens before write number {@code at} of it; null if nothing does
   */
  String attempt(
      GateStep.Attempt attempt,
      int mail,
      int request,
      Instant now,
      @Nullable Runnable between,
      int at) {
    Gate gate = gate(attempt.kind());
    int write = 0;
    @Nullable Runnable waiting = between;
    while (true) {
      if (waiting == null || at > write) {
        String refused = refusal(gate, mail, request, now);
        if (refused != null) {
          return refused;
        }
      }
      boolean mine = gate.busyBy == request && now.isBefore(gate.busyUntil);
      if (!mine) {
        if (gate.wrong >= 5) {
          if (attempt.death() == write) {
            return DIED;
          }
          gate.end("LOCKED");
          return "LinkLocked";
        }
        if (waiting != null && at == write) {
          // Comes before the count: whatever it leaves, the count begins on.
          waiting.run();
          waiting = null;
          continue;
        }
        if (attempt.death() == write) {
          return DIED;
        }
        gate.wrong++;
        gate.busyUntil = Instant.MIN;
        gate.writes++;
        write++;
        int counted = gate.writes;
        if (!attempt.right() && gate.wrong < 5) {
          return "WrongCode " + (5 - gate.wrong);
        }
        if (waiting != null && at == write) {
          waiting.run();
          waiting = null;
          if (gate.writes != counted) {
            continue;
          }
        }
        if (attempt.death() == write) {
          return DIED;
        }
        if (!attempt.right()) {
          gate.end("LOCKED");
          return "LinkLocked";
        }
        gate.wrong = 0;
        gate.busyUntil = now.plusSeconds(30);
        gate.busyBy = request;
        gate.writes++;
        write++;
      }
      if (waiting != null && at == write) {
        boolean stopped = stopped(attempt.kind()) != null;
        int claimed = gate.writes;
        waiting.run();
        waiting = null;
        if (!stopped) {
          continue;
        }
        if (gate.writes == claimed) {
          gate.busyUntil = Instant.MIN;
          gate.writes++;
        }
        return "LinkRevoked";
      }
      return finish(gate, attempt, attempt.death() == write);
    }
  }

  private static @Nullable String refusal(Gate gate, int mail, int request, Instant now) {
    if (mail != gate.mails) {
      return "LinkRevoked";
    }
    return switch (gate.state(now)) {
      case "USED" -> "LinkUsed";
      case "REVOKED" -> "LinkRevoked";
      case "LOCKED" -> "LinkLocked";
      case "LAPSED" -> "LinkLapsed";
      case "CLAIMED" -> gate.busyBy == request ? null : "LinkInUse";
      default -> null;
    };
  }

  private String finish(Gate gate, GateStep.Attempt attempt, boolean dies) {
    boolean chooses = attempt.kind() != GateKind.ADDRESS;
    boolean stopped = stopped(attempt.kind()) != null;
    boolean refuses = chooses && attempt.directory() == GateStep.Directory.REFUSES;
    if (!stopped && chooses && attempt.directory() == GateStep.Directory.IS_DOWN) {
      return "DirectoryDown";
    }
    if (dies) {
      return DIED;
    }
    if (stopped || refuses) {
      gate.busyUntil = Instant.MIN;
      gate.writes++;
      return stopped ? "LinkRevoked" : "InvalidRequest";
    }
    gate.end("USED");
    if (chooses) {
      status = UserStatus.ACTIVE;
      activated = true;
    } else {
      addresses++;
      gate(GateKind.RESET).endIfOpen();
    }
    return DONE;
  }
}
