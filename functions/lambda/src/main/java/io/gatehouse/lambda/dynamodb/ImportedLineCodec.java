package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.importing.Reason;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link ImportedLine} as an item; it names nobody but by their id. */
final class ImportedLineCodec implements Codec<ImportedLine> {
  private static final String OUTCOME = "outcome";
  private static final String USER = "userId";
  private static final String REASON = "reason";
  private static final String TEXT = "text";

  @Override
  public ItemType type() {
    return ItemType.IMPORTED_LINE;
  }

  @Override
  public Map<String, AttributeValue> encode(ImportedLine line) {
    Reason reason = line.reason();
    return ItemWriter.of(
            type(), new ImportPartKey(line.importId(), ImportPartKey.Kind.LINE, line.line()))
        .text(OUTCOME, line.outcome().name())
        .id(USER, line.user())
        .text(REASON, reason == null ? null : reason.code())
        .text(TEXT, reason == null ? null : reason.text())
        .expiring(line.expiresAt())
        .number(Attributes.VERSION, line.version())
        .attributes();
  }

  @Override
  public ImportedLine decode(Item item) {
    item.requireFormat(type());
    ImportPartKey key = ImportPartKey.of(item, ImportPartKey.Kind.LINE);
    String user = item.textOrNull(USER);
    String reason = item.textOrNull(REASON);
    return new ImportedLine(
        key.id(),
        key.number(),
        ImportedLine.Outcome.valueOf(item.text(OUTCOME)),
        user == null ? null : new UserId(user),
        reason == null ? null : new Reason(reason, item.text(TEXT)),
        Instant.ofEpochSecond(item.number(Attributes.EXPIRES_AT)));
  }
}
