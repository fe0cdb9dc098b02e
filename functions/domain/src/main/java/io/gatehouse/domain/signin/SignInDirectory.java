package io.gatehouse.domain.signin;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;

/**
 * The directory people sign in with. A port; every act may be repeated and then changes nothing
 * more.
 */
public interface SignInDirectory {
  /** Makes the user known under their address if they are not yet, and sets their password. */
  void setPassword(UserId user, EmailAddress email, Password password);

  /**
   * Lets the user sign in with that address, or no longer sign in at all. A user the directory does
   * not know has no password: nothing to do.
   */
  void align(UserId user, EmailAddress email, boolean enabled);

  /** Ends every session of the user. A user the directory does not know has none. */
  void endSessions(UserId user);

  /** Takes the user out for good, with everything the directory knows of them (R12). */
  void forget(UserId user);
}
