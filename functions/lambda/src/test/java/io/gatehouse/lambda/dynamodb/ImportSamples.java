package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.importing.Asked;
import io.gatehouse.domain.importing.Fault;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportState;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.importing.Reason;
import io.gatehouse.domain.importing.Tally;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the stored samples of imports stand for. */
final class ImportSamples {
  private static final ImportId IMPORT = new ImportId("imp_01JNB3W8Z0000000000000000H");
  private static final Instant END = Instant.parse("2026-04-01T08:15:30Z");

  private ImportSamples() {}

  static void add(Map<String, Object> samples) {
    samples.put(
        "IMPORT-1-new",
        new Import(
            IMPORT,
            Samples.COMPANY,
            ImportState.AWAITING_FILE,
            new Asked(Samples.ANNA, null, null, null),
            false,
            0,
            null,
            null,
            Samples.NOW,
            null,
            null,
            1));
    samples.put(
        "IMPORT-1-managing",
        new Import(
            IMPORT,
            Samples.COMPANY,
            ImportState.AWAITING_FILE,
            new Asked(Samples.ANNA, null, null, Samples.COMPANY),
            false,
            0,
            null,
            null,
            Samples.NOW,
            null,
            null,
            1));
    samples.put(
        "IMPORT-1-faulty",
        new Import(
            IMPORT,
            Samples.COMPANY,
            ImportState.FAULTY,
            new Asked(Samples.ANNA, "billing", "192.0.2.7", null),
            true,
            2,
            new Import.Check(
                "9834876dcfb05cb167a5c24953eba58c",
                3,
                2,
                1,
                List.of(
                    new Fault(2, "e-mail", "duplicate", "is the same as in line 1"),
                    new Fault(3, null, "not-entitled", "None of its users can be given that."))),
            null,
            Samples.NOW,
            null,
            null,
            3));
    samples.put(
        "IMPORT-1-done",
        new Import(
            IMPORT,
            Samples.COMPANY,
            ImportState.DONE,
            new Asked(Samples.ANNA, null, null, null),
            true,
            1,
            new Import.Check("9834876dcfb05cb167a5c24953eba58c", 10, 0, 1, List.of()),
            new Tally(7, 1, 2, 0),
            Samples.NOW,
            Samples.NOW.plusSeconds(60),
            Samples.NOW.plusSeconds(90),
            5));
    samples.put(
        "IMPORTED_LINE-1-created",
        new ImportedLine(IMPORT, 7, ImportedLine.Outcome.CREATED, Samples.OLE, null, END));
    samples.put(
        "IMPORTED_LINE-1-refused",
        new ImportedLine(
            IMPORT,
            8,
            ImportedLine.Outcome.REFUSED,
            null,
            new Reason("not-entitled", "None of its users can be given that."),
            END));
    samples.put("IMPORTED_CHUNK-1", new ImportedChunk(IMPORT, 3, new Tally(46, 2, 1, 1), END));
    MessageId message = new MessageId("msg_01JNB3W8Z0000000000000000G");
    samples.put(
        "MESSAGE-1-import-check",
        new OutgoingMessage(
            message,
            Samples.COMPANY,
            new Delivery.ImportWork(Samples.COMPANY, IMPORT, 2),
            Samples.NOW));
    samples.put(
        "MESSAGE-1-import-run",
        new OutgoingMessage(
            message,
            Samples.COMPANY,
            new Delivery.ImportWork(Samples.COMPANY, IMPORT, null),
            Samples.NOW));
  }
}
