package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.secrets.SigningKey;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places where pages of lists go on, as tokens that callers keep. A token is signed together
 * with the list it belongs to: otherwise whoever writes their own would start reading anywhere in
 * the index, and one from another company's list would do so by accident.
 *
 * <p>The form is base64url of 32 bytes of signature and the three keys of the last item given, one
 * a line. It may change at any time: a token is good for going on now, not for keeping.
 */
@Singleton
final class PageTokens {
  private static final String PURPOSE = "page-token";
  private static final int SIGNATURE_LENGTH = 32;
  private static final List<String> KEYS =
      List.of(Attributes.PK, Attributes.SK, Attributes.LIST_SK);

  private final SigningKey key;

  PageTokens(SigningKey key) {
    this.key = key;
  }

  /** A list, as a token names it: which one, and what of it is wanted. */
  record Listing(String partition, String startsWith) {}

  String after(Item last, Listing listing) {
    String place = String.join("\n", KEYS.stream().map(last::text).toList());
    byte[] signature = signature(place, listing);
    byte[] text = place.getBytes(StandardCharsets.UTF_8);
    byte[] token = Arrays.copyOf(signature, SIGNATURE_LENGTH + text.length);
    System.arraycopy(text, 0, token, SIGNATURE_LENGTH, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /**
   * The keys of the item after which the page begins.
   *
   * @throws Refused at {@code /pageToken} if the token is not one of ours for this very list
   */
  Map<String, AttributeValue> read(String token, Listing listing) {
    byte[] bytes = bytes(token);
    if (bytes.length <= SIGNATURE_LENGTH) {
      throw refused();
    }
    byte[] given = Arrays.copyOf(bytes, SIGNATURE_LENGTH);
    String place =
        new String(
            bytes, SIGNATURE_LENGTH, bytes.length - SIGNATURE_LENGTH, StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, signature(place, listing))) {
      throw refused();
    }
    List<String> parts = List.of(place.split("\n", -1));
    return Map.of(
        Attributes.PK, AttributeValue.fromS(parts.get(0)),
        Attributes.SK, AttributeValue.fromS(parts.get(1)),
        Attributes.LIST_PK, AttributeValue.fromS(listing.partition()),
        Attributes.LIST_SK, AttributeValue.fromS(parts.get(2)));
  }

  private byte[] signature(String place, Listing listing) {
    return key.mac(PURPOSE, listing.partition() + "\n" + listing.startsWith() + "\n" + place);
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }

  private static Refused refused() {
    return Validation.refuse("/pageToken", "is not a page of this list");
  }
}
