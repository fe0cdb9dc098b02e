package io.gatehouse.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.signin.PasswordPolicy.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password must be like, by the directory's rules and ours (R39). */
class PasswordPolicyTest {
  private static final PasswordPolicy STRICT =
      new PasswordPolicy(16, 256, Set.of(Kind.LOWERCASE, Kind.UPPERCASE, Kind.DIGIT, Kind.SYMBOL));

  @Test
  void failure_R39_allFaultsAreNamedAtOnce() {
    assertThat(STRICT.faults(" øøø "))
        .containsExactly(
            "must have between 16 and 256 characters",
            "must not begin or end with a space",
            "must contain a lower-case letter (a to z)",
            "must contain a capital letter (A to Z)",
            "must contain a digit (0 to 9)");
  }

  @ParameterizedTest
  @CsvSource({
    "quiet Rivers 1847!, ''",
    "quiet rivers 1847!, must contain a capital letter (A to Z)",
    "QUIET RIVERS 1847!, must contain a lower-case letter (a to z)",
    "quiet Rivers again, must contain a digit (0 to 9)",
    "quietRiversOf18478, 'must contain a sign, such as a full stop, a hyphen or a space'",
    "quietRiversOf1847ø, 'must contain a sign, such as a full stop, a hyphen or a space'"
  })
  void failure_R39_eachKindOfCharacterByItself(String password, String fault) {
    assertThat(String.join("", STRICT.faults(password))).isEqualTo(fault);
  }

  /** A directory that asks for less does not make us do so. */
  @Test
  void success_R39_neverLessThanOurOwn() {
    PasswordPolicy lax = new PasswordPolicy(6, 1_000, Set.of());
    assertThat(lax).isEqualTo(PasswordPolicy.OURS);
    assertThat(lax.faults("elevenchars")).hasSize(1);
    assertThat(lax.faults("twelve chars")).isEmpty();
    assertThat(lax.faults("🚲".repeat(12))).isEmpty();
  }

  /** Whatever passes a policy is a password: no later check refuses it in other words. */
  @ParameterizedTest
  @ValueSource(strings = {"twelve chars", "Ærlige Åse på cykel"})
  void success_R39_whatPassesIsAPassword(String text) {
    assertThat(PasswordPolicy.OURS.faults(text)).isEmpty();
    assertThat(new Password(text).value()).isEqualTo(text);
  }
}
