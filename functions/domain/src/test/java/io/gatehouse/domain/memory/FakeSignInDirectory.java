package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.SignInDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory that remembers what it was told, and fails when told to. */
public final class FakeSignInDirectory implements SignInDirectory {

  private final Map<UserId, Account> accounts = new HashMap<>();
  private final List<UserId> endedSessions = new ArrayList<>();
  private int failures;
  private boolean refusing;
  private Runnable between = () -> {};

  /** What the directory knows of a user. */
  public record Account(EmailAddress email, Password password, boolean enabled) {}

  /** Is thrown when the directory was told to fail. */
  public static final class DirectoryDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryDown() {
      super("the directory is down");
    }
  }

  /** Lets the next calls fail. */
  public void failNext(int times) {
    failures = times;
  }

  /** Lets the next password be refused, or not; as one that is known from a leak would be. */
  public void refuseNext(boolean refuse) {
    refusing = refuse;
  }

  /**
   * Something that happens once, while the next password is being set or the next account opened or
   * closed: the other request that comes between.
   */
  public void meanwhile(Runnable other) {
    between = other;
  }

  private void letOthersBetween() {
    Runnable other = between;
    between = () -> {};
    other.run();
  }

  @Override
  public void setPassword(UserId user, EmailAddress email, Password password) {
    letOthersBetween();
    failIfTold();
    if (refusing) {
      refusing = false;
      throw Validation.refuse("/password", "is not strong enough");
    }
    // A new password opens no account that was closed; only a new account is open from the start.
    boolean enabled = account(user).map(Account::enabled).orElse(true);
    accounts.put(user, new Account(email, password, enabled));
  }

  @Override
  public void align(UserId user, EmailAddress email, boolean enabled) {
    letOthersBetween();
    failIfTold();
    accounts.computeIfPresent(
        user, (id, account) -> new Account(email, account.password(), enabled));
  }

  @Override
  public void forget(UserId user) {
    letOthersBetween();
    failIfTold();
    accounts.remove(user);
  }

  @Override
  public void endSessions(UserId user) {
    failIfTold();
    endedSessions.add(user);
  }

  private void failIfTold() {
    if (failures > 0) {
      failures--;
      throw new DirectoryDown();
    }
  }

  public Optional<Account> account(UserId user) {
    return Optional.ofNullable(accounts.get(user));
  }

  /** Everybody the directory knows, as it is now. */
  public Map<UserId, Account> accounts() {
    return Map.copyOf(accounts);
  }

  /** Back to what it knew at another time. */
  public void replaceBy(Map<UserId, Account> others) {
    accounts.clear();
    accounts.putAll(others);
  }

  /** Whose sessions were ended, in that order; a user as often as it happened. */
  public List<UserId> endedSessions() {
    return List.copyOf(endedSessions);
  }
}
