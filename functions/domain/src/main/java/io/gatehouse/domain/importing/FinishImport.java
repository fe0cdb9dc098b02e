package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends an import once the last chunk is done: puts the outcomes of all lines into one file, and
 * notes the end. Chunks that end at the same moment may both find that they were the last; one of
 * them notes it.
 */
public final class FinishImport {
  /** What the file of results is called. */
  public static final String RESULT = "result";

  private final Imports imports;
  private final ImportFiles files;
  private final Sheets sheets;
  private final IdGenerator ids;
  private final Changes changes;

  public FinishImport(
      Imports imports, ImportFiles files, Sheets sheets, IdGenerator ids, Changes changes) {
    this.imports = imports;
    this.files = files;
    this.sheets = sheets;
    this.ids = ids;
    this.changes = changes;
  }

  /** Does nothing while chunks are left. */
  void ifDone(Import one, Instant now) {
    List<ImportedChunk> done = imports.chunks(one.id());
    if (one.check() == null || done.size() < one.check().chunks()) {
      return;
    }
    ImportFiles.Place place = ImportFiles.Place.of(one);
    List<List<String>> all = new ArrayList<>();
    for (ImportedChunk chunk : done) {
      byte[] outcomes =
          files
              .get(place, ImportFiles.Kind.OUTCOMES, Integer.toString(chunk.index()))
              .orElseThrow(() -> new IllegalStateException("a chunk without its outcomes"));
      sheets.read(outcomes, Import.CHUNK).rows().forEach(row -> all.add(row.cells()));
    }
    files.put(place, ImportFiles.Kind.RESULT, RESULT, sheets.writeForPeople(Outcomes.HEADER, all));
    Tally tally = done.stream().map(ImportedChunk::tally).reduce(Tally.NONE, Tally::plus);
    UseCase<ImportInput, Import> end = (input, context) -> end(input, tally, context);
    Decisions.carryOut(
        end,
        new ImportInput(one.company(), one.id()),
        new Context(new Actor.Schedule(), Rights.source(one), now),
        outcome -> changes.commit(outcome.change()));
  }

  private Outcome<Import> end(ImportInput input, Tally tally, Context context) {
    Import before = imports.get(input.company(), input.id());
    if (before.endedAt() != null) {
      return Outcome.of(before);
    }
    Import after = before.finished(tally, context.now());
    Change change =
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.IMPORT_FINISHED,
                    after.company(),
                    null,
                    before.facts(),
                    after.facts()))
            .build();
    return new Outcome<>(after, change);
  }
}
