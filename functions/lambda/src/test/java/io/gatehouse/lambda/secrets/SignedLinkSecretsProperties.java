package io.gatehouse.lambda.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkToken;
import java.time.Clock;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** The secrets of a link are derived from ids (R36, R41). */
class SignedLinkSecretsProperties {
  private static final UserId ANNA = new UserId("usr_1");

  private final LinkSecrets secrets =
      new SignedLinkSecrets(
          new StoredSigningKey(
              new FakeSecretsManager(), FakeSecretsManager.ARN, Clock.systemUTC()));

  @Property(tries = 200)
  void everyCodeHasSixDigitsAndEveryTokenFitsALink(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 40) String body) {
    LinkId link = new LinkId("lnk_" + body);

    assertThat(secrets.code(link)).matches("[0-9]{6}");
    assertThat(secrets.token(ANNA, link)).matches("[A-Za-z0-9_-]{43}");
    LinkToken token = new LinkToken(ANNA, link, secrets.token(ANNA, link));
    assertThat(LinkToken.parse(token.text())).contains(token);
  }

  @Example
  void aReminderBringsTheSecretsOfTheFirstMail() {
    LinkId link = new LinkId("lnk_1");

    assertThat(secrets.code(link)).isEqualTo(secrets.code(link));
    assertThat(secrets.token(ANNA, link)).isEqualTo(secrets.token(ANNA, link));
  }

  @Example
  void anotherUsersTokenIsAnother() {
    LinkId link = new LinkId("lnk_1");

    assertThat(secrets.token(ANNA, link)).isNotEqualTo(secrets.token(new UserId("usr_2"), link));
  }

  @Example
  void sendingAgainBringsOthers() {
    LinkId first = new LinkId("lnk_1");
    LinkId second = new LinkId("lnk_2");

    assertThat(secrets.code(first)).isNotEqualTo(secrets.code(second));
    assertThat(secrets.token(ANNA, first)).isNotEqualTo(secrets.token(ANNA, second));
  }
}
