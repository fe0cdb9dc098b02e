package io.gatehouse.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkTokenProperties {

  @Property
  void roundTrip(@ForAll("tokens") LinkToken token) {
    assertThat(LinkToken.parse(token.text())).contains(token);
  }

  @Property
  void textIsSafeInAFragment(@ForAll("tokens") LinkToken token) {
    assertThat(token.text()).matches("[A-Za-z0-9._-]+");
  }

  @Property
  void R41_neverShowsItsSecret(@ForAll("tokens") LinkToken token) {
    assertThat(token.toString()).doesNotContain(token.secret());
  }

  @Property
  void anyTextIsATokenOrNone(@ForAll String text) {
    LinkToken.parse(text).ifPresent(token -> assertThat(token.text()).isEqualTo(text));
  }

  @Property
  void whatIsCutOrExtendedIsAnotherTokenOrNone(@ForAll("tokens") LinkToken token) {
    String text = token.text();
    assertThat(LinkToken.parse(text + ".x")).isEmpty();
    assertThat(LinkToken.parse(text.substring(1))).isEmpty();
    assertThat(LinkToken.parse(text.substring(0, text.length() - 1)))
        .isNotEqualTo(LinkToken.parse(text));
  }

  @Provide
  Arbitrary<LinkToken> tokens() {
    Arbitrary<String> body =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .ofMinLength(1)
            .ofMaxLength(26);
    // As base64url writes 256 bits.
    Arbitrary<String> secret =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .withCharRange('a', 'z')
            .withChars('-', '_')
            .ofLength(43);
    return Combinators.combine(body, body, secret)
        .as(
            (user, link, hidden) ->
                new LinkToken(new UserId("usr_" + user), new LinkId("lnk_" + link), hidden));
  }
}
