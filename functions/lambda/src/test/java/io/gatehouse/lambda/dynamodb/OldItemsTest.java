package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was ever written can be read. For each type and each of its formats, {@code items/} among
 * the test resources has samples; they are never changed, and none is ever deleted.
 */
class OldItemsTest {

  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void success_everySampleIsReadAsWhatItStandsFor(String name) throws IOException {
    assertThat(codec(name).decode(new Item(stored(name)))).isEqualTo(Samples.all().get(name));
  }

  /** Fails if what is written changes without a format of its own. */
  @ParameterizedTest
  @MethodSource("samples")
  void success_todaysFormatIsWrittenAsItsSamples(String name) throws IOException {
    ItemType type = type(name);
    if (!isOf(name, type, type.format())) {
      return;
    }
    String written = ItemJson.write(encode(codec(name), Samples.all().get(name)));
    assertThat(written)
        .as("items/%s.json; if it must differ, raise the format in ItemType and add samples", name)
        .isEqualTo(ItemJson.write(stored(name)));
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void success_everyFormatOfEveryTypeHasASample(ItemType type) {
    IntStream.rangeClosed(1, type.format())
        .forEach(
            format ->
                assertThat(samples())
                    .as("samples of %s", type)
                    .anyMatch(name -> isOf(name, type, format)));
  }

  @ParameterizedTest
  @EnumSource(ItemType.class)
  void success_everyTypeHasItsOwnCodec(ItemType type) {
    assertThat(codec(type).type()).isEqualTo(type);
  }

  @Test
  void failure_itemOfAnotherTypeOrALaterFormat() throws IOException {
    Map<String, AttributeValue> company = new HashMap<>(stored("COMPANY-1-customer"));
    assertThatThrownBy(() -> Codecs.USER.decode(new Item(company)))
        .isInstanceOf(IllegalStateException.class);
    company.put(Attributes.FORMAT, AttributeValue.fromN("9"));
    assertThatThrownBy(() -> Codecs.COMPANY.decode(new Item(company)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format 9");
  }

  @Test
  void failure_missingAttributeIsNamedWithoutAnyValue() throws IOException {
    Map<String, AttributeValue> user = new HashMap<>(stored("USER-1-active"));
    user.remove("language");
    assertThatThrownBy(() -> Codecs.USER.decode(new Item(user)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an item without language");
    assertThat(new Item(user).toString()).doesNotContain("Anna");
  }

  private static Map<String, AttributeValue> stored(String name) throws IOException {
    String file = "items/" + name + ".json";
    try (InputStream sample = OldItemsTest.class.getResourceAsStream(file)) {
      assertThat(sample).as(file).isNotNull();
      return ItemJson.read(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static boolean isOf(String name, ItemType type, int format) {
    return (name + "-").startsWith(type + "-" + format + "-");
  }

  private static ItemType type(String name) {
    return ItemType.valueOf(name.substring(0, name.indexOf('-')));
  }

  private static Codec<?> codec(String name) {
    return codec(type(name));
  }

  private static Codec<?> codec(ItemType type) {
    return switch (type) {
      case COMPANY -> Codecs.COMPANY;
      case USER -> Codecs.USER;
      case MEMBERSHIP -> Codecs.MEMBERSHIP;
      case ROSTER -> Codecs.ROSTER;
      case TIE -> Codecs.TIE;
      case LAST_USE -> Codecs.LAST_USE;
      case CUSTOMER -> Codecs.CUSTOMER;
      case GROUP -> Codecs.GROUP;
      case PARTNER_ACCESS -> Codecs.PARTNER_ACCESS;
      case EMAIL -> Codecs.EMAIL;
      case INVITATION -> Codecs.INVITATION;
      case PASSWORD_RESET -> Codecs.PASSWORD_RESET;
      case EMAIL_CHANGE -> Codecs.EMAIL_CHANGE;
      case EVENT -> Codecs.EVENT;
      case PERSONAL -> Codecs.PERSONAL;
      case MESSAGE -> Codecs.MESSAGE;
      case REQUEST_COUNT -> Codecs.REQUEST_COUNT;
      case IDEMPOTENCY -> Codecs.IDEMPOTENCY;
      case IMPORT -> Codecs.IMPORT;
      case IMPORTED_LINE -> Codecs.IMPORTED_LINE;
      case IMPORTED_CHUNK -> Codecs.IMPORTED_CHUNK;
      case SEAT_COUNT -> Codecs.SEAT_COUNT;
      case SEAT_LIMIT -> Codecs.SEAT_LIMIT;
      case REVIEW -> Codecs.REVIEW;
      case REVIEW_DECISION -> Codecs.REVIEW_DECISION;
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, AttributeValue> encode(Codec<T> codec, Object sample) {
    return codec.encode((T) sample);
  }
}
