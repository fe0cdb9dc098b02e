package io.gatehouse.domain.delivery;

import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.ImportTask;
import io.gatehouse.domain.importing.ImportTasks;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.password.ResolveForgottenPassword;
import io.gatehouse.domain.signin.SignInDirectory;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Delivers one message. It may be asked for the same one any number of times, at the same time too:
 * a claim lets one through, and a message that is done with stays so. A mail whose sender died
 * between sending and noting it goes twice, and is the same mail both times; that is the price of
 * never losing one.
 */
public final class DeliverMessage {
  /**
   * After this many attempts people have to look at it. With the pauses below, and a job that looks
   * every five minutes, that takes about three and a half hours.
   */
  public static final int MAXIMUM_ATTEMPTS = 8;

  /** How often a user may change while the directory is told. */
  private static final int ALIGNMENTS = 5;

  private static final Duration CLAIM = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Messages messages;
  private final LetterWriter letters;
  private final Post post;
  private final SignInDirectory directory;
  private final Users users;
  private final AlignTies alignTies;
  private final RecheckSeats recheckSeats;
  private final ClearEnded clearEnded;
  private final ResolveForgottenPassword resolveForgottenPassword;
  private final Changes changes;
  private final ImportTasks tasks;

  public DeliverMessage(
      Messages messages,
      LetterWriter letters,
      Post post,
      SignInDirectory directory,
      Users users,
      AlignTies alignTies,
      RecheckSeats recheckSeats,
      ClearEnded clearEnded,
      ResolveForgottenPassword resolveForgottenPassword,
      Changes changes,
      ImportTasks tasks) {
    this.messages = messages;
    this.letters = letters;
    this.post = post;
    this.directory = directory;
    this.users = users;
    this.alignTies = alignTies;
    this.recheckSeats = recheckSeats;
    this.clearEnded = clearEnded;
    this.resolveForgottenPassword = resolveForgottenPassword;
    this.changes = changes;
    this.tasks = tasks;
  }

  /** What came of it. */
  public enum Result {
    DELIVERED,
    DROPPED,
    WILL_RETRY,
    GAVE_UP,
    /** Done with already, or in other hands. */
    NOT_CLAIMED
  }

  /** Delivers the message if nobody else has or does. */
  public Result deliver(MessageId id, Instant now) {
    Optional<Claimed> claim = messages.claim(id, now, now.plus(CLAIM));
    if (claim.isEmpty()) {
      return Result.NOT_CLAIMED;
    }
    Claimed claimed = claim.get();
    if (claimed.attempt() > MAXIMUM_ATTEMPTS) {
      // Each attempt so far took its process with it, or it would have been noted as failed.
      messages.giveUp(claimed, now, "NotNoted");
      return Result.GAVE_UP;
    }
    Attempt attempt;
    try {
      attempt = attempt(claimed.message(), now);
    } catch (RuntimeException failure) {
      return failed(claimed, failure, now);
    }
    messages.finish(id, attempt.fate(), now, attempt.reference());
    return attempt.fate() == Fate.DELIVERED ? Result.DELIVERED : Result.DROPPED;
  }

  private Attempt attempt(OutgoingMessage message, Instant now) {
    return switch (message.delivery()) {
      case Delivery.Mail mail -> send(message, mail, letters.write(mail, now));
      case Delivery.AlignTies effect -> {
        alignTies.everywhere(effect.user(), message.id(), now);
        yield Attempt.EFFECTED;
      }
      case Delivery.RecheckPartnerSeats effect -> {
        recheckSeats.some(effect, message.id(), now);
        yield Attempt.EFFECTED;
      }
      case Delivery.ClearGroup effect -> {
        clearEnded.group(effect, message.id(), now);
        yield Attempt.EFFECTED;
      }
      case Delivery.ClearDelegations effect -> {
        clearEnded.delegations(effect, message.id(), now);
        yield Attempt.EFFECTED;
      }
      case Delivery.ForgetSignIn effect -> {
        directory.forget(effect.user());
        yield Attempt.EFFECTED;
      }
      case Delivery.EndSessions effect -> {
        directory.endSessions(effect.user());
        yield Attempt.EFFECTED;
      }
      case Delivery.AlignSignIn effect -> {
        alignSignIn(effect.user());
        // Last, because nobody may sign in longer than they should for the sake of these.
        alignTies.everywhere(effect.user(), message.id(), now);
        yield Attempt.EFFECTED;
      }
      case Delivery.ImportWork work -> {
        tasks.send(List.of(task(work)));
        yield Attempt.EFFECTED;
      }
      case Delivery.PasswordForgotten forgotten -> {
        boolean opened =
            Decisions.carryOut(
                resolveForgottenPassword,
                new ResolveForgottenPassword.Asked(message.id(), forgotten.email()),
                new Context(new Actor.Anonymous(), forgotten.source(), now),
                outcome -> changes.commit(outcome.change()));
        yield opened ? Attempt.EFFECTED : Attempt.OVERTAKEN;
      }
    };
  }

  private static ImportTask task(Delivery.ImportWork work) {
    return work.check() == null
        ? new ImportTask.Run(work.company(), work.importId())
        : new ImportTask.Check(work.company(), work.importId(), work.check());
  }

  /**
   * Looks again afterwards: another delivery for the same user may have told the directory
   * something newer in between, and what was told last stays.
   */
  private void alignSignIn(UserId id) {
    User told = users.find(id).orElse(null);
    for (int times = 1; told != null && times <= ALIGNMENTS; times++) {
      tell(told);
      User now = users.find(id).orElse(null);
      if (now == null || isSameToTheDirectory(told, now)) {
        return;
      }
      told = now;
    }
    if (told != null) {
      throw new IllegalStateException("a user who changes all the time");
    }
  }

  private void tell(User user) {
    if (user.status() == UserStatus.ERASED) {
      directory.forget(user.id());
      return;
    }
    boolean active = user.status() == UserStatus.ACTIVE;
    directory.align(user.id(), user.email(), active);
    if (!active) {
      directory.endSessions(user.id());
    }
  }

  private static boolean isSameToTheDirectory(User one, User other) {
    return one.email().key().equals(other.email().key())
        && (one.status() == other.status()
            || (one.status() != UserStatus.ACTIVE
                && other.status() != UserStatus.ACTIVE
                && other.status() != UserStatus.ERASED));
  }

  private Attempt send(OutgoingMessage message, Delivery.Mail mail, Optional<Letter> letter) {
    if (letter.isEmpty()) {
      return Attempt.OVERTAKEN;
    }
    if (comesBack(mail, letter.get().to().email())) {
      return Attempt.SUPPRESSED;
    }
    return new Attempt(Fate.DELIVERED, post.send(message.id(), letter.get()));
  }

  /** R42: nothing more is sent to an address that returns mails, until the user has another. */
  private boolean comesBack(Delivery.Mail mail, EmailAddress address) {
    return Readers.of(mail, address, users)
        .filter(user -> user.email().key().equals(address.key()))
        .map(User::trouble)
        .filter(MailTrouble::stopsMail)
        .isPresent();
  }

  private Result failed(Claimed claimed, RuntimeException failure, Instant now) {
    // The kind of failure only: messages of exceptions may quote addresses.
    String reason = failure.getClass().getSimpleName();
    if (failure instanceof Undeliverable || claimed.attempt() >= MAXIMUM_ATTEMPTS) {
      messages.giveUp(claimed, now, reason);
      return Result.GAVE_UP;
    }
    messages.retry(claimed, now.plus(pauseAfter(claimed.attempt())), reason);
    return Result.WILL_RETRY;
  }

  private static Duration pauseAfter(int attempt) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
