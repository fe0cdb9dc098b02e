package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.ImportId;
import java.time.Instant;
import java.util.Map;

/**
 * A chunk of lines that all have their outcomes; written once. Progress is the sum of them, so no
 * counter is written by many at once.
 *
 * @param index from 0
 */
public record ImportedChunk(ImportId importId, int index, Tally tally, Instant expiresAt)
    implements Entity {
  @Override
  public long version() {
    return 1;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
