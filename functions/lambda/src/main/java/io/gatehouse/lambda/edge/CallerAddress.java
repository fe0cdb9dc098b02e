package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where an HTTP request came, for the event log (R48). API Gateway knows for certain who
 * called it: behind CloudFront that is CloudFront, which has written before itself who called it in
 * turn. Whoever goes around CloudFront can make up what stands before them, so both are kept:
 * {@code 203.0.113.9 via 130.176.1.2}.
 *
 * @param viewer who called whoever called; null if nobody stood in between
 * @param called who called API Gateway
 */
record CallerAddress(@Nullable String viewer, String called) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");
  private static final String VIA = " via ";

  /** The bytes of an IPv6 address that name a network of one customer (RFC 6177). */
  private static final int NETWORK = 8;

  /** The address, and through whom; null if API Gateway does not say. */
  static @Nullable String of(JsonNode event) {
    String called = event.path("requestContext").path("http").path("sourceIp").asText("");
    if (called.isEmpty()) {
      return null;
    }
    String chain = event.path("headers").path("x-forwarded-for").asText("");
    List<String> hops = List.of(chain.split("\\s*,\\s*", -1));
    if (hops.size() < 2 || !hops.getLast().strip().equals(called)) {
      return called;
    }
    String before = hops.get(hops.size() - 2).strip();
    return ADDRESS.matcher(before).matches() ? before + VIA + called : called;
  }

  /** Reads what {@link #of} wrote. */
  static CallerAddress parse(String kept) {
    int via = kept.indexOf(VIA);
    return via < 0
        ? new CallerAddress(null, kept)
        : new CallerAddress(kept.substring(0, via), kept.substring(via + VIA.length()));
  }

  /** Who asks and by which way, as far as it counts: see {@link #network}. */
  String networks() {
    return viewer == null ? network(called) : network(viewer) + VIA + network(called);
  }

  /**
   * An IPv4 address as it is, and of an IPv6 address the network: whoever has one address there has
   * 2<sup>64</sup>.
   */
  static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
          : address;
    } catch (IllegalArgumentException madeUp) {
      return address;
    }
  }
}
