package io.gatehouse.domain.signin;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gatehouse.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's password is made of what everybody knows about them (R39). */
class OwnWordsTest {
  private static final List<String> ANNA =
      List.of("Anna Ørsted-Müller", "anna.m@nordwind.example", "Søhus & Co ApS");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my name is Anna 7",
        "xxANNAxxxxxxxx",
        "a.n.n.a rides bikes",
        "Mueller? muller it is",
        "quiet ØRSTED rivers",
        "at nordwind all day",
        "here in søhus we sit"
      })
  void failure_R39_ownNameAddressOrCompany(String password) {
    assertRefused(
        () -> OwnWords.requireNone(new Password(password), ANNA), Refusal.PasswordTooCommon.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery", "co and aps are short", "anything m like"})
  void success_R39_shortWordsStandInOthersByChance(String password) {
    assertThatCode(() -> OwnWords.requireNone(new Password(password), ANNA))
        .doesNotThrowAnyException();
  }
}
