package io.gatehouse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The built console on disk, addressed as the distribution addresses its bucket. */
final class SiteFiles {
  private static final Map<String, String> CONTENT_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;

  SiteFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The file for a request path. A path without a file extension is a page of the console, which
   * finds its own way: the same rule as the distribution's function in infra/site.yaml.
   */
  Optional<Answer> find(String requestPath) throws IOException {
    String name = requestPath.substring(requestPath.lastIndexOf('/') + 1);
    String path = name.contains(".") ? requestPath : "/index.html";
    Path file = folder.resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(Answer.of(200, contentType(path), Files.readAllBytes(file)));
  }

  private static String contentType(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return CONTENT_TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
