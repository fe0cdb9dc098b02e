package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.importing.ImportedChunk;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link ImportedChunk} as an item. */
final class ImportedChunkCodec implements Codec<ImportedChunk> {
  private static final String TALLY = "tally";

  @Override
  public ItemType type() {
    return ItemType.IMPORTED_CHUNK;
  }

  @Override
  public Map<String, AttributeValue> encode(ImportedChunk chunk) {
    return ItemWriter.of(
            type(), new ImportPartKey(chunk.importId(), ImportPartKey.Kind.CHUNK, chunk.index()))
        .map(TALLY, Tallies.write(chunk.tally()))
        .expiring(chunk.expiresAt())
        .number(Attributes.VERSION, chunk.version())
        .attributes();
  }

  @Override
  public ImportedChunk decode(Item item) {
    item.requireFormat(type());
    ImportPartKey key = ImportPartKey.of(item, ImportPartKey.Kind.CHUNK);
    return new ImportedChunk(
        key.id(),
        key.number(),
        Tallies.read(item.map(TALLY)),
        Instant.ofEpochSecond(item.number(Attributes.EXPIRES_AT)));
  }
}
