package io.gatehouse.lambda.imports;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.CheckImport;
import io.gatehouse.domain.importing.FinishImport;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportFiles;
import io.gatehouse.domain.importing.ImportState;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.importing.Progress;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Puts an import together with its files, as far as there are any now. */
@Singleton
final class ImportViews {
  /** A better file may be uploaded until the import is started. */
  private static final Set<ImportState> UPLOADING =
      Set.of(ImportState.AWAITING_FILE, ImportState.FAULTY, ImportState.READY);

  private final Imports imports;
  private final ImportFiles files;
  private final Clock clock;

  ImportViews(Imports imports, ImportFiles files, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.clock = clock;
  }

  ImportJson plain(Import one) {
    return ImportJson.of(one, clock.instant());
  }

  /** A new one, with the form for its file. */
  ImportJson made(Import one) {
    Instant now = clock.instant();
    return ImportJson.of(one, now)
        .withUpload(files.form(ImportFiles.Place.of(one), one.asked().user(), now));
  }

  /** An import, and who looks at it. */
  record Seen(Import one, UserId by) {}

  /** Everything there is to see now. */
  ImportJson whole(Seen seen) {
    Import one = seen.one();
    Instant now = clock.instant();
    ImportFiles.Place place = ImportFiles.Place.of(one);
    boolean faulty = one.check() != null && !one.check().faults().isEmpty();
    boolean ended = one.hasRun() && one.endedAt() != null;
    ImportJson json =
        ImportJson.of(one, now)
            .with(
                one.hasRun() && one.check() != null
                    ? ImportJson.ProgressJson.of(
                        one.check().lines(), Progress.of(one, imports).tally())
                    : null,
                faulty
                    ? files.link(place, ImportFiles.Kind.FAULTS, CheckImport.faultsName(one), now)
                    : null,
                ended
                    ? files.link(place, ImportFiles.Kind.RESULT, FinishImport.RESULT, now)
                    : null);
    return UPLOADING.contains(one.state(now))
        ? json.withUpload(files.form(place, seen.by(), now))
        : json;
  }
}
