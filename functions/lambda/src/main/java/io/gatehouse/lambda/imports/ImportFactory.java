package io.gatehouse.lambda.imports;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.importing.CheckImport;
import io.gatehouse.domain.importing.FinishImport;
import io.gatehouse.domain.importing.ImportFiles;
import io.gatehouse.domain.importing.ImportTasks;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.importing.Reason;
import io.gatehouse.domain.importing.RunChunk;
import io.gatehouse.domain.importing.RunImport;
import io.gatehouse.domain.importing.Sheets;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.lambda.edge.Problem;
import io.gatehouse.lambda.edge.Problems;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the work of imports out of its ports. */
@Factory
final class ImportFactory {

  @Singleton
  ImportWork work(
      Imports imports,
      ImportFiles files,
      ImportTasks tasks,
      Sheets sheets,
      Companies companies,
      Access access,
      ReadAccessFacts readFacts,
      AccessIndex index,
      Asking asking,
      SeatLimits seats,
      IdGenerator ids,
      Changes changes,
      Clock clock) {
    Reason.Words words = ImportFactory::reason;
    FinishImport finish = new FinishImport(imports, files, sheets, ids, changes);
    return new ImportWork(
        new CheckImport(
            imports, files, sheets, companies, access, readFacts, index, ids, words, seats,
            changes),
        new RunImport(imports, tasks, finish),
        new RunChunk(
            imports,
            files,
            sheets,
            access,
            readFacts,
            seats.behind(new CreateUser(companies, asking, ids)),
            words,
            finish,
            changes,
            clock),
        clock);
  }

  /** As a request is refused: by the end of the problem's type, and its words. */
  private static Reason reason(Refusal refusal) {
    Problem problem = Problems.of(refusal, "");
    String type = problem.type();
    return new Reason(type.substring(type.lastIndexOf(':') + 1), problem.detail());
  }
}
