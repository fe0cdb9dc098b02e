package io.gatehouse.domain.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.com",
        " anna@example.com\t",
        "Anna.O'Neil+tag=1@sub-domain.example.co.uk",
        "jürgen@bücher.example",
        "a@b.dk"
      })
  void success_R8_addressesPeopleHave(String text) {
    assertThat(new EmailAddress(text).value()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@example.com",
        "anna@",
        "anna@example",
        "anna@@example.com",
        "anna@example..com",
        ".anna@example.com",
        "anna.@example.com",
        "anna@-example.com",
        "anna@example-.com",
        "anna smith@example.com",
        "anna@exam ple.com",
        "anna@example.com\nBcc: all@example.com",
        "Anna <anna@example.com>",
        "anna@example.com,bea@example.com",
        "anna@[192.0.2.1]",
        "\"anna\"@example.com",
        "anna@example.c"
      })
  void failure_R8_whatIsNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
  }

  @Test
  void failure_longerThanMailAllows() {
    String domain = "@" + "d".repeat(60) + "." + "e".repeat(60) + "." + "f".repeat(60) + ".com";
    assertThat(new EmailAddress("a".repeat(64) + domain).value()).hasSize(64 + domain.length());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmailAddress("a".repeat(65) + domain));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EmailAddress(
                    "a".repeat(64) + "@" + "d".repeat(60) + "." + domain.substring(1)));
  }

  @Test
  void success_textFormTellsTheDomainOnly() {
    assertThat(new EmailAddress("anna@example.com").toString())
        .contains("@example.com")
        .doesNotContain("anna");
  }
}
