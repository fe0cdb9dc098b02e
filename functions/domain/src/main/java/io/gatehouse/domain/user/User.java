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
    long version)
    implements Entity {

  public User {
    if (status == UserStatus.ACTIVE && activatedAt == null) {
      throw new IllegalArgumentException("an active user was activated at some time");
    }
  }

  public User invited() {
    return next(UserStatus.INVITED, activatedAt, sessionsValidFrom);
  }

  public User notInvited() {
    return next(UserStatus.NOT_INVITED, activatedAt, sessionsValidFrom);
  }

  /** Chose a password: active from now on, and only with sessions that begin now (R39). */
  public User passwordChosen(Instant now) {
    return next(UserStatus.ACTIVE, activatedAt == null ? now : activatedAt, now);
  }

  public User disabled(Instant now) {
    return next(UserStatus.DISABLED, activatedAt, now);
  }

  /** Whoever has a password may use it again; whoever never had one must be invited anew. */
  public User enabled(Instant now) {
    return next(activatedAt == null ? UserStatus.NOT_INVITED : UserStatus.ACTIVE, activatedAt, now);
  }

  private User next(UserStatus newStatus, @Nullable Instant activated, Instant validFrom) {
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
    return facts;
  }
}
