package io.gatehouse.domain.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands out the chunks of an import that is running, as far as they are not done. May be repeated:
 * a chunk that is handed out twice is done once.
 */
public final class RunImport {
  private final Imports imports;
  private final ImportTasks tasks;
  private final FinishImport finish;

  public RunImport(Imports imports, ImportTasks tasks, FinishImport finish) {
    this.imports = imports;
    this.tasks = tasks;
    this.finish = finish;
  }

  public void run(ImportTask.Run task, Instant now) {
    Optional<Import> found = imports.find(task.company(), task.id());
    if (found.isEmpty() || !found.get().hasRun() || found.get().check() == null) {
      return;
    }
    Set<Integer> done = new HashSet<>();
    imports.chunks(task.id()).forEach(chunk -> done.add(chunk.index()));
    List<ImportTask> left = new ArrayList<>();
    for (int chunk = 0; chunk < found.get().check().chunks(); chunk++) {
      if (!done.contains(chunk)) {
        left.add(new ImportTask.Chunk(task.company(), task.id(), chunk));
      }
    }
    if (left.isEmpty()) {
      finish.ifDone(found.get(), now);
    } else {
      tasks.send(left);
    }
  }
}
