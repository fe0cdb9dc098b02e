package io.gatehouse.lambda.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where a change came (R48). */
class CallerAddressTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        // forwarded for                              | called by    | kept
        "-                                            | 130.176.1.2  | 130.176.1.2",
        "130.176.1.2                                  | 130.176.1.2  | 130.176.1.2",
        "203.0.113.9, 130.176.1.2                     | 130.176.1.2  | 203.0.113.9 via 130.176.1.2",
        "10.0.0.1, 203.0.113.9, 130.176.1.2           | 130.176.1.2  | 203.0.113.9 via 130.176.1.2",
        "2001:db8::7,130.176.1.2                      | 130.176.1.2  | 2001:db8::7 via 130.176.1.2",
        // Not appended by the gateway: nothing in it can be believed.
        "203.0.113.9, 198.51.100.4                    | 192.0.2.7    | 192.0.2.7",
        "<script>, 130.176.1.2                        | 130.176.1.2  | 130.176.1.2",
        "203.0.113.9                                  | -            | -",
      })
  @DisplayName("R48: who called, and through whom")
  void of(String forwarded, String called, String kept) {
    ObjectNode event = new ObjectMapper().createObjectNode();
    event.withObjectProperty("headers").put("x-forwarded-for", forwarded);
    event.withObjectProperty("requestContext").withObjectProperty("http").put("sourceIp", called);

    assertThat(CallerAddress.of(event)).isEqualTo(kept);
  }
}
