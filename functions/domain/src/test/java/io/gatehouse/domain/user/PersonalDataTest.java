package io.gatehouse.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gatehouse.domain.signin.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @Test
  void success_R8_nameIsOneLineWithoutSurroundingSpace() {
    assertThat(new PersonName("  Anna \t Maria ", "Ørsted\n").full())
        .isEqualTo("Anna Maria Ørsted");
    assertThat(new PersonName("🚲".repeat(80), "x").first()).hasSize(160);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u0000", "a\u0007b"})
  void failure_R8_nameThatIsNone(String part) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(part, "Ørsted"));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Anna", part));
  }

  @Test
  void failure_R8_nameTooLong() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("a".repeat(81), "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "+4520123456,+4520123456",
    "+45 20 12 34 56,+4520123456",
    "+1 (555) 010-9999,+15550109999"
  })
  void success_R8_phoneNumberIsE164(String typed, String kept) {
    assertThat(new PhoneNumber(typed).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20123456",
        "0045 20123456",
        "+0123456789",
        "+45",
        "+1234567890123456",
        "+45x201234"
      })
  void failure_R8_phoneNumberThatIsNone(String typed) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(typed));
  }

  @Test
  void R8_languages() {
    for (Language language : Language.values()) {
      assertThat(Language.of(language.code())).isEqualTo(language);
    }
    for (String other : new String[] {"de", "EN", "", "en-GB"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Language.of(other));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"twelve chars", "🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲", "aaaaaaaaaaaa"})
  void success_passwordsLengthIsAllThatCounts(String value) {
    assertThat(new Password(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eleven char", "🚲🚲🚲🚲🚲🚲", " twelve chars", "twelve chars "})
  void failure_passwordTooShortOrWithSpaceAround(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Password(value));
  }

  @Test
  void failure_passwordTooLong() {
    assertThat(new Password("a".repeat(256)).value()).hasSize(256);
    assertThatIllegalArgumentException().isThrownBy(() -> new Password("a".repeat(257)));
  }

  @Test
  void success_R41_passwordHidesItself() {
    assertThat(new Password("twelve chars").toString()).doesNotContain("twelve");
  }
}
