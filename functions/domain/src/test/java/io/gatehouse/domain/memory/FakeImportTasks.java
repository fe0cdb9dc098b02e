package io.gatehouse.domain.memory;

import io.gatehouse.domain.importing.ImportTask;
import io.gatehouse.domain.importing.ImportTasks;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A queue; whoever takes a task and does not do it puts it back. */
public final class FakeImportTasks implements ImportTasks {
  private final Queue<ImportTask> waiting = new ArrayDeque<>();

  @Override
  public void send(List<? extends ImportTask> tasks) {
    waiting.addAll(tasks);
  }

  /** The next one; null if there is none. */
  public @Nullable ImportTask take() {
    return waiting.poll();
  }

  public List<ImportTask> waiting() {
    return List.copyOf(waiting);
  }
}
