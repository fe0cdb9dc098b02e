package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.secrets.SignedTokens;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places where pages of lists go on, as {@link SignedTokens} bound to the list and to what of
 * it is wanted. A place is the three keys of the last item given, one a line.
 */
@Singleton
final class PageTokens {
  private static final String PURPOSE = "page-token";
  private static final List<String> KEYS =
      List.of(Attributes.PK, Attributes.SK, Attributes.LIST_SK);

  private final SignedTokens tokens;

  PageTokens(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /** A list, as a token names it: which one, and what of it is wanted. */
  record Listing(String partition, String startsWith) {
    private String binding() {
      return partition + "\n" + startsWith;
    }
  }

  String after(Item last, Listing listing) {
    String place = String.join("\n", KEYS.stream().map(last::text).toList());
    return tokens.seal(PURPOSE, listing.binding(), place);
  }

  /**
   * The keys of the item after which the page begins.
   *
   * @throws Refused at {@code /pageToken} if the token is not one of ours for this very list
   */
  Map<String, AttributeValue> read(String token, Listing listing) {
    String place = tokens.open(PURPOSE, listing.binding(), token).orElseThrow(PageTokens::refused);
    List<String> parts = List.of(place.split("\n", -1));
    return Map.of(
        Attributes.PK, AttributeValue.fromS(parts.get(0)),
        Attributes.SK, AttributeValue.fromS(parts.get(1)),
        Attributes.LIST_PK, AttributeValue.fromS(listing.partition()),
        Attributes.LIST_SK, AttributeValue.fromS(parts.get(2)));
  }

  private static Refused refused() {
    return Validation.refuse("/pageToken", "is not a page of this list");
  }
}
