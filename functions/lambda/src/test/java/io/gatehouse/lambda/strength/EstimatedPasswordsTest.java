package io.gatehouse.lambda.strength;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.signin.Password;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried first is refused, however long, and what is not is taken (R39). */
class EstimatedPasswordsTest {
  private static final EstimatedPasswords COMMON = new EstimatedPasswords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword", "123456789012", "111111111111", "qwertyuiopasdf", "password1234",
        "Password1234", "p@ssw0rd1234", "abcdefghijkl", "iloveyouiloveyou", "1qaz2wsx3edc4rfv",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void failure_R39_amongTheFirst(String password) {
    assertThat(COMMON.include(new Password(password))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery",
        "correct horse battery staple",
        "quiet Rivers 1847",
        "a new password 2",
        "Ærlige Åse på cykel",
        "jeg cykler hver dag",
        "mon velo est rouge",
        "kT9#vQ2!mZ7p",
        "🚲🚲🌳🌊🏔🦊🐻🦉🌙☀🌧🍀"
      })
  void success_R39_notSoonGuessed(String password) {
    assertThat(COMMON.include(new Password(password))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 256})
  void success_R39_longOnesAreJudgedByTheirBeginning(int length) {
    String long_ = "quiet Rivers 1847 and all the bikes that were ever ridden along ".repeat(4);
    assertThat(COMMON.include(new Password(long_.substring(0, length - 1) + "x"))).isFalse();
  }
}
