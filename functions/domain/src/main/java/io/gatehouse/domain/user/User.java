package io.gatehouse.domain.user;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person of the portal (R8).
 *
 * @param home the company they belong to (R9)
 * @param activatedAt when they first chose a password; null until then
 * @param sessionsValidFrom sign-ins before this moment no longer count
 * @param deletion since when they are deleted; null if they are not
 * @param trouble with mails to their address (R42); null if none is known
 */
public record User(
    UserId id,
    CompanyId home,
    PersonName name,
    EmailAddress email,
    @Nullable PhoneNumber phone,
    Language language,
    UserStatus status,
    @Nullable Instant activatedAt,
    Instant sessionsValidFrom,
    Instant createdAt,
    @Nullable Deletion deletion,
    @Nullable MailTrouble trouble,
    long version)
    implements Entity {

  /** What takes the place of an erased person's name. */
  public static final PersonName NOBODY = new PersonName("Erased", "user");

  public User {
    if (status == UserStatus.ACTIVE && activatedAt == null) {
      throw new IllegalArgumentException("an active user was activated at some time");
    }
    if (status.isPresent() == (deletion != null)) {
      throw new IllegalArgumentException("who is deleted was deleted at some time");
    }
  }

  public User invited() {
    return next(UserStatus.INVITED, activatedAt, sessionsValidFrom, null);
  }

  public User notInvited() {
    return next(UserStatus.NOT_INVITED, activatedAt, sessionsValidFrom, null);
  }

  /** Chose a password: active from now on, and only with sessions that begin now (R39). */
  public User passwordChosen(Instant now) {
    return next(UserStatus.ACTIVE, activatedAt == null ? now : activatedAt, now, null);
  }

  public User disabled(Instant now) {
    return next(UserStatus.DISABLED, activatedAt, now, null);
  }

  /** Whoever has a password may use it again; whoever never had one must be invited anew. */
  public User enabled(Instant now) {
    return next(
        activatedAt == null ? UserStatus.NOT_INVITED : UserStatus.ACTIVE, activatedAt, now, null);
  }

  /** Must sign in again wherever they are signed in. */
  public User sessionsEnded(Instant now) {
    return next(status, activatedAt, now, deletion);
  }

  /** Gone for everybody, and restorable (R12). */
  public User deleted(Instant now) {
    return next(UserStatus.DELETED, activatedAt, now, new Deletion(now, status));
  }

  /**
   * What they were before. An invitation does not come back: it was taken back with them.
   *
   * @throws IllegalStateException if they are not deleted
   */
  public User restored(Instant now) {
    if (deletion == null) {
      throw new IllegalStateException("not deleted");
    }
    UserStatus before =
        deletion.before() == UserStatus.INVITED ? UserStatus.NOT_INVITED : deletion.before();
    return next(before, activatedAt, now, null);
  }

  /** Without anything that tells of the person (R12). Their address is free for others. */
  public User erased() {
    return new User(
        id,
        home,
        NOBODY,
        EmailAddress.ofErased(id),
        null,
        Language.EN,
        UserStatus.ERASED,
        activatedAt,
        sessionsValidFrom,
        createdAt,
        deletion,
        null,
        version + 1);
  }

  public User edited(PersonName newName, @Nullable PhoneNumber newPhone, Language newLanguage) {
    return new User(
        id,
        home,
        newName,
        email,
        newPhone,
        newLanguage,
        status,
        activatedAt,
        sessionsValidFrom,
        createdAt,
        deletion,
        trouble,
        version + 1);
  }

  /** Under another address, with which nothing is known to be wrong. */
  public User withEmail(EmailAddress newEmail) {
    return next(newEmail, null);
  }

  public User withTrouble(MailTrouble found) {
    return next(email, found);
  }

  private User next(EmailAddress newEmail, @Nullable MailTrouble newTrouble) {
    return new User(
        id,
        home,
        name,
        newEmail,
        phone,
        language,
        status,
        activatedAt,
        sessionsValidFrom,
        createdAt,
        deletion,
        newTrouble,
        version + 1);
  }

  private User next(
      UserStatus newStatus,
      @Nullable Instant activated,
      Instant validFrom,
      @Nullable Deletion newDeletion) {
    return new User(
        id,
        home,
        name,
        email,
        phone,
        language,
        newStatus,
        activated,
        validFrom,
        createdAt,
        newDeletion,
        trouble,
        version + 1);
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("user.firstName", name.first());
    facts.put("user.lastName", name.last());
    facts.put("user.email", email.value());
    facts.put("user.language", language.code());
    facts.put("user.status", status.name());
    if (phone != null) {
      facts.put("user.phone", phone.value());
    }
    if (trouble != null) {
      facts.put("user.mailTrouble", trouble.kind().name());
    }
    return facts;
  }
}
