package io.gatehouse.lambda.api;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.ImportTask;

/**
 * A task of an import, as it stands in the queue; messages of an earlier version must be readable.
 *
 * @param number the round of a check, or the index of a chunk
 */
public record ImportTaskJson(Task task, String companyId, String importId, int number) {
  /** Names in messages; they stay. */
  public enum Task {
    CHECK,
    RUN,
    CHUNK
  }

  public static ImportTaskJson of(ImportTask task) {
    return switch (task) {
      case ImportTask.Check check -> of(Task.CHECK, check, check.round());
      case ImportTask.Run run -> of(Task.RUN, run, 0);
      case ImportTask.Chunk chunk -> of(Task.CHUNK, chunk, chunk.index());
    };
  }

  private static ImportTaskJson of(Task task, ImportTask of, int number) {
    return new ImportTaskJson(task, of.company().value(), of.id().value(), number);
  }

  public ImportTask read() {
    CompanyId company = new CompanyId(companyId);
    ImportId id = new ImportId(importId);
    return switch (task) {
      case CHECK -> new ImportTask.Check(company, id, number);
      case RUN -> new ImportTask.Run(company, id);
      case CHUNK -> new ImportTask.Chunk(company, id, number);
    };
  }
}
