package io.gatehouse.lambda.imports;

import io.gatehouse.domain.importing.CheckImport;
import io.gatehouse.domain.importing.ImportTask;
import io.gatehouse.domain.importing.RunChunk;
import io.gatehouse.domain.importing.RunImport;
import java.time.Clock;

/** Knows who does which task. */
final class ImportWork {
  private final CheckImport checkImport;
  private final RunImport runImport;
  private final RunChunk runChunk;
  private final Clock clock;

  ImportWork(CheckImport checkImport, RunImport runImport, RunChunk runChunk, Clock clock) {
    this.checkImport = checkImport;
    this.runImport = runImport;
    this.runChunk = runChunk;
    this.clock = clock;
  }

  void carryOut(ImportTask task) {
    switch (task) {
      case ImportTask.Check check -> checkImport.check(check, clock.instant());
      case ImportTask.Run run -> runImport.run(run, clock.instant());
      case ImportTask.Chunk chunk -> runChunk.run(chunk);
    }
  }
}
