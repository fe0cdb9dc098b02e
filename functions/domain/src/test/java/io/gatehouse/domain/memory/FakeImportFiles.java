package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.ImportFiles;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps files in memory. */
public final class FakeImportFiles implements ImportFiles {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /** What a browser does with the form. */
  public void upload(Place place, UserId by, byte[] content) {
    files.put(place + " " + by, content.clone());
  }

  @Override
  public Form form(Place place, UserId by, Instant now) {
    return new Form("https://files.example", Map.of("key", place.id() + "/" + by));
  }

  @Override
  public Optional<byte[]> uploaded(Place place, UserId by) {
    return Optional.ofNullable(files.get(place + " " + by));
  }

  @Override
  public void put(Place place, Kind kind, String name, byte[] content) {
    files.put(place + " " + kind + " " + name, content.clone());
  }

  @Override
  public Optional<byte[]> get(Place place, Kind kind, String name) {
    return Optional.ofNullable(files.get(place + " " + kind + " " + name));
  }

  @Override
  public String link(Place place, Kind kind, String name, Instant now) {
    return "https://files.example/" + place.id() + "/" + kind + "/" + name;
  }
}
