package io.gatehouse.lambda.runtime;

import io.micronaut.context.BeanContext;
import io.micronaut.crac.OrderedResource;
import jakarta.inject.Singleton;
import org.crac.Context;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls every {@link Priming} before the snapshot. Micronaut registers it with the runtime when the
 * bean context starts; the runtime holds it weakly, so it lives as long as somebody holds the bean
 * context, which {@link FunctionHandler} does.
 */
@Singleton
final class PrimingResource implements OrderedResource {

  private static final Logger LOG = LoggerFactory.getLogger(PrimingResource.class);

  private final BeanContext beans;

  PrimingResource(BeanContext beans) {
    this.beans = beans;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    // Looked up now and not injected: a handler registers itself after the context, and with it
    // this bean, has started.
    for (Priming priming : beans.getBeansOfType(Priming.class)) {
      try {
        priming.prime();
      } catch (Exception failure) {
        LOG.warn("Priming failed; the first answer after a restore will be slow", failure);
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
