package io.gatehouse.lambda.strength;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.gatehouse.domain.signin.CommonPasswords;
import io.gatehouse.domain.signin.Password;
import jakarta.inject.Singleton;

/**
 * Common is what zxcvbn would guess within a million tries (Wheeler, USENIX Security 2016: scores 0
 * and 1): {@code passwordpassword}, {@code 123456789012}, {@code qwertyuiop123}.
 */
@Singleton
final class EstimatedPasswords implements CommonPasswords {
  private static final int SOMEWHAT_GUESSABLE = 2;

  /** Estimating takes time that grows with the square of the length; longer ones add nothing. */
  private static final int LONGEST = 64;

  private final Zxcvbn zxcvbn = new Zxcvbn();

  @Override
  public boolean include(Password password) {
    String value = password.value();
    String judged = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    return zxcvbn.measure(judged).getScore() < SOMEWHAT_GUESSABLE;
  }
}
