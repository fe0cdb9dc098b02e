package io.gatehouse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the host is told when it starts, in a file the local driver writes from the deployed stack.
 *
 * @param port where to listen, on the loopback address only; 0 for any free port
 * @param cloud endpoint of the local cloud
 * @param api address of the HTTP API's stage, without a slash at the end
 * @param site folder of the built console
 * @param headers response headers of the distribution, the content security policy among them
 * @param consoleConfiguration what {@code /config.json} answers
 * @param functions handler class by function name
 */
public record HostConfiguration(
    int port,
    URI cloud,
    URI api,
    Path site,
    Map<String, String> headers,
    JsonNode consoleConfiguration,
    Map<String, String> functions) {

  public HostConfiguration {
    headers = Map.copyOf(headers);
    functions = Map.copyOf(functions);
  }

  /** Reads the file; an unreadable one or an unknown property ends the start. */
  static HostConfiguration read(Path file) throws IOException {
    return new ObjectMapper().readValue(file.toFile(), HostConfiguration.class);
  }
}
