package io.gatehouse.lambda.runtime;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.crac.CracContextProvider;
import io.micronaut.crac.GlobalCracContextProvider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Resource;

/** Stands in for the runtime that takes snapshots: remembers who asked to be told. */
@Singleton
@Requires(property = "recording-checkpoints")
@Replaces(GlobalCracContextProvider.class)
final class RecordingCheckpoints extends Context<Resource> implements CracContextProvider {

  private final List<Resource> resources = new ArrayList<>();

  @Override
  public Context<Resource> provideContext() {
    return this;
  }

  @Override
  public void register(Resource resource) {
    resources.add(resource);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    for (Resource resource : resources) {
      try {
        resource.beforeCheckpoint(this);
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
