package io.gatehouse.domain.importing;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewUser;
import io.gatehouse.domain.refusal.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works one chunk off. Whether the asker still may is judged once, now (R14); then each line makes
 * its user and notes its outcome in one transaction. Whatever dies in between, or is delivered
 * twice, finds the outcomes of the lines that are done, and goes on with the others.
 */
public final class RunChunk {
  private final Imports imports;
  private final ImportFiles files;
  private final Sheets sheets;
  private final Rights rights;
  private final RunLine runLine;
  private final FinishImport finish;
  private final Changes changes;
  private final InstantSource clock;

  public RunChunk(
      Imports imports,
      ImportFiles files,
      Sheets sheets,
      Access access,
      ReadAccessFacts readFacts,
      UseCase<CreateUser.Input, NewUser> createUser,
      Reason.Words words,
      FinishImport finish,
      Changes changes,
      InstantSource clock) {
    this.imports = imports;
    this.files = files;
    this.sheets = sheets;
    this.rights = new Rights(access, readFacts);
    this.runLine =
        new RunLine(imports, new LineReader(access.catalogue()), createUser, words, changes);
    this.finish = finish;
    this.changes = changes;
    this.clock = clock;
  }

  /** Does what is left of the chunk, and what comes at the end if it was the last one. */
  public void run(ImportTask.Chunk task) {
    Optional<Import> found = imports.find(task.company(), task.id());
    if (found.isEmpty() || !found.get().hasRun() || found.get().endedAt() != null) {
      return;
    }
    Import one = found.get();
    if (imports.chunk(one.id(), task.index()).isEmpty()) {
      work(one, task.index());
    }
    finish.ifDone(one, clock.instant());
  }

  private void work(Import one, int chunk) {
    Import.Check check = one.check();
    if (check == null) {
      throw new IllegalStateException("nothing runs unchecked");
    }
    ImportFiles.Place place = ImportFiles.Place.of(one);
    byte[] lines =
        files
            .get(place, ImportFiles.Kind.LINES, CheckImport.linesName(check.content(), chunk))
            .orElseThrow(() -> new IllegalStateException("a chunk without its lines"));
    Mood mood = mood(one);
    List<ImportedLine> outcomes = new ArrayList<>();
    List<List<String>> told = new ArrayList<>();
    for (Sheet.Row kept : sheets.read(lines, Import.CHUNK).rows()) {
      Sheet.Row row = Lines.original(kept);
      ImportedLine outcome = runLine.run(one, row, mood, clock.instant());
      outcomes.add(outcome);
      told.add(Outcomes.cells(row, outcome));
    }
    files.put(
        place,
        ImportFiles.Kind.OUTCOMES,
        Integer.toString(chunk),
        sheets.write(Outcomes.HEADER, told));
    try {
      changes.commit(
          Change.builder()
              .create(new ImportedChunk(one.id(), chunk, Tally.of(outcomes), one.expiresAt()))
              .build());
    } catch (ConflictException noted) {
      // The same chunk was worked on twice at once; the outcomes are the same ones.
    }
  }

  /** In what mood all lines of a chunk are met. */
  sealed interface Mood {
    /** Each is decided, in this context. */
    record Willing(Context context) implements Mood {}

    /** The asker may no longer. */
    record Unwilling(Refused refused) implements Mood {}

    record Cancelled() implements Mood {}
  }

  private Mood mood(Import one) {
    if (one.state() == ImportState.CANCELLED) {
      return new Mood.Cancelled();
    }
    try {
      return new Mood.Willing(rights.require(one, clock.instant()));
    } catch (Refused refused) {
      return new Mood.Unwilling(refused);
    }
  }
}
