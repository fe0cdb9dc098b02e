package io.gatehouse.domain.importing;

import java.util.List;

/** Hands out work; each task is done at least once, at some time. A port. */
@FunctionalInterface
public interface ImportTasks {
  void send(List<? extends ImportTask> tasks);
}
