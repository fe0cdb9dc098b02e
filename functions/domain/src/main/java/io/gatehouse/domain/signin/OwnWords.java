package io.gatehouse.domain.signin;

import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words whoever knows somebody would try first: their name, their address, and their company's
 * name. Judged only once the code was right, or a refusal would tell who is behind a link (R40).
 */
public final class OwnWords {
  /** Shorter ones stand in other words by chance. */
  private static final int SHORTEST = 4;

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private OwnWords() {}

  /**
   * Passes if the password contains none of the words of these texts, whatever their case, accents
   * and signs.
   *
   * @throws Refused with {@link Refusal.PasswordTooCommon}
   */
  public static void requireNone(Password password, List<String> texts) {
    String folded = NEITHER_LETTER_NOR_DIGIT.matcher(folded(password.value())).replaceAll("");
    boolean own =
        texts.stream()
            .flatMap(text -> Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(folded(text))))
            .filter(word -> word.length() >= SHORTEST)
            .anyMatch(folded::contains);
    if (own) {
      throw new Refused(
          new Refusal.PasswordTooCommon(
              List.of(
                  new FieldError(
                      "/password",
                      "must not contain your name, your address or your company's name"))));
    }
  }

  private static String folded(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
