package io.gatehouse.domain.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  /**
   * As typed it fits into the 63 characters of a label; in ASCII it does not (RFC 5890, 2.3.2.1).
   */
  private static final String FAR_TOO_LONG_IN_ASCII =
      "øæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæåøæå";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.com",
        " anna@example.com\t",
        "Anna.O'Neil+tag=1@sub-domain.example.co.uk",
        "jurgen@bücher.example",
        "jens@sømænd.dk",
        "jens@ｓømænd．ｄｋ",
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
        "anna@example.c",
        "jürgen@example.com",
        "\u212Aarl@example.com",
        "ａnna@example.com",
        "anna＠example.com",
        "anna@exam\u00ADple.com",
        "anna@\u202Eexample.com",
        "anna@exam\uFF20ple.com",
        "anna@exam\u2100ple.com",
        "anna@\uD800.com",
        "anna@xn--ø.dk",
        "anna@" + FAR_TOO_LONG_IN_ASCII + ".dk"
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

  @ParameterizedTest
  @CsvSource({
    "a@sømænd.dk, a@xn--smnd-woa0i.dk",
    "a@sømænd.dk, A@XN--SMND-WOA0I.DK",
    "a@sømænd.dk, a@SØMÆND.dk",
    "a@ｅｘａｍｐｌｅ．ｃｏｍ, a@example.com",
    "a@café.example, a@cafe\u0301.example",
  })
  void success_R8_oneMailboxIsOneUserHoweverItsDomainIsWritten(String one, String other) {
    assertThat(new EmailAddress(one).key()).isEqualTo(new EmailAddress(other).key());
  }

  @Test
  void success_mailSystemsGetTheDomainInAscii() {
    assertThat(new EmailAddress("Jens@sømænd.dk").ascii()).isEqualTo("Jens@xn--smnd-woa0i.dk");
    assertThat(new EmailAddress("jens+a@example.com").ascii()).isEqualTo("jens+a@example.com");
  }

  @Test
  void success_textFormTellsTheDomainOnly() {
    assertThat(new EmailAddress("anna@example.com").toString())
        .contains("@example.com")
        .doesNotContain("anna");
  }
}
