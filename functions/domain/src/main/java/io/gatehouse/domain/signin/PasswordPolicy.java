package io.gatehouse.domain.signin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a password must be like: what the sign-in directory asks for, and never less than {@link
 * Password} does.
 *
 * @param minimumLength in characters
 * @param maximumLength in characters
 * @param required kinds of characters of which there must be one each
 */
public record PasswordPolicy(int minimumLength, int maximumLength, Set<Kind> required) {
  /** What Gatehouse asks for by itself: length, and no rule about which characters. */
  public static final PasswordPolicy OURS =
      new PasswordPolicy(Password.MINIMUM_LENGTH, Password.MAXIMUM_LENGTH, Set.of());

  /** Kinds of characters, as Amazon Cognito tells them apart. */
  public enum Kind {
    LOWERCASE("must contain a lower-case letter (a to z)"),
    UPPERCASE("must contain a capital letter (A to Z)"),
    DIGIT("must contain a digit (0 to 9)"),
    SYMBOL("must contain a sign, such as a full stop, a hyphen or a space");

    private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ";

    private final String fault;

    Kind(String fault) {
      this.fault = fault;
    }

    private boolean includes(int character) {
      return switch (this) {
        case LOWERCASE -> character >= 'a' && character <= 'z';
        case UPPERCASE -> character >= 'A' && character <= 'Z';
        case DIGIT -> character >= '0' && character <= '9';
        case SYMBOL -> SYMBOLS.indexOf(character) >= 0;
      };
    }
  }

  public PasswordPolicy {
    minimumLength = Math.max(minimumLength, Password.MINIMUM_LENGTH);
    maximumLength = Math.min(maximumLength, Password.MAXIMUM_LENGTH);
    required = Set.copyOf(required);
  }

  public boolean requires(Kind kind) {
    return required.contains(kind);
  }

  /** Everything that is wrong with a password, for a person; empty if it can be chosen. */
  public List<String> faults(String password) {
    List<String> faults = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < minimumLength || length > maximumLength) {
      faults.add("must have between " + minimumLength + " and " + maximumLength + " characters");
    }
    if (!password.equals(password.strip())) {
      faults.add(Password.SPACE_AT_AN_END);
    }
    for (Kind kind : EnumSet.allOf(Kind.class)) {
      if (requires(kind) && password.codePoints().noneMatch(kind::includes)) {
        faults.add(kind.fault);
      }
    }
    return faults;
  }
}
