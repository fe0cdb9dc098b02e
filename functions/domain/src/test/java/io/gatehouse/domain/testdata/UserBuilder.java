package io.gatehouse.domain.testdata;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builds a user; by default one who was not invited yet. Their address follows from their id unless
 * given.
 */
public final class UserBuilder {

  private UserId id = new UserId("usr_anna");
  private CompanyId home = new CompanyId("cmp_nordwind");
  private PersonName name = new PersonName("Anna", "Ørsted");
  private @Nullable EmailAddress email;
  private @Nullable PhoneNumber phone;
  private Language language = Language.EN;
  private UserStatus status = UserStatus.NOT_INVITED;
  private @Nullable Instant activatedAt;
  private Instant sessionsValidFrom = FakeClock.START;
  private Instant createdAt = FakeClock.START;
  private @Nullable Deletion deletion;
  private @Nullable MailTrouble trouble;
  private long version = 1;

  UserBuilder() {}

  public UserBuilder id(UserId value) {
    id = value;
    return this;
  }

  public UserBuilder home(CompanyId value) {
    home = value;
    return this;
  }

  public UserBuilder name(String first, String last) {
    name = new PersonName(first, last);
    return this;
  }

  public UserBuilder email(String value) {
    email = new EmailAddress(value);
    return this;
  }

  public UserBuilder phone(String value) {
    phone = new PhoneNumber(value);
    return this;
  }

  public UserBuilder language(Language value) {
    language = value;
    return this;
  }

  public UserBuilder status(UserStatus value) {
    status = value;
    if (value == UserStatus.ACTIVE && activatedAt == null) {
      activatedAt = FakeClock.START;
    }
    deletion = value.isPresent() ? null : new Deletion(FakeClock.START, UserStatus.NOT_INVITED);
    return this;
  }

  public UserBuilder activatedAt(@Nullable Instant value) {
    activatedAt = value;
    return this;
  }

  public UserBuilder sessionsValidFrom(Instant value) {
    sessionsValidFrom = value;
    return this;
  }

  public UserBuilder createdAt(Instant value) {
    createdAt = value;
    return this;
  }

  /** Deleted at that time; until then they were what the builder says before. */
  public UserBuilder deletedAt(Instant value) {
    deletion = new Deletion(value, status);
    status = UserStatus.DELETED;
    return this;
  }

  public UserBuilder trouble(@Nullable MailTrouble value) {
    trouble = value;
    return this;
  }

  public UserBuilder version(long value) {
    version = value;
    return this;
  }

  public User build() {
    EmailAddress address = email == null ? new EmailAddress(id.value() + "@example.com") : email;
    return new User(
        id,
        home,
        name,
        address,
        phone,
        language,
        status,
        activatedAt,
        sessionsValidFrom,
        createdAt,
        deletion,
        trouble,
        version);
  }
}
